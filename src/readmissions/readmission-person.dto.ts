import { CaseId } from '../core/cases/case.dto.js';
import { Country, Day, Id, OneOf, optional, optionalUpTo, Part, Text, YesNo } from '../core/forms.js';
import { sexes } from '../subjects/subject.codes.js';
import {
  civilStatuses,
  documentAuthenticities,
  personDocumentTypes,
  personRoles,
  travelCompanies,
  type PersonDocumentType,
  type PersonRole,
} from './readmission.codes.js';

export class PersonDocumentDto {
  @OneOf('PersonDocumentType', personDocumentTypes)
  type: PersonDocumentType;

  @Text(60, optional)
  number?: string;

  @Country(optional)
  issuingCountry?: string;

  @Text(200, optional)
  authority?: string;

  @Text(200, optional)
  place?: string;

  @Day(optional)
  issuedOn?: string;

  @Day(optional)
  expiresOn?: string;

  @OneOf('DocumentAuthenticity', documentAuthenticities, optional)
  authenticity: keyof typeof documentAuthenticities = 'not_examined';
}

export class StopoverDto {
  @Country()
  country: string;

  @Text(200, optional)
  place?: string;

  @Day(optional)
  from?: string;

  @Day(optional)
  to?: string;
}

/** One person of a case: what the agreements list, and of a child with whom it is. */
export class PutReadmissionPersonDto {
  @OneOf('PersonRole', personRoles)
  role: PersonRole;

  @Text(200, optional)
  familyName?: string;

  @Text(200, optional)
  givenNames?: string;

  @Text(200, optionalUpTo(20))
  formerNames: string[] = [];

  @Text(200, optionalUpTo(20))
  otherNames: string[] = [];

  @Text(200, optional)
  fatherName?: string;

  @Text(200, optional)
  motherName?: string;

  @OneOf('Sex', sexes)
  sex: keyof typeof sexes;

  @OneOf('CivilStatus', civilStatuses, optional)
  civilStatus: keyof typeof civilStatuses = 'unknown';

  @Day(optional)
  bornOn?: string;

  @Text(200, optional)
  birthPlace?: string;

  @Country(optionalUpTo(5))
  nationalities: string[] = [];

  @Country(optionalUpTo(5))
  formerNationalities: string[] = [];

  @YesNo(optional)
  stateless: boolean = false;

  @Text(60, optionalUpTo(10))
  languages: string[] = [];

  @YesNo(optional)
  needsInterpreter: boolean = false;

  /** Height, colour of eyes, marks. */
  @Text(500, optional)
  description?: string;

  @Text(300, optional)
  addressInRequested?: string;

  @Text(300, optional)
  addressInOrigin?: string;

  /** Reference of the picture in the own system, or of the file here. */
  @Text(120, optional)
  photoRef?: string;

  @Text(120, optional)
  fingerprintRef?: string;

  @Part(() => PersonDocumentDto, optionalUpTo(20))
  documents: PersonDocumentDto[] = [];

  @Part(() => StopoverDto, optionalUpTo(20))
  stopovers: StopoverDto[] = [];

  /** The age is not sure: taken to be a minor until somebody has found out. */
  @YesNo(optional)
  ageInDoubt: boolean = false;

  /** With whom a child came. */
  @OneOf('TravelCompany', travelCompanies, optional)
  company?: keyof typeof travelCompanies;
}

export class ReadmissionPersonAddress extends CaseId {
  @Id()
  personId: string;
}
