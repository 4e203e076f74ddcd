import { CaseId } from '../core/cases/case.dto.js';
import { Country, Decimal, Id, OneOf, optional, Part, Pattern, Text, YesNo } from '../core/forms.js';
import { answerKinds, translators, type AnswerKind, type Translator } from './account.codes.js';
import { LANGUAGE } from '../interpreters/interpreter.codes.js';

/** A year, a month or a day. */
export const PARTIAL_DATE = /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
export const CURRENCY = /^[A-Z]{3}$/;

/** Into the working language, by a person. */
export class TranslationDto {
  @Text(20_000)
  text: string;

  /** There is none of a machine. */
  @OneOf('Translator', translators)
  by: Translator;
}

/** What was answered to one question. The words stand in the language in which they were said. */
export class AnswerDto {
  @OneOf('AnswerKind', answerKinds)
  answer: AnswerKind;

  /** Where one of the listed answers was given: its code. */
  @Pattern(/^[a-z_]{2,40}$/, optional)
  choice?: string;

  @Decimal(0, 1_000_000_000, optional)
  number?: number;

  @Pattern(CURRENCY, optional)
  currency?: string;

  @Pattern(PARTIAL_DATE, optional)
  date?: string;

  /** Where a place was answered: its country. */
  @Country(optional)
  country?: string;

  /** In the interviewee's own words, or the name of the place. No names of persons who are not meant to be found. */
  @Text(20_000, optional)
  original?: string;

  /** The interviewee's language, where nothing is said. */
  @Pattern(LANGUAGE, optional)
  originalLanguage?: string;

  @Part(() => TranslationDto, optional)
  translation?: TranslationDto;

  /** Tells of violence or a push-back, by whomever. */
  @YesNo(optional)
  violenceAlleged: boolean = false;

  /** The authority whose officers are said to have done it: they will not see the report. */
  @Id(optional)
  unitConcerned?: string;
}

export class AnswerAddress extends CaseId {
  @Pattern(/^[A-Z_]{3,40}_\d\d$/)
  questionCode: string;
}

export class TextAddress extends CaseId {
  /** A question's code, or READ_BACK for what was corrected when it was read back. */
  @Pattern(/^([A-Z_]{3,40}_\d\d|READ_BACK)$/)
  part: string;
}

export class LegAddress extends CaseId {
  /** Chosen by the client: sending it again changes the same leg. */
  @Id()
  legId: string;
}
