import { Country, Int, OneOf, optional, optionalUpTo, Part, Text, upTo, YesNo } from '../core/forms.js';
import {
  ageBands,
  companions,
  documentFates,
  documentKinds,
  educations,
  sexes,
  type AgeBand,
  type Companion,
  type DocumentFate,
  type DocumentKind,
  type Education,
  type Sex,
} from './account.codes.js';

export class DocumentOfTheirsDto {
  @OneOf('IntervieweeDocument', documentKinds)
  kind: DocumentKind;

  @OneOf('DocumentFate', documentFates)
  fate: DocumentFate;

  @Country(optional)
  country?: string;
}

/** Only what the interviewee brought up of their own accord; it is kept encrypted, and the data-protection officer sees that it is. */
export class SpecialCategoriesDto {
  @YesNo()
  volunteered: boolean;

  @Text(200, optional)
  ethnicOrigin?: string;

  @Text(200, optional)
  religion?: string;

  @Text(500, optional)
  health?: string;
}

/** Who tells, as far as it matters for the account. There is no field for a name. */
export class ProfileDto {
  @Country()
  nationality: string;

  @Text(120, optional)
  region?: string;

  @OneOf('IntervieweeAgeBand', ageBands)
  ageBand: AgeBand;

  @OneOf('IntervieweeSex', sexes)
  sex: Sex;

  @OneOf('Education', educations, optional)
  education?: Education;

  @Text(120, optional)
  occupation?: string;

  @Int(0, 40, optional)
  adultsInFamily?: number;

  @Int(0, 40, optional)
  childrenInFamily?: number;

  @OneOf('Companion', companions, upTo(5))
  travellingWith: Companion[];

  @Part(() => DocumentOfTheirsDto, optionalUpTo(10))
  documents: DocumentOfTheirsDto[] = [];

  @Part(() => SpecialCategoriesDto, optional)
  special?: SpecialCategoriesDto;
}
