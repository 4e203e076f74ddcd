import { Country, Day, OneOf, optional, optionalUpTo, Part, Pattern, Text, YesNo } from '../core/forms.js';
import * as codes from './subject.codes.js';

const LANGUAGE = /^[a-z]{2,3}$/;

export class NameDto {
  @OneOf('NameType', codes.nameTypes)
  type: codes.NameType;

  /** As it was heard or read; in the script it was read in. */
  @Text(200)
  value: string;
}

export class NationalityDto {
  @Country()
  country: string;

  @OneOf('NationalityBasis', codes.nationalityBases)
  basis: keyof typeof codes.nationalityBases;
}

/** What is known of a person. A photo is an attachment of the subject. */
export class PersonDto {
  /** A person may be known by a nickname alone; by nothing, they are a description. */
  @Part(() => NameDto, optionalUpTo(20))
  names: NameDto[] = [];

  /** A working name given here, where there is no other. */
  @Text(60, optional)
  pseudonym?: string;

  /** First and last day that the birth may have been on. */
  @Day(optional)
  birthDateFrom?: string;

  @Day(optional)
  birthDateTo?: string;

  @Text(200, optional)
  birthPlace?: string;

  @OneOf('SubjectAgeBand', codes.ageBands, optional)
  ageBand?: keyof typeof codes.ageBands;

  @OneOf('MinorStatus', codes.minorStatuses)
  minorStatus: codes.MinorStatus;

  @Part(() => NationalityDto, optionalUpTo(10))
  nationalities: NationalityDto[] = [];

  @YesNo(optional)
  stateless: boolean = false;

  @OneOf('Sex', codes.sexes, optional)
  sex: keyof typeof codes.sexes = 'unknown';

  /** ISO 639 codes. */
  @Pattern(LANGUAGE, optionalUpTo(20))
  languages: string[] = [];

  /** Build, hair, marks: nothing about origin, belief or health. */
  @Text(2000, optional)
  description?: string;
}
