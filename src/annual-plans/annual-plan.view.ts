import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { AnnualPlanView, PartyView, PlanEntryView } from './annual-plan.dto.js';
import type { AnnualPlan, AnnualPlanEntry, AnnualPlanParty } from './annual-plan.entity.js';
import { annualPlanWorkflow } from './annual-plan.workflow.js';

export function showAnnualPlan(plan: AnnualPlan, glance: Glance): AnnualPlanView {
  return {
    ...caseView(annualPlanWorkflow, plan, glance),
    ...pick(plan, ['year', 'title', 'evaluation', 'evaluatedAt', 'evaluatedBy']),
    parties: plan.parties.map(showParty),
    partners: partnersOf(plan),
    entries: plan.entries.map(showEntry),
    operations: plan.operations.map((one) => pick(one, ['id', 'entryId', 'title', 'state'])),
  };
}

/** Bodies that take part without being asked to confirm. */
export const partnersOf = ({ countries, parties }: AnnualPlan): string[] =>
  countries.filter((code) => !parties.some(({ country }) => country === code));

const showParty = ({ planId: _, ...party }: AnnualPlanParty): PartyView => party;

const showEntry = ({ planId: _, ...entry }: AnnualPlanEntry): PlanEntryView => entry;
