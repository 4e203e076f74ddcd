import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, upTo } from '../core/forms.js';
import { powers, type Power } from '../legal-bases/legal-basis.codes.js';
import { patrolTypes, type PatrolType } from './patrol.codes.js';
import { LineStringDto } from './patrol.line.js';

export class PatrolMemberView {
  officerId: string;
  country: string;
  legalBasis: string;

  /** What they may do at this patrol's place. */
  @CodeField('Power', powers, upTo(9))
  powers: Power[];
}

export class PatrolReportView {
  distanceKm: number;
  persons: number;
  vehicles: number;
  checks: number;
  /** Null for those who follow the operation from outside. */
  narrative: string | null;
}

/** A patrol as its reader may see it. */
export class PatrolView extends CaseView {
  operationId: string;
  siteId: string | null;
  number: number;

  @CodeField('PatrolType', patrolTypes)
  type: PatrolType;

  borderSection: string | null;
  leaderId: string;
  members: PatrolMemberView[];
  countries: string[];
  /** Officers of at least two states are on it. */
  mixed: boolean;
  vehicle: string | null;
  route: LineStringDto | null;
  startsAt: Date;
  endsAt: Date;
  kit: string[];
  equipmentIds: string[];
  beganAt: Date | null;
  returnedAt: Date | null;
  /** It should have been back. */
  late: boolean;
  report: PatrolReportView | null;
  reportedAt: Date | null;
  reportedBy: string | null;
  reviewedAt: Date | null;
  reviewedBy: string | null;
}
