import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { mandatorySections, planSections, type PlanSectionCode } from './operation.codes.js';
import type { OperationView, ParticipationView, SectionView, SiteView } from './operation-views.dto.js';
import type { Operation, OperationSite, Participation, PlanSection } from './operation.entity.js';
import type { MidYearRequestDto } from './operation-origin.dto.js';
import { operationWorkflow } from './operation.workflow.js';

export function showOperation(operation: Operation, glance: Glance): OperationView {
  const about = pick(operation, [
    'type',
    'codeName',
    'sequence',
    'title',
    'annualPlanId',
    'annualPlanEntryId',
    'riskItemId',
    'startsOn',
    'endsOn',
  ]);
  const content = pick(operation, [
    'borderSections',
    'measures',
    'objectives',
    'funding',
    'empactAction',
    'coordinationCentre',
  ]);
  const standing = pick(operation, [
    'legalBases',
    'countries',
    'planVersion',
    'amendmentVersion',
    'overlaps',
    'obstacles',
  ]);
  return {
    ...caseView(operationWorkflow, operation, glance),
    ...about,
    ...content,
    ...standing,
    midYearRequest: showRequest(operation),
    participations: operation.participations.map(showParticipation),
    sites: operation.sites.map(showSite),
    openSections: mandatorySections.filter((code) => !operation.completeSections.includes(code)),
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

function showRequest({ requestedBy, requestedOn, requestReason }: Operation): MidYearRequestDto | null {
  if (requestedBy === null || requestedOn === null || requestReason === null) return null;
  return { authorityId: requestedBy, requestedOn, reason: requestReason };
}

const showParticipation = (participation: Participation): ParticipationView =>
  pick(participation, ['country', 'authorityId', 'part', 'state', 'signedVersion', 'signedAt', 'agreedVersion']);

const showSite = ({ operationId: _, reportingCutoff, ...site }: OperationSite): SiteView => ({
  ...site,
  reportingCutoff: reportingCutoff.slice(0, 5),
});
