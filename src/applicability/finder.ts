import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { applicabilities, type Applicability } from './applicability.codes.js';
import { judge, type Judgment } from './judge.js';
import { inGroup, matterOf, type Matter } from './matter.js';
import type { Question } from './question.js';

const statuses = Object.keys(applicabilities) as Applicability[];

/** Every instrument that could carry what is asked, judged; between members of the Union its law first, then the best. */
export function applicable(question: Question, law: Snapshot): Judgment[] {
  const rank = ({ matter, status }: Judgment): number =>
    statuses.indexOf(status) - (goesFirst(matter) ? statuses.length : 0);
  return basesOf(question, law)
    .flatMap((basis) => matterOf(question, law, basis) ?? [])
    .map(judge)
    .sort((one, other) => rank(one) - rank(other) || (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Union law, where both are members. */
function goesFirst(matter: Matter): boolean {
  const { unionLaw, group } = matter.instrument.content;
  return unionLaw && group !== null && matter.sides.every((side) => inGroup(matter, group, side) === 'yes');
}

const keyOf = ({ matter }: Judgment): string => matter.basis.key;

function basesOf({ action }: Question, law: Snapshot): readonly Entry<'basis'>[] {
  if (action === undefined) return law.of('basis');
  const byAction = (code: string) => law.by('basis', 'action', ({ content }) => content.actions, code);
  return [...byAction(action), ...byAction('*')];
}
