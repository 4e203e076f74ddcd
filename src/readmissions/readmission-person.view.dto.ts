import { CodeField } from '../core/forms.js';
import { sexes } from '../subjects/subject.codes.js';
import { Crosses } from './crossing.js';
import {
  civilStatuses,
  documentAuthenticities,
  personDocumentTypes,
  personRoles,
  travelCompanies,
  type PersonDocumentType,
  type PersonRole,
} from './readmission.codes.js';

export class PersonDocumentView {
  @CodeField('PersonDocumentType', personDocumentTypes)
  @Crosses(2)
  type: PersonDocumentType;

  @Crosses(2)
  number: string | null;

  @Crosses(2)
  issuingCountry: string | null;

  @Crosses(2)
  authority: string | null;

  @Crosses(2)
  place: string | null;

  @Crosses(2)
  issuedOn: string | null;

  @Crosses(2)
  expiresOn: string | null;

  @CodeField('DocumentAuthenticity', documentAuthenticities)
  @Crosses(4)
  authenticity: keyof typeof documentAuthenticities;
}

export class StopoverView {
  @Crosses(3)
  country: string;

  @Crosses(3)
  place: string | null;

  @Crosses(3)
  from: string | null;

  @Crosses(3)
  to: string | null;
}

/** Whom a readmission is about. The other side reads what the agreements list, and nothing of a child's company. */
export class ReadmissionPersonView {
  @Crosses(1)
  id: string;

  @CodeField('PersonRole', personRoles)
  @Crosses(1)
  role: PersonRole;

  @Crosses(1)
  familyName: string | null;

  @Crosses(1)
  givenNames: string | null;

  @Crosses(1)
  formerNames: string[];

  @Crosses(1)
  otherNames: string[];

  @Crosses(1)
  fatherName: string | null;

  @Crosses(1)
  motherName: string | null;

  @CodeField('Sex', sexes)
  @Crosses(1)
  sex: keyof typeof sexes;

  @CodeField('CivilStatus', civilStatuses)
  @Crosses(1)
  civilStatus: keyof typeof civilStatuses;

  @Crosses(1)
  bornOn: string | null;

  @Crosses(1)
  birthPlace: string | null;

  @Crosses(1)
  nationalities: string[];

  @Crosses(1)
  formerNationalities: string[];

  @Crosses(1)
  stateless: boolean;

  @Crosses(4)
  languages: string[];

  @Crosses(4)
  needsInterpreter: boolean;

  @Crosses(4)
  description: string | null;

  @Crosses(4)
  addressInRequested: string | null;

  @Crosses(4)
  addressInOrigin: string | null;

  @Crosses(4)
  photoRef: string | null;

  @Crosses(5)
  fingerprintRef: string | null;

  @Crosses(2, () => PersonDocumentView)
  documents: PersonDocumentView[];

  @Crosses(3, () => StopoverView)
  stopovers: StopoverView[];

  minor: boolean;
  ageInDoubt: boolean;

  @CodeField('TravelCompany', travelCompanies)
  company: keyof typeof travelCompanies | null;

  apprehendedPersonId: string | null;
  recordedAt: Date;
}
