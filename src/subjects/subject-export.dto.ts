import { Country, OneOf } from '../core/forms.js';

const uses = {
  share: 'Passed on to the recipient',
  export: 'Taken into the recipient’s system',
  print: 'Printed for the recipient',
  court: 'Used in judicial proceedings',
} as const;

export class ExportSubjectDto {
  /** The state or body that receives it. */
  @Country()
  recipient: string;

  @OneOf('Use', uses)
  use: keyof typeof uses;
}

export class JoxSender {
  /** ISO 3166-1 alpha-3, or the code of a body. */
  country: string;
  authority: string;
  operation: string | null;
}

export class JoxRecipient {
  body: string;
  use: string;
}

export class JoxHeader {
  classification: string;
  releasableTo: string[];
  handling: string[];
  h3Text: string | null;
  purposes: string[];
  legalBasis: string[];
}

export class JoxMeta {
  owner: string;
  source: string | null;
  info: string | null;
  scheme: string;
  handling: string[];
  h3Text: string | null;
  collected: string;
  ref: string;
}

/** One entity, with what is known of it beside these fields. */
export class JoxEntity {
  id: string;
  kind: string;
  subjectCategory: string | null;
  minor: boolean;
  protectedRole: string | null;
  meta: JoxMeta;
}

export class JoxIntegrity {
  /** Of the message without this field, as JSON. */
  sha256: string;
}

/** One subject as a message of the exchange format JOX 1.0. */
export class SubjectExportView {
  jox: string;
  messageId: string;
  type: string;
  created: string;
  sender: JoxSender;
  recipients: JoxRecipient[];
  header: JoxHeader;
  entities: JoxEntity[];
  relations: object[];
  integrity: JoxIntegrity;
}
