import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import {
  operationTypes,
  participationStates,
  parts,
  planSections,
  type OperationType,
  type ParticipationState,
  type PartTaken,
  type PlanSectionCode,
} from './operation.codes.js';
import { MidYearRequestDto } from './operation-origin.dto.js';
import { ObjectiveDto } from './operation.dto.js';

export class ParticipationView {
  country: string;
  authorityId: string;

  @CodeField('PartTaken', parts)
  part: PartTaken;

  @CodeField('ParticipationState', participationStates)
  state: ParticipationState;

  /** The version of the plan that it has signed. */
  signedVersion: number | null;
  signedAt: Date | null;
  /** The version of an amendment that it has agreed to. */
  agreedVersion: number | null;
}

export class SiteView {
  id: string;
  country: string;
  name: string;
  crossingPoint: string | null;
  borderSection: string | null;
  latitude: number | null;
  longitude: number | null;
  leaderId: string | null;
  reportingCutoff: string;
}

export class OverlapView {
  id: string;
  title: string;
}

/** An operation as its reader may see it. */
export class OperationView extends CaseView {
  @CodeField('OperationType', operationTypes)
  type: OperationType;

  codeName: string;
  sequence: string | null;
  title: string;
  annualPlanId: string | null;
  annualPlanEntryId: string | null;
  midYearRequest: MidYearRequestDto | null;
  riskItemId: string | null;
  startsOn: string;
  endsOn: string | null;
  borderSections: string[];
  measures: string[];
  objectives: ObjectiveDto[];
  funding: string | null;
  empactAction: string | null;
  coordinationCentre: string | null;
  legalBases: string[];
  countries: string[];
  planVersion: number;
  amendmentVersion: number | null;
  participations: ParticipationView[];
  sites: SiteView[];
  /** Mandatory sections of the plan that are not complete yet. */
  openSections: string[];
  /** Others that meet it in time and at a border section: a warning, not a refusal. */
  overlaps: OverlapView[];
  /** What keeps it from being closed. */
  obstacles: string[];
}

export class SectionView {
  @CodeField('PlanSectionCode', planSections)
  code: PlanSectionCode;

  mandatory: boolean;
  text: string;
  complete: boolean;
  writtenBy: string | null;
  writtenAt: Date | null;
}

export class AmendmentView {
  planVersion: number;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
  outcome: 'agreed' | 'withdrawn' | null;
  decidedAt: Date | null;
}

/** The plan that is being signed or is in force, and what was amended. */
export class PlanView {
  operationId: string;
  planVersion: number;
  sections: SectionView[];
  /** The proposed next version, while it waits for agreement. */
  amendedSections: SectionView[];
  amendments: AmendmentView[];
}
