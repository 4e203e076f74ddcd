import type { MailKind } from './secure-mail.codes.js';

export const FORMAT = 'seecase-message/1';

export interface Correspondent {
  readonly country: string;
  readonly authorityId: string;
}

/** What is asked, as it was sent (Directive (EU) 2023/977, Art. 4; PCC SEE, Art. 4). */
export interface AskedFor {
  readonly route: string;
  readonly instrument: string;
  readonly subject: string;
  readonly urgency: string;
  readonly title: string;
  readonly requested: string;
  readonly language: string;
  readonly evidential: boolean;
  readonly personalData: boolean;
  readonly classification: string;
  readonly matter?: Readonly<Record<string, unknown>>;
  readonly spoken?: { readonly at: string; readonly caller: string; readonly calledBack: boolean };
  readonly wishedBy?: string;
  readonly [name: string]: unknown;
}

/** A file that goes with an item, and its digest: both are signed with the message. */
export interface MailedFile {
  readonly title: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly passedAs: string;
  readonly handlingCodes: readonly string[];
  readonly h3Text?: string;
  readonly classification: string;
  /** In base64. */
  readonly content: string;
}

/** A notice about an item of the transmitter's: to whoever has it, or back to whoever passed it on. */
export interface MailedNotice {
  /** How its issuer calls it. */
  readonly id: string;
  readonly item: string;
  readonly direction: string;
  readonly kind: string;
  readonly grounds: string;
  readonly corrected?: { readonly title: string; readonly statements?: object[]; readonly identifiers?: object[] };
  readonly classification?: string;
}

export interface MailedPermission {
  /** How whoever asks calls it. */
  readonly id: string;
  readonly item: string;
  readonly lifts: string;
  readonly use: string;
  readonly recipient: string;
  readonly grounds: string;
  readonly newPurpose?: string;
  readonly legalBasis?: string;
}

export interface MailedAnswer {
  /** How the other side, which has told or asked it, calls it. */
  readonly id: string;
  readonly outcome: string;
  readonly conditions?: string;
  readonly expiresAt?: string;
}

export interface PassedItem {
  readonly id: string;
  readonly itemKind: string;
  readonly title: string;
  readonly purpose: string;
  readonly codes: readonly string[];
  readonly classification: string;
  readonly sourceGrade: string;
  readonly infoGrade: string;
  readonly statements?: readonly { field: string; text: string; character: string }[];
  readonly identifiers?: readonly { kind: string; value: string }[];
  readonly files?: readonly MailedFile[];
  readonly [name: string]: unknown;
}

/** One message between two authorities, the same whether it is written as JSON or as XML. */
export interface Message {
  readonly format: typeof FORMAT;
  readonly messageId: string;
  readonly kind: MailKind;
  readonly sentAt: string;
  readonly from: Correspondent;
  readonly to: Correspondent;
  /** How the sender calls the case, and how the addressee does, as far as the sender knows. */
  readonly reference: string;
  readonly yourReference?: string;
  readonly text?: string;
  readonly request?: AskedFor;
  /** The ground of a refusal, and what it refuses where that is not the whole. */
  readonly refused?: { readonly ground: string; readonly reasons: string; readonly part?: string };
  /** Until when a judicial authorisation is expected. */
  readonly until?: string;
  /** The authority that it was handed to. */
  readonly authorityId?: string;
  readonly items?: readonly PassedItem[];
  readonly notice?: MailedNotice;
  readonly permission?: MailedPermission;
  /** What was done about a notice, or answered to what was asked. */
  readonly outcome?: MailedAnswer;
}

export interface Signature {
  readonly keyId: string;
  readonly value: string;
}

export interface SignedMessage extends Message {
  readonly signature?: Signature;
}
