import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { mandatorySections, planSections, type PlanSectionCode } from './operation.codes.js';
import type { OperationView, ParticipationView, SectionView, SiteView } from './operation.dto.js';
import type { Operation, OperationSite, Participation, PlanSection } from './operation.entity.js';
import { operationWorkflow } from './operation.workflow.js';

export function showOperation(operation: Operation, glance: Glance): OperationView {
  const { type, codeName, sequence, title, annualPlanId, riskItemId, startsOn, endsOn } = operation;
  const { borderSections, measures, objectives, funding, empactAction, coordinationCentre, legalBases } = operation;
  const { countries, planVersion, amendmentVersion, overlaps, obstacles, completeSections } = operation;
  return {
    ...caseView(operationWorkflow, operation, glance),
    ...{ type, codeName, sequence, title, annualPlanId, riskItemId, startsOn, endsOn },
    ...{ borderSections, measures, objectives, funding, empactAction, coordinationCentre, legalBases },
    ...{ countries, planVersion, amendmentVersion, overlaps, obstacles },
    participations: operation.participations.map(showParticipation),
    sites: operation.sites.map(showSite),
    openSections: mandatorySections.filter((code) => !completeSections.includes(code)),
  };
}

/** Every section that a plan has, written or not. */
export function showSections(written: PlanSection[]): SectionView[] {
  return (Object.keys(planSections) as PlanSectionCode[]).map((code) => {
    const {
      text = '',
      complete = false,
      writtenBy = null,
      writtenAt = null,
    } = written.find((one) => one.code === code) ?? {};
    return { code, mandatory: mandatorySections.includes(code), text, complete, writtenBy, writtenAt };
  });
}

function showParticipation(participation: Participation): ParticipationView {
  const { country, authorityId, part, state, signedVersion, signedAt, agreedVersion } = participation;
  return { country, authorityId, part, state, signedVersion, signedAt, agreedVersion };
}

const showSite = ({ operationId: _, reportingCutoff, ...site }: OperationSite): SiteView => ({
  ...site,
  reportingCutoff: reportingCutoff.slice(0, 5),
});
