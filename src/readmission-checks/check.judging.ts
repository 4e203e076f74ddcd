import { Problem } from '../core/problems.js';
import { checkItems, type CheckFinding, type CheckItem } from './check.codes.js';
import { checkLaw, type Detail } from './check.law.codes.js';

/** An answer as it is given. */
export interface Answered {
  readonly finding: CheckFinding;
  readonly reference?: string | undefined;
  readonly on?: string | undefined;
  readonly words?: string | undefined;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly interpreter?: string | undefined;
}

/** Through an interpreter: who that was has to be on file. */
const further: Partial<Record<CheckFinding, readonly Detail[]>> = {
  given_by_interpreter: ['interpreter'],
  detained: ['reference'],
  fit_with_care: ['words'],
  refugee: ['reference'],
};

/** Refuses what the item does not take, and an answer that leaves out what makes it one: all of it in one answer. */
export function assertAnswers(item: CheckItem, answered: Answered, today: string): void {
  const { findings, needs } = checkLaw[item];
  if (!findings.includes(answered.finding)) throw new Problem('bad_input', { fields: ['finding'], may: findings });
  const wanted = [...needs, ...(further[answered.finding] ?? [])];
  const missing = wanted.filter((detail) => !answered[detail]?.trim());
  if (missing.length > 0) throw new Problem('check_answer_incomplete', { item, fields: missing });
  if (answered.on !== undefined && answered.on > today) throw new Problem('inconsistent', { field: 'on' });
}

const everything = Object.keys(checkItems) as CheckItem[];

/** What stands between the checklist and its confirmation. */
export const missingFrom = (
  answers: readonly { readonly item: CheckItem; readonly finding: CheckFinding }[],
): CheckItem[] =>
  everything.filter((item) => {
    const answer = answers.find((one) => one.item === item);
    return !answer || (checkLaw[item].open?.includes(answer.finding) ?? false);
  });
