import { CaseId, CaseView } from '../core/cases/case.dto.js';
import {
  clearable,
  CodeField,
  Country,
  Day,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Text,
  upTo,
} from '../core/forms.js';
import { plainActions } from '../core/workflow/codes.js';
import {
  genders,
  interpreterModes,
  LANGUAGE,
  languageLevels,
  type Gender,
  type InterpreterMode,
  type LanguageLevel,
} from './interpreter.codes.js';
import { interpreterWorkflow, type InterpreterAction } from './interpreter.workflow.js';

export class SpokenLanguageDto {
  /** ISO 639: `ar`, `ckb`. */
  @Pattern(LANGUAGE)
  language: string;

  /** Levantine, Dari of Herat … */
  @Text(60, clearable)
  dialect?: string | null;

  @OneOf('LanguageLevel', languageLevels)
  level: LanguageLevel;
}

export class WindowDto {
  @Moment()
  from: Date;

  @Moment()
  until: Date;
}

export class OpenInterpreterDto {
  /** Their account, which has the role of interpreter; left out for somebody from outside. */
  @Id(optional)
  officerId?: string;

  @OneOf('Gender', genders)
  gender: Gender;

  @Part(() => SpokenLanguageDto, upTo(20))
  languages: SpokenLanguageDto[];

  @OneOf('InterpreterMode', interpreterModes, upTo(3))
  modes: InterpreterMode[];

  @Country(optionalUpTo(40))
  sharedWith: string[] = [];

  @Text(100, optionalUpTo(40))
  excludedRegions: string[] = [];

  @Text(100, optionalUpTo(40))
  excludedGroups: string[] = [];

  @Text(1000, optional)
  relativesNote?: string;
}

export class ReviseInterpreterDto {
  @Part(() => SpokenLanguageDto, optionalUpTo(20))
  languages?: SpokenLanguageDto[];

  @OneOf('InterpreterMode', interpreterModes, optionalUpTo(3))
  modes?: InterpreterMode[];

  @Country(optionalUpTo(40))
  sharedWith?: string[];

  @Text(100, optionalUpTo(40))
  excludedRegions?: string[];

  @Text(100, optionalUpTo(40))
  excludedGroups?: string[];

  @Text(1000, clearable)
  relativesNote?: string | null;
}

export class SetWindowsDto {
  /** All of them: what is not named here ends. */
  @Part(() => WindowDto, upTo(60))
  windows: WindowDto[];
}

export class SignConfidentialityDto {
  @Day()
  signedOn: string;
}

export class ActOnInterpreter extends CaseId {
  @OneOf('InterpreterAction', plainActions(interpreterWorkflow))
  action: InterpreterAction;
}

/** An interpreter as whoever books sees them; what must not be booked is for the keeper and themselves. */
export class InterpreterView extends CaseView {
  /** By which records name them. */
  code: string;

  @CodeField('Gender', genders)
  gender: Gender;

  languages: SpokenLanguageDto[];

  @CodeField('InterpreterMode', interpreterModes, upTo(3))
  modes: InterpreterMode[];

  windows: WindowDto[];
  confidentialitySignedOn: string | null;

  /** For the keeper and the interpreter; null for others, as are the next four. */
  officerId: string | null;
  sharedWith: string[] | null;
  excludedRegions: string[] | null;
  excludedGroups: string[] | null;
  relativesNote: string | null;
}
