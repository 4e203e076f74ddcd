import type { ProblemCode } from '../problems.js';
import type { InfoMeta } from './info-meta.js';

/** The information, its owner, and whether it has been frozen because a consent was withdrawn. */
export type Leaving = Pick<
  InfoMeta,
  'sourceGrade' | 'infoGrade' | 'handlingCodes' | 'h3Text' | 'releasableTo' | 'purposes'
> & {
  readonly ownerCountry: string;
  readonly frozenAt: Date | null;
};

/** A way out: who receives it, and for what. */
export interface WayOut {
  readonly recipient: string;
  readonly use: 'read' | 'share' | 'export' | 'print' | 'court';
}

/** A permission of the owner that lifts a restriction for one use by one recipient. */
export interface Permission {
  readonly lifts: 'H1' | 'H2';
  readonly recipient: string;
  readonly expires: Date | null;
}

/**
 * Why an item may not take this way out, or undefined where it may. The one function that every way out asks: what is
 * shown to another authority, shared, exported, printed, or put into a bundle of evidence.
 */
export function keptFrom(
  item: Leaving,
  way: WayOut,
  permissions: readonly Permission[],
  now: Date,
): ProblemCode | undefined {
  const lifted = (code: 'H1' | 'H2') =>
    permissions.some(
      ({ lifts, recipient, expires }) => lifts === code && recipient === way.recipient && (!expires || now < expires),
    );
  if (way.use === 'court' && item.handlingCodes.includes('H1') && !lifted('H1')) return 'handling_h1';
  if (way.recipient === item.ownerCountry) return undefined;
  if (item.frozenAt) return 'frozen';
  if (!isComplete(item)) return 'handling_incomplete';
  if (item.handlingCodes.includes('H2') && !lifted('H2')) return 'handling_h2';
  if (!item.releasableTo.includes(way.recipient)) return 'not_releasable';
  return undefined;
}

/** Both grades, at least H0, and a purpose; H3 with its words. */
export function isComplete({
  sourceGrade,
  infoGrade,
  handlingCodes,
  h3Text,
  purposes,
}: Omit<Leaving, 'releasableTo' | 'ownerCountry' | 'frozenAt'>): boolean {
  const graded = sourceGrade !== null && infoGrade !== null;
  return (
    graded && handlingCodes.includes('H0') && purposes.length > 0 && handlingCodes.includes('H3') === (h3Text !== null)
  );
}
