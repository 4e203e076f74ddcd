import { CodeField } from '../core/forms.js';
import { HandedThingDto } from './handover.dto.js';
import {
  identityMethods,
  identityResults,
  restraints,
  type IdentityMethod,
  type IdentityResult,
  type Restraint,
} from './readmission-transfer.codes.js';

/** A signature under the record, and by which channel it came where its side has no account here. */
export class SignatureView {
  at: string;
  serviceNo: string | null;
  signedBy: string | null;
  channel: string | null;
  externalRef: string | null;
}

export class SignaturesView {
  owner: SignatureView | null;
  other: SignatureView | null;
}

export class UsedDocumentView {
  documentId: string;
  type: string;
  number: string | null;
}

/** The record of the hand-over. What is the person's own (what they said, asked for, suffered) is shown to the state that hands over. */
export class HandoverRecordView {
  arrivedAt: Date;
  place: string;

  @CodeField('IdentityMethod', identityMethods, { upTo: 3 })
  identityMethods: IdentityMethod[];

  @CodeField('IdentityResult', identityResults)
  identityResult: IdentityResult;

  personIds: string[];
  documents: UsedDocumentView[];
  handed: HandedThingDto[];

  @CodeField('Restraint', restraints)
  restraint: Restraint | null;

  restraintMinutes: number | null;
  restraintReason: string | null;
  incidents: string | null;
  injuries: string | null;
  complaints: string | null;
  complaintLanguage: string | null;
  told: string;
  toldInLanguage: string;
  interpreterRef: string | null;
  /** Null for readers of the other state: it never crosses. */
  asylumWish: boolean | null;
  guardianName: string | null;
  guardianService: string | null;
  guardianSignedAt: Date | null;
  monitorRef: string | null;
  reservations: string | null;
  /** Sent with a signature, which stands under what was read. */
  digest: string;
}
