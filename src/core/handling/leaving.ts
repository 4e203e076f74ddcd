import type { ProblemCode } from '../problems.js';
import { heldInCustody, type Custody } from './custody.js';
import type { InfoMeta } from './info-meta.js';
import type { Emergency, Lifts } from './transfer.codes.js';

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
  /** It is used for something else than it was passed on for. */
  readonly otherPurpose?: boolean;
  /** It is used for criminal matters of taxes, customs or currency, or for assessing duties. */
  readonly fiscal?: boolean;
  /** Why that cannot wait for the provider’s answer. */
  readonly emergency?: Emergency | undefined;
  /** Within the recipient’s state, and beyond the authority that received it. */
  readonly beyond?: boolean;
}

/** A permission of the owner that lifts a restriction for one use by one recipient. */
export interface Permission {
  readonly lifts: Lifts;
  readonly recipient: string;
  readonly expires: Date | null;
}

/**
 * Why an item may not take this way out, or undefined where it may. The one function that every way out asks: what is
 * shown to another authority, shared, exported, printed, or put into a bundle of evidence; of one's own information, and
 * of what was received from another state.
 */
export function keptFrom(
  item: Leaving | Custody,
  way: WayOut,
  permissions: readonly Permission[],
  now: Date,
): ProblemCode | undefined {
  const lifted = (...codes: Lifts[]) =>
    permissions.some(
      ({ lifts, recipient, expires }) =>
        codes.includes(lifts) && recipient === way.recipient && (!expires || now < expires),
    );
  if ('receivedFrom' in item) return heldInCustody(item, way, lifted);
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
