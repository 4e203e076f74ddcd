import { classifications, handlingCodes, infoGrades, sourceGrades, type Classification } from './handling.codes.js';
import type { InfoMeta } from './info-meta.js';

type Inherited = Pick<
  InfoMeta,
  | 'sourceGrade'
  | 'infoGrade'
  | 'handlingCodes'
  | 'h3Text'
  | 'classification'
  | 'releasableTo'
  | 'containsSpecialCategory'
  | 'containsMinor'
>;

/**
 * What an item made out of others carries: the union of handling codes, the highest classification, the
 * intersection of those it may go to, the worst of grades. A person may grade it anew, saying why.
 */
export function inherited(parents: readonly [Inherited, ...Inherited[]]): Inherited {
  const [first] = parents;
  const restrictions = parents.flatMap(({ h3Text }) => h3Text ?? []);
  return {
    sourceGrade: worst(
      sourceGrades,
      parents.map(({ sourceGrade }) => sourceGrade),
    ),
    infoGrade: worst(
      infoGrades,
      parents.map(({ infoGrade }) => infoGrade),
    ),
    handlingCodes: keysOf(handlingCodes).filter((code) =>
      parents.some((parent) => parent.handlingCodes.includes(code)),
    ),
    h3Text: restrictions.length > 0 ? [...new Set(restrictions)].join('\n') : null,
    classification: highest(parents.map(({ classification }) => classification)),
    releasableTo: first.releasableTo.filter((country) =>
      parents.every(({ releasableTo }) => releasableTo.includes(country)),
    ),
    containsSpecialCategory: parents.some(({ containsSpecialCategory }) => containsSpecialCategory),
    containsMinor: parents.some(({ containsMinor }) => containsMinor),
  };
}

export const highest = (levels: readonly Classification[]): Classification =>
  keysOf(classifications).findLast((level) => levels.includes(level)) ?? 'BPL';

/** Grades are listed from best to worst; what is not graded is worse than any. */
function worst<G extends string>(grades: Readonly<Record<G, string>>, given: readonly (G | null)[]): G | null {
  if (given.some((grade) => grade === null)) return null;
  return keysOf(grades).findLast((grade) => given.includes(grade)) ?? null;
}

const keysOf = <K extends string>(codes: Readonly<Record<K, string>>): K[] => Object.keys(codes) as K[];
