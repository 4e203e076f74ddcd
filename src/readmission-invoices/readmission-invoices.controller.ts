import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnInvoice,
  InvoiceItemId,
  InvoicesQueryDto,
  InvoiceView,
  OpenInvoiceDto,
  PutInvoiceItemDto,
  ReviseInvoiceDto,
} from './readmission-invoice.dto.js';
import { ReadmissionInvoicesService } from './readmission-invoices.service.js';

@Controller('readmission-invoices')
export class ReadmissionInvoicesController {
  constructor(private readonly invoices: ReadmissionInvoicesService) {}

  @Get()
  @Pages(InvoiceView)
  @Allow('readmission_invoice.read')
  list(@Me() officer: Officer, @Query() query: InvoicesQueryDto): Promise<PageOf<InvoiceView>> {
    return this.invoices.list(officer, query);
  }

  @Get(':id')
  @Allow('readmission_invoice.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<InvoiceView> {
    return this.invoices.get(officer, id);
  }

  /** Begins an invoice for a readmission, a transit, a way back or seats on a joint flight. */
  @Post()
  @Allow('readmission_invoice.open')
  open(@By() by: Acting, @Body() body: OpenInvoiceDto): Promise<InvoiceView> {
    return this.invoices.open(by, body);
  }

  @Patch(':id')
  @Allow('readmission_invoice.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseInvoiceDto): Promise<InvoiceView> {
    return this.invoices.revise(by, id, body);
  }

  @Put(':id/items/:itemId')
  @Allow('readmission_invoice.act')
  putItem(
    @By() by: Acting,
    @Param() { id, itemId }: InvoiceItemId,
    @Body() body: PutInvoiceItemDto,
  ): Promise<InvoiceView> {
    return this.invoices.putItem(by, id, itemId, body);
  }

  @Delete(':id/items/:itemId')
  @Allow('readmission_invoice.act')
  removeItem(@By() by: Acting, @Param() { id, itemId }: InvoiceItemId): Promise<InvoiceView> {
    return this.invoices.removeItem(by, id, itemId);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission_invoice.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnInvoice, @Body() { reason }: ReasonDto): Promise<InvoiceView> {
    return this.invoices.act(by, id, action, reason);
  }
}
