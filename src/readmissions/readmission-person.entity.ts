import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { sexes } from '../subjects/subject.codes.js';
import type {
  civilStatuses,
  documentAuthenticities,
  PersonDocumentType,
  PersonRole,
  travelCompanies,
} from './readmission.codes.js';
import { READMISSION } from './readmission.entity.js';

/** A document of a person (category 2), as it was read. */
export interface PersonDocument {
  readonly type: PersonDocumentType;
  readonly number: string | null;
  readonly issuingCountry: string | null;
  readonly authority: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly authenticity: keyof typeof documentAuthenticities;
}

/** A stop on the way (category 3). */
export interface Stopover {
  readonly country: string;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Whom a readmission is about: no more than what the agreements list, and what the safeguards need to know of a child. */
@Entity({ name: 'readmission_persons', schema: READMISSION })
export class ReadmissionPerson {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  readmissionId: string;

  @Column('text')
  role: PersonRole;

  /** The host's record of the apprehension that this was taken from; never the other side's. */
  @Column('uuid', { nullable: true })
  apprehendedPersonId: string | null;

  @Column('text', { nullable: true })
  familyName: string | null;

  @Column('text', { nullable: true })
  givenNames: string | null;

  @Column('text', { array: true })
  formerNames: string[];

  /** Aliases, nicknames, pseudonyms. */
  @Column('text', { array: true })
  otherNames: string[];

  @Column('text', { nullable: true })
  fatherName: string | null;

  @Column('text', { nullable: true })
  motherName: string | null;

  @Column('text')
  sex: keyof typeof sexes;

  @Column('text')
  civilStatus: keyof typeof civilStatuses;

  @Column('date', { nullable: true })
  bornOn: string | null;

  @Column('text', { nullable: true })
  birthPlace: string | null;

  @Column('text', { array: true })
  nationalities: string[];

  @Column('text', { array: true })
  formerNationalities: string[];

  @Column('boolean')
  stateless: boolean;

  @Column('text', { array: true })
  languages: string[];

  @Column('boolean')
  needsInterpreter: boolean;

  /** Height, colour of eyes, marks. */
  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  addressInRequested: string | null;

  @Column('text', { nullable: true })
  addressInOrigin: string | null;

  @Column('text', { nullable: true })
  photoRef: string | null;

  @Column('text', { nullable: true })
  fingerprintRef: string | null;

  @Column('jsonb')
  documents: PersonDocument[];

  @Column('jsonb')
  stopovers: Stopover[];

  /** For the safeguards only. */
  @Column('boolean')
  minor: boolean;

  @Column('boolean')
  ageInDoubt: boolean;

  @Column('text', { nullable: true })
  company: keyof typeof travelCompanies | null;

  @Column('timestamptz')
  recordedAt: Date;
}
