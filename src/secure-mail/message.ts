import type { MessageKind } from '../requests/request.codes.js';

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
  readonly [name: string]: unknown;
}

/** One message between two authorities, the same whether it is written as JSON or as XML. */
export interface Message {
  readonly format: typeof FORMAT;
  readonly messageId: string;
  readonly kind: MessageKind;
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
}

export interface Signature {
  readonly keyId: string;
  readonly value: string;
}

export interface SignedMessage extends Message {
  readonly signature?: Signature;
}
