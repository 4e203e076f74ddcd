import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { InvoicePaymentsService } from './invoice-payments.service.js';
import {
  AnswerDisputeDto,
  DisputeInvoiceDto,
  NoteReceiptDto,
  PayInvoiceDto,
  type InvoiceView,
} from './readmission-invoice.dto.js';

@Controller('readmission-invoices/:id')
export class InvoicePaymentsController {
  constructor(private readonly payments: InvoicePaymentsService) {}

  /** Sends it: the time to pay begins with its receipt. */
  @Post('issue')
  @HttpCode(200)
  @Allow('readmission_invoice.act')
  issue(@By() by: Acting, @Param() { id }: CaseId): Promise<InvoiceView> {
    return this.payments.issue(by, id);
  }

  /** That it has come to a state which has no account here. */
  @Post('note_receipt')
  @HttpCode(200)
  @Allow('readmission_invoice.act')
  noteReceipt(@By() by: Acting, @Param() { id }: CaseId, @Body() body: NoteReceiptDto): Promise<InvoiceView> {
    return this.payments.noteReceipt(by, id, body);
  }

  @Post('dispute')
  @HttpCode(200)
  @Allow('readmission_invoice.act')
  dispute(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DisputeInvoiceDto): Promise<InvoiceView> {
    return this.payments.dispute(by, id, body);
  }

  /** Answers a dispute, with the items as they are now: lowered, left out, or as they were. */
  @Post('answer_dispute')
  @HttpCode(200)
  @Allow('readmission_invoice.act')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: AnswerDisputeDto): Promise<InvoiceView> {
    return this.payments.answer(by, id, reason);
  }

  @Post('pay')
  @HttpCode(200)
  @Allow('readmission_invoice.act')
  pay(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PayInvoiceDto): Promise<InvoiceView> {
    return this.payments.pay(by, id, body);
  }
}
