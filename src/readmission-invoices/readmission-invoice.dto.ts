import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { MayBeHeard, TakenDownView } from '../core/exchange/taken-down.dto.js';
import {
  clearable,
  CodeField,
  Country,
  Day,
  Id,
  Int,
  OneOf,
  optional,
  Part,
  Pattern,
  Text,
  upTo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  invoiceItemKinds,
  invoiceSubjects,
  type InvoiceItemKind,
  type InvoiceSubject,
} from './readmission-invoice.codes.js';
import { readmissionInvoiceWorkflow, type ReadmissionInvoiceAction } from './readmission-invoice.workflow.js';

export class PayeeDto {
  @Text(120)
  holder: string;

  @Text(42)
  iban: string;

  @Pattern(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/, clearable)
  bic: string | null = null;

  @Text(120)
  bank: string;
}

class InvoiceContentDto {
  @Part(() => PayeeDto, optional)
  payee?: PayeeDto;

  /** In words that name nobody. */
  @Text(1000, optional)
  note?: string;
}

export class OpenInvoiceDto extends InvoiceContentDto {
  @OneOf('InvoiceSubject', invoiceSubjects)
  subjectType: InvoiceSubject;

  @Id()
  subjectId: string;

  /** Of a joint flight: which of its states pays. */
  @Country(optional)
  debtor?: string;
}

export class ReviseInvoiceDto extends InvoiceContentDto {}

export class PutInvoiceItemDto {
  @OneOf('InvoiceItemKind', invoiceItemKinds)
  kind: InvoiceItemKind;

  /** In words that name nobody. */
  @Text(300)
  description: string;

  @Int(1, 1000)
  quantity: number;

  /** In cents of a euro. */
  @Int(0, 100_000_000)
  unitPrice: number;
}

export class InvoiceItemId extends CaseId {
  @Id()
  itemId: string;
}

export class NoteReceiptDto extends MayBeHeard {}

export class DisputeInvoiceDto extends MayBeHeard {
  @Id(upTo(100))
  itemIds: string[];

  @Text(2000)
  reason: string;
}

export class AnswerDisputeDto {
  @Text(2000)
  reason: string;
}

export class PayInvoiceDto extends MayBeHeard {
  @Day()
  paidOn: string;

  /** Reference of the transfer. */
  @Text(80)
  paymentRef: string;
}

export class InvoicesQueryDto extends PageQueryDto {
  @OneOf('ReadmissionInvoiceState', stateCodes(readmissionInvoiceWorkflow), optional)
  state?: string;

  @OneOf('InvoiceSubject', invoiceSubjects, optional)
  subjectType?: InvoiceSubject;

  @Id(optional)
  subjectId?: string;

  @Country(optional)
  ownerCountry?: string;

  @Country(optional)
  otherCountry?: string;
}

export class ActOnInvoice extends CaseId {
  @OneOf('ReadmissionInvoiceAction', plainActions(readmissionInvoiceWorkflow))
  action: ReadmissionInvoiceAction;
}

export class PayeeView {
  holder: string;
  iban: string;
  bic: string | null;
  bank: string;
}

export class InvoiceItemView {
  id: string;

  @CodeField('InvoiceItemKind', invoiceItemKinds)
  kind: InvoiceItemKind;

  description: string;
  quantity: number;
  /** In cents of a euro. */
  unitPrice: number;
  amount: number;
  disputed: string | null;
}

/** An invoice as its reader may see it; amounts are in cents of a euro. */
export class InvoiceView extends CaseView {
  refNo: string;

  @CodeField('InvoiceSubject', invoiceSubjects)
  subjectType: InvoiceSubject;

  subjectId: string;
  subjectRef: string;
  agreement: string | null;
  otherCountry: string;
  otherAuthorityId: string | null;
  elsewhere: string | null;
  takenDown: TakenDownView[];
  sentAt: Date | null;
  payee: PayeeView | null;
  note: string | null;
  items: InvoiceItemView[];
  total: number;
  currency: string;
  payWithinDays: number;
  /** Otherwise it is what is usual, and nobody has verified that the agreement says so. */
  termSure: boolean;
  termArticle: string | null;
  receivedAt: Date | null;
  payBy: Date | null;
  paidOn: string | null;
  paymentRef: string | null;
  settledAt: Date | null;
}
