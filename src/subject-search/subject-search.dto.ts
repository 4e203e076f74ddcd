import { CodeField, Country, Id, Int, OneOf, optional, optionalUpTo, Part, Text, YesNo, upTo } from '../core/forms.js';
import { purposes, type Purpose } from '../core/audit/audit-trail.js';
import { handlingCodes, type HandlingCode } from '../core/handling/handling.codes.js';
import { bands, identifierKinds, type Band, type IdentifierKind } from '../matching-engine/traits.js';
import { categories, subjectKinds, type Category, type SubjectKind } from '../subjects/subject.codes.js';

const searchedSexes = { female: 'Female', male: 'Male' } as const;

export class SearchedIdentifierDto {
  @OneOf('IdentifierKind', identifierKinds)
  kind: IdentifierKind;

  /** In whatever spelling. */
  @Text(200)
  value: string;

  /** Who issued it, or where it is dialled; of a telephone number, the asking officer's state where it is not said. */
  @Country(optional)
  country?: string;

  /** Of a handle, the network or messenger on which it is one. */
  @Text(60, optional)
  platform?: string;
}

/** Whom or what is looked for. What is odd about it is told with the answer; it is searched as far as it can be. */
export class SearchSubjectsDto {
  /** What it is looked for: kept in the trail. */
  @OneOf('Purpose', purposes)
  purpose: Purpose;

  /** The operation in which it is asked, where there is one: for the trail. */
  @Id(optional)
  operationId?: string;

  /** In any script, as it was heard or read; several where it is not known which. */
  @Text(10_000, optionalUpTo(5))
  names: string[] = [];

  /** `1985`, `1985-07` or `1985-07-14`; what is not possible of it is left out, with a warning. */
  @Text(40, optionalUpTo(5))
  births: string[] = [];

  /** Never alone, as the sex is not. */
  @Country(optionalUpTo(5))
  nationalities: string[] = [];

  @OneOf('SearchedSex', searchedSexes, optional)
  sex?: keyof typeof searchedSexes;

  @Part(() => SearchedIdentifierDto, optionalUpTo(10))
  identifiers: SearchedIdentifierDto[] = [];

  /** The lines of a machine-readable zone, as a reader gave them. */
  @Text(60, optionalUpTo(3))
  mrz: string[] = [];

  /** Also those for whom little speaks; namesakes are always shown where nothing is known of a birth. */
  @YesNo(optional)
  review: boolean = false;

  @Int(1, 50, optional)
  limit: number = 20;
}

export class SearchWarningView {
  code: string;
  title: string;
}

/** A subject that may be the one, and why. It is no proof of anything: a person decides. */
export class MatchedSubjectView {
  id: string;

  @CodeField('SubjectKind', subjectKinds)
  kind: SubjectKind;

  @CodeField('Category', categories, { nullable: true })
  category: Category | null;

  label: string | null;
  state: string;
  operationId: string;
  ownerAuthorityId: string;
  ownerCountry: string;

  @CodeField('HandlingCode', handlingCodes, upTo(4))
  handlingCodes: HandlingCode[];

  h3Text: string | null;
  /** The one that stands for all that are the same. */
  standsFor: string;
  /** 0 to 1. */
  score: number;

  @CodeField('Band', bands)
  band: Band;

  /** A number, plate or handle is the same in both. */
  identified: boolean;
  /** Why, as a person would say it: one sentence a line. */
  explanation: string[];
}

export class SubjectSearchView {
  warnings: SearchWarningView[];
  /** The name is so common that only the likeliest were looked at: a date of birth would help. */
  tooCommon: boolean;
  /** Those that there are for the reader, the likeliest first. */
  matches: MatchedSubjectView[];
}

/** What there is already that may be the same as this subject. */
export class SubjectDuplicatesView {
  warnings: SearchWarningView[];
  tooCommon: boolean;
  duplicates: MatchedSubjectView[];
  /** Those that two officers have already said to be the same. */
  merged: string[];
  /** In how many other interviews it was told of, under this name or one that is very probably the same: 100 at the most. */
  seenIn: number;
}
