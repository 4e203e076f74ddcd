import { CodeField, upTo } from '../core/forms.js';
import { WayQuestionsDto, VulnerabilityFoundDto } from './screen.dto.js';
import {
  ageFindings,
  traffickingFindings,
  vulnerabilities,
  yesNoAnswers,
  type AgeFinding,
  type TraffickingFinding,
  type YesNoAnswer,
} from './screen.codes.js';
import type { NeedCode } from '../protection-referrals/protection-referral.codes.js';

export class IndicatorFoundView {
  code: string;
  strength: string;
}

export class TraffickingFoundView {
  wayQuestions: WayQuestionsDto;
  indicators: IndicatorFoundView[];
  terms: string[];

  @CodeField('YesNoAnswer', yesNoAnswers)
  abduction: YesNoAnswer;

  @CodeField('TraffickingFinding', traffickingFindings)
  finding: TraffickingFinding;
}

/** What was found when looking after the person. */
export class ScreenView {
  @CodeField('AgeFinding', ageFindings)
  age: AgeFinding;

  fit: boolean | null;

  @CodeField('Vulnerability', vulnerabilities, upTo(16))
  needs: NeedCode[];

  vulnerabilities: VulnerabilityFoundDto[];
  trafficking: TraffickingFoundView | null;
  /** The protected report of violence or a push-back. */
  seriousIncidentId: string | null;

  /** What the interviewee takes along, where they wished to complain. */
  complaintReference: string | null;
}
