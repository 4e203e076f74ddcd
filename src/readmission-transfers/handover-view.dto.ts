import { CodeField } from '../core/forms.js';
import { Crosses } from '../readmissions/crossing.reader.js';
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
  @Crosses(4)
  arrivedAt: Date;

  @Crosses(4)
  place: string;

  @CodeField('IdentityMethod', identityMethods, { upTo: 3 })
  @Crosses(4)
  identityMethods: IdentityMethod[];

  @CodeField('IdentityResult', identityResults)
  @Crosses(4)
  identityResult: IdentityResult;

  @Crosses(4)
  personIds: string[];

  @Crosses(2)
  documents: UsedDocumentView[];

  @Crosses(4)
  handed: HandedThingDto[];

  @CodeField('Restraint', restraints)
  @Crosses(4)
  restraint: Restraint | null;

  @Crosses(4)
  restraintMinutes: number | null;

  @Crosses(4)
  restraintReason: string | null;

  incidents?: string | null;
  injuries?: string | null;
  complaints?: string | null;
  complaintLanguage?: string | null;
  @Crosses(4)
  told: string;

  @Crosses(4)
  toldInLanguage: string;

  @Crosses(4)
  interpreterRef: string | null;

  /** These never cross: the other state is not sent them. */
  asylumWish?: boolean;
  @Crosses(4)
  guardianName: string | null;

  @Crosses(4)
  guardianService: string | null;

  @Crosses(4)
  guardianSignedAt: Date | null;

  @Crosses(4)
  monitorRef: string | null;

  @Crosses(4)
  reservations: string | null;

  /** Sent with a signature, which stands under what was read. */
  @Crosses(4)
  digest: string;
}
