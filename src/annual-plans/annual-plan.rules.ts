import { holds } from '../core/access/actor.js';
import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { AnnualPlan, AnnualPlanParty } from './annual-plan.entity.js';

export const aPlannerOfItsAuthority = inItsAuthorityAs('operation_coordinator', 'national_contact_point');

/** The nearest chief above the authority that a state is named with, or a further one after it went unanswered. */
export const aChiefOfANamedState: Rule<AnnualPlan> = ({ actor, subject: { chiefs, climbed } }) =>
  actor.kind === 'officer' &&
  chiefs.some(({ placeId, level }) => level <= climbed && holds(actor, ['police_chief'], placeId));

export const hasEntries: Guard<AnnualPlan> = {
  holds: ({ subject }) => subject.entries.length > 0 && subject.parties.length > 0,
  otherwise: 'plan_is_empty',
};

export const everyEntryAnswersARisk: Guard<AnnualPlan> = {
  holds: ({ subject }) => subject.entries.every(({ riskItemId }) => riskItemId !== null),
  otherwise: 'no_risk_item',
};

export const notConfirmedByThemYet: Guard<AnnualPlan> = {
  holds: ({ actor, subject }) => ofTheirs(subject, actor)?.confirmedAt === null,
  otherwise: 'already_signed',
};

export const everyOperationHasEnded: Guard<AnnualPlan> = {
  holds: ({ subject }) => subject.runningOperations === 0,
  otherwise: 'plan_has_running_operations',
};

export const everyStateHasConfirmed: Rule<AnnualPlan> = ({ subject }) =>
  subject.parties.length > 0 && subject.parties.every(({ confirmedAt }) => confirmedAt !== null);

export const confirmForTheirState = ({ actor, subject, now }: Attempt<AnnualPlan>): void => {
  const theirs = ofTheirs(subject, actor);
  const confirmed = { confirmedAt: now, confirmedBy: actor.id };
  subject.parties = subject.parties.map((party) => (party === theirs ? { ...party, ...confirmed } : party));
};

/** What the chiefs have confirmed is this text and no other. */
export const startOver = ({ subject }: Attempt<AnnualPlan>): void => {
  subject.parties = subject.parties.map((party) => ({ ...party, confirmedAt: null, confirmedBy: null }));
  subject.climbed = 0;
};

function ofTheirs({ parties }: AnnualPlan, actor: Attempt<AnnualPlan>['actor']): AnnualPlanParty | undefined {
  return actor.kind === 'officer' ? parties.find(({ country }) => country === actor.country) : undefined;
}
