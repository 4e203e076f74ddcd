import type { ReadmissionCategory, SuspensionScope } from '../legal-register/readmission.codes.js';
import type { AgreementReason, AgreementStatus } from './finder.codes.js';
import type { Parameter, Profile } from './profile.js';

/** Why an agreement applies or not, and on which row that rests. */
export interface Reason {
  readonly code: AgreementReason;
  readonly status: AgreementStatus;
  readonly article: string | null;
  /** The row of the register that says so. */
  readonly entryKey: string | null;
}

const ofThirdState: ReadonlySet<ReadmissionCategory> = new Set<ReadmissionCategory>([
  'tcn_visa_permit',
  'tcn_direct_entry',
  'tcn_forged_doc_of_requested',
  'tcn_last_domicile',
  'stateless',
]);

export const isOfThirdState = (category: ReadmissionCategory): boolean => ofThirdState.has(category);

/** Whether a suspension of that scope stands in the way of somebody of that category. */
export const touches = (scope: SuspensionScope, category: ReadmissionCategory): boolean =>
  scope === 'all' || (scope === 'tcn' && isOfThirdState(category));

/** What the agreement says about persons of that category: whether it is suspended, covers them, and since when. */
export const coverage = (profile: Profile, category: ReadmissionCategory): Reason[] => [
  ...suspended(profile, category),
  ...covered(profile, category),
  ...(isOfThirdState(category) ? begun(profile) : []),
];

const suspended = ({ suspensions }: Profile, category: ReadmissionCategory): Reason[] =>
  suspensions
    .filter(({ scope }) => touches(scope, category))
    .map(({ sure, article, entryKey }) =>
      sure
        ? { code: 'suspended', status: 'refused', article, entryKey }
        : { code: 'may_be_suspended', status: 'needs_confirmation', article, entryKey },
    );

function covered(profile: Profile, category: ReadmissionCategory): Reason[] {
  if (category === 'own_national') return [yes({ article: null, entryKey: null })];
  if (isOfThirdState(category)) return [answer(profile.tcnGrounds, (grounds) => grounds?.includes(category) ?? false)];
  if (category === 'former_national') return [answer(profile.formerNationals, (rule) => rule !== 'no')];
  if (category === 'family_spouse') return [answer(profile.familySpouse, (rule) => rule !== 'no')];
  if (category === 'ex_sfry') return [answer(profile.sfryClause, (clause) => clause !== null)];
  const { value, article, entryKey } = profile.familyChildren;
  const child = answer(profile.familyChildren, () => true);
  return value === 'own_nationality_only'
    ? [child, { code: 'child_by_other_article', status: 'applies', article, entryKey }]
    : [child];
}

type Origin = Pick<Parameter<unknown>, 'article' | 'entryKey'>;

const yes = ({ article, entryKey }: Origin): Reason => ({
  code: 'covers_category',
  status: 'applies',
  article,
  entryKey,
});

/** What was not read, or is not sure, neither covers nor excludes. */
function answer<T>(parameter: Parameter<T>, covers: (value: T | null) => boolean): Reason {
  const { article, entryKey } = parameter;
  if (entryKey === null || !parameter.sure)
    return { code: 'category_not_read', status: 'needs_confirmation', article, entryKey };
  return covers(parameter.value)
    ? yes(parameter)
    : { code: 'category_not_covered', status: 'refused', article, entryKey };
}

function begun({ tcnObligationFrom: { value, sure, article, entryKey }, on }: Profile): Reason[] {
  if (value === null || value <= on) return [];
  return sure
    ? [{ code: 'obligation_not_begun', status: 'refused', article, entryKey }]
    : [{ code: 'obligation_may_not_have_begun', status: 'needs_confirmation', article, entryKey }];
}
