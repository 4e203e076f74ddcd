import { CaseId } from '../core/cases/case.dto.js';
import { Country, Day, Id, Int, OneOf, optional, optionalUpTo, Part, Text, YesNo } from '../core/forms.js';
import { authenticities, sexes } from '../subjects/subject.codes.js';
import { companies, shownDocuments, type Company, type ShownDocument } from './apprehension.codes.js';

export class DocumentShownDto {
  @OneOf('ShownDocument', shownDocuments)
  type: ShownDocument;

  @Text(60, optional)
  number?: string;

  @Country(optional)
  issuingCountry?: string;

  @Day(optional)
  issuedOn?: string;

  @Day(optional)
  expiresOn?: string;

  @OneOf('Authenticity', authenticities, optional)
  authenticity: keyof typeof authenticities = 'unknown';
}

/** Who somebody is, as they said and showed it to the officers who apprehended them. */
export class ApprehendedPersonDto {
  @Text(200, optional)
  familyName?: string;

  @Text(200, optional)
  givenNames?: string;

  @Text(200, optionalUpTo(20))
  otherNames: string[] = [];

  /** Either this or an estimated age. */
  @Day(optional)
  bornOn?: string;

  @Text(200, optional)
  birthPlace?: string;

  @Int(0, 120, optional)
  estimatedAge?: number;

  /** Taken to be a minor until somebody else has found out. */
  @YesNo(optional)
  ageInDoubt: boolean = false;

  @OneOf('Sex', sexes)
  sex: keyof typeof sexes;

  /** As declared. */
  @Country(optionalUpTo(5))
  nationalities: string[] = [];

  @YesNo(optional)
  stateless: boolean = false;

  @Text(40, optionalUpTo(10))
  languages: string[] = [];

  @YesNo(optional)
  needsInterpreter: boolean = false;

  @OneOf('Company', companies)
  company: Company;

  /** Of a child: the adult of this record who accompanies it, and from whom it is not parted. */
  @Id(optional)
  accompaniedBy?: string;

  @Part(() => DocumentShownDto, optionalUpTo(10))
  documents: DocumentShownDto[] = [];

  /** Reference of the picture in the host's own system. */
  @Text(100, optional)
  photoRef?: string;

  @Text(100, optional)
  fingerprintRef?: string;

  /** They have said, in whatever words, that they ask for protection. */
  @YesNo()
  wishesProtection: boolean;
}

export class ApprehendedPersonId extends CaseId {
  /** Chosen by the client: sending it again changes the same person. */
  @Id()
  personId: string;
}

export class ApprehendedPersonView extends ApprehendedPersonDto {
  id: string;
  minor: boolean;

  /** The protection referrals that were opened because of what is recorded here. */
  referrals: string[];

  recordedBy: string;
  recordedAt: Date;
}
