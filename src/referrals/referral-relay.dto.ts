import { CaseId } from '../core/cases/case.dto.js';
import { Country, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { requestRoutes, type RequestRoute } from '../requests/request.codes.js';
import * as codes from './referral.codes.js';

/** What an officer with lawful access has found in a system elsewhere: references, never a copy of what is held there. */
export class ResultDto {
  /** Where it was looked up. */
  @OneOf('QueriedSystem', codes.systems)
  system: codes.System;

  /** By which it is found again there. */
  @Pattern(/^[\w./:-]{1,60}$/, optional)
  referenceNumber?: string;

  /** The state or body that owns what was found. */
  @Country(optional)
  ownerCountry?: string;

  @OneOf('HitConfidence', codes.confidences, optional)
  confidence?: codes.Confidence;

  /** What the owner lets be done with it. Not what the record says. */
  @Text(500, optional)
  restrictions?: string;
}

/** Each result has its own act. */
export const resultActs = {
  report_no_hit: 'Nothing was found',
  report_hit: 'Something was found; nobody has confirmed it',
  report_confirmed: 'Its owner has confirmed it',
  report_false_positive: 'It was somebody or something else',
  report_consent_pending: 'Its owner has to agree before anything is told',
  report_disclosed: 'Its owner has told what there is',
  report_refused: 'Its owner tells nothing further',
} as const;
export type ResultAct = keyof typeof resultActs;

export class ReportResult extends CaseId {
  @OneOf('ReferralResultAct', resultActs)
  action: ResultAct;
}

export class ClaimNextDto {
  @OneOf('ReferralTarget', codes.targets, optional)
  target?: codes.Target;
}

/** What may be chosen of the request by which another state's unit is asked; the rest follows from the referral. */
export class AskDto {
  @OneOf('RequestRoute', requestRoutes, optional)
  route?: RequestRoute;

  /** What is asked about: a code of the list `subject`. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  subject?: string;

  /** The instrument that it rests on; left out, the best of them. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  instrument?: string;
}
