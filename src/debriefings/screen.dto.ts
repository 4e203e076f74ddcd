import { OneOf, optional, Part, Text, upTo, YesNo } from '../core/forms.js';
import { needBases, type NeedBasis, type NeedCode } from '../protection-referrals/protection-referral.codes.js';
import {
  ageFindings,
  traffickingFindings,
  vulnerabilities,
  yesNoAnswers,
  type AgeFinding,
  type TraffickingFinding,
  type YesNoAnswer,
} from './screen.codes.js';

const { not_asked: _, ...found } = ageFindings;

export class VulnerabilityFoundDto {
  @OneOf('Vulnerability', vulnerabilities)
  code: NeedCode;

  @OneOf('NeedBasis', needBases)
  basis: NeedBasis;
}

/** What was seen when looking after the person. What is found is referred at once. */
export class ScreenDto {
  /** In doubt, say so: it counts as minority. */
  @OneOf('AgeFound', found)
  age: Exclude<AgeFinding, 'not_asked'>;

  @Part(() => VulnerabilityFoundDto, upTo(16))
  vulnerabilities: VulnerabilityFoundDto[];

  /** Asks for international protection, in whatever words. It is passed on at once, whether or not the interview goes on. */
  @YesNo()
  protectionClaimed: boolean;

  /** Tells of violence or a push-back, by whomever. */
  @YesNo()
  violenceAlleged: boolean;

  /** Well enough to be interviewed now. */
  @YesNo()
  fit: boolean;

  /** Cannot wait, whatever the needs. */
  @YesNo(optional)
  urgent: boolean = false;
}

export class WayQuestionsDto {
  @OneOf('YesNoAnswer', yesNoAnswers)
  worked_without_pay: YesNoAnswer;

  @OneOf('YesNoAnswer', yesNoAnswers)
  forced: YesNoAnswer;

  @OneOf('YesNoAnswer', yesNoAnswers)
  offered_a_job: YesNoAnswer;

  @OneOf('YesNoAnswer', yesNoAnswers)
  offered_a_marriage: YesNoAnswer;

  @OneOf('YesNoAnswer', yesNoAnswers)
  held: YesNoAnswer;

  @OneOf('YesNoAnswer', yesNoAnswers)
  family_member: YesNoAnswer;
}

/** Signs of trafficking. Neither their presence nor their absence proves anything; any sign is referred at once. */
export class TraffickingScreenDto {
  @Part(() => WayQuestionsDto)
  wayQuestions: WayQuestionsDto;

  /** Codes of GET /trafficking-indicators. */
  @Text(60, upTo(40))
  indicators: string[];

  /** Terms of GET /trafficking-indicators, as `list.code`: means_of_control.threats. */
  @Text(60, upTo(40))
  terms: string[];

  @OneOf('YesNoAnswer', yesNoAnswers)
  abduction: YesNoAnswer;

  @OneOf('TraffickingFinding', traffickingFindings)
  finding: TraffickingFinding;
}
