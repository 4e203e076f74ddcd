import { isWeak } from '../core/handling/grades.js';
import type { ProblemCode } from '../core/problems.js';
import type { Category } from './subject.codes.js';
import type { Subject } from './subject.entity.js';
import { isSparing } from './subject.retention.js';

/** Categories whose holders may be asked about in the files of others. */
const chargeable: readonly Category[] = ['suspect', 'convicted', 'future'];

/** A record that a review cites, with the record that it was drawn from itself; or something outside, with neither. */
export interface Cited {
  readonly record?: { readonly type: string; readonly id: string };
  readonly drawnFrom?: { readonly type: string; readonly id: string };
}

export interface Review {
  readonly category: Category | null;
  readonly grounds: string | undefined;
  readonly necessity: string | undefined;
  readonly cited: readonly Cited[];
}

type Reviewed = Pick<
  Subject,
  'id' | 'kind' | 'sourceType' | 'sourceId' | 'sourceGrade' | 'infoGrade' | 'containsMinor'
>;

/**
 * Why a review may not make this of a subject, or undefined where it may. Of a person it says why and cites facts; one
 * weak statement alone makes nobody a suspect, whatever else it is called.
 */
export function reviewObjection(subject: Reviewed, review: Review): ProblemCode | undefined {
  const { category, grounds, necessity, cited } = review;
  if ((subject.kind === 'person') !== (category !== null)) return 'inconsistent';
  if (category === null) return undefined;
  if (!grounds?.trim()) return 'grounds_missing';
  if (cited.length === 0) return 'sources_missing';
  const sparing = isSparing(category) || (subject.containsMinor && category !== 'mentioned');
  if (sparing && !necessity?.trim()) return 'strictly_necessary';
  if (chargeable.includes(category) && isWeak(subject) && !cited.some((one) => isFurther(subject, one)))
    return 'single_weak_statement';
  return undefined;
}

/** Something besides the subject, the record it was drawn from, and whatever else was drawn from that record. */
function isFurther({ id, sourceType, sourceId }: Reviewed, { record, drawnFrom }: Cited): boolean {
  const isItsSource = (one: Cited['record']) => one?.type === sourceType && one.id === sourceId;
  return record?.id !== id && !isItsSource(record) && !isItsSource(drawnFrom);
}
