import { CodeField } from '../core/forms.js';
import { answerKinds, translators, type AnswerKind, type Translator } from './account.codes.js';
import { DocumentOfTheirsDto, ProfileDto } from './profile.dto.js';
import { LegDto } from './leg.dto.js';
import { PickType } from '@nestjs/swagger';

/** What was answered, in codes and figures. */
export class CodedAnswerView {
  questionCode: string;

  @CodeField('AnswerKind', answerKinds)
  answer: AnswerKind;

  choice: string | null;
  number: number | null;
  currency: string | null;
  date: string | null;
  country: string | null;
}

/** What somebody said in their own words, and what it means in the working language. */
export class SaidView {
  /** A question's code, or READ_BACK. */
  part: string;
  original: string;
  originalLanguage: string;
  rtl: boolean;
  translation: string | null;

  @CodeField('Translator', translators, { nullable: true })
  translatedBy: Translator | null;

  /** The officer's id, or the interpreter's code. */
  translator: string | null;
}

export class LegView extends LegDto {
  id: string;
}

/** Something in a text that looks as if it could identify the interviewee. A person has to look. */
export class TraceView {
  part: string;
  /** name, document_number, telephone or address */
  looksLike: string;
}

export class SpecialView {
  ethnicOrigin?: string;
  religion?: string;
  health?: string;
}

export class ProfileView extends PickType(ProfileDto, ['nationality', 'ageBand', 'sex', 'travellingWith'] as const) {
  region: string | null;
  education: string | null;
  occupation: string | null;
  adultsInFamily: number | null;
  childrenInFamily: number | null;
  documents: DocumentOfTheirsDto[];
  special: SpecialView | null;
}

/** Of the profile only what a group of people shares. */
export class CodedProfileView extends PickType(ProfileDto, [
  'nationality',
  'ageBand',
  'sex',
  'travellingWith',
] as const) {}

export class CodedAccountView {
  profile: CodedProfileView | null;
  answers: CodedAnswerView[];
  legs: LegView[];
}

/** What was told: original and working translation side by side. */
export class DebriefingAccountView {
  profile: ProfileView | null;
  answers: CodedAnswerView[];
  texts: SaidView[];
  legs: LegView[];
  /** What the texts were found to contain that could give the person away. */
  traces: TraceView[];
}
