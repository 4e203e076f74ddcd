import { Module } from '@nestjs/common';
import { ReadmissionAgreementsModule } from '../readmission-agreements/readmission-agreements.module.js';
import { ReadmissionErrorsModule } from '../readmission-errors/readmission-errors.module.js';
import { LimitsModule } from '../readmission-deadlines/limits.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { ReturnFlightsModule } from '../return-flights/return-flights.module.js';
import { TransitsModule } from '../transits/transits.module.js';
import { InvoicePaymentsController } from './invoice-payments.controller.js';
import { InvoicePaymentsService } from './invoice-payments.service.js';
import { ReadmissionInvoiceDrafts } from './readmission-invoice.drafts.js';
import { InvoiceEvents } from './readmission-invoice-events.registry.js';
import { InvoiceRecounting } from './readmission-invoice.recounting.js';
import { ReadmissionInvoiceStore } from './readmission-invoice.store.js';
import { InvoiceSubjects } from './readmission-invoice.subjects.js';
import { ReadmissionInvoicesController } from './readmission-invoices.controller.js';
import { ReadmissionInvoicesService } from './readmission-invoices.service.js';

/** What states owe one another for readmissions. */
@Module({
  imports: [
    LimitsModule,
    ReadmissionAgreementsModule,
    ReadmissionsModule,
    ReadmissionErrorsModule,
    ReturnFlightsModule,
    TransitsModule,
  ],
  controllers: [InvoicePaymentsController, ReadmissionInvoicesController],
  providers: [
    ReadmissionInvoicesService,
    InvoicePaymentsService,
    ReadmissionInvoiceDrafts,
    InvoiceEvents,
    InvoiceRecounting,
    InvoiceSubjects,
    ReadmissionInvoiceStore,
  ],
  exports: [InvoiceEvents],
})
export class ReadmissionInvoicesModule {}
