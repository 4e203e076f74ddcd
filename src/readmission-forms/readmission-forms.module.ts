import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ReadmissionAgreementsModule } from '../readmission-agreements/readmission-agreements.module.js';
import { ReadmissionEvidenceModule } from '../readmission-evidence/readmission-evidence.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { ReadmissionInterviewsModule } from '../readmission-interviews/readmission-interviews.module.js';
import { ReadmissionInvoicesModule } from '../readmission-invoices/readmission-invoices.module.js';
import { ReadmissionTransfersModule } from '../readmission-transfers/readmission-transfers.module.js';
import { TransitsModule } from '../transits/transits.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { ApplicationForms } from './application.forms.js';
import { CompletenessService } from './completeness.service.js';
import { FormBeside } from './form.beside.js';
import { FormCarriers } from './form-carriers.registry.js';
import { FormDefinitionsController } from './form-definitions.controller.js';
import { FormCommands } from './form.commands.js';
import { FormDrafts } from './form.drafts.js';
import { FormFollowing } from './form.following.js';
import { InvoiceFormFollowing, TransitFormFollowing } from './form.transits.following.js';
import { FormPapers } from './form.papers.js';
import { FormSending } from './form.sending.js';
import { FormStore } from './form.store.js';
import { FormsController } from './forms.controller.js';
import { FormsService } from './forms.service.js';
import { PreparedFromClaims } from './prepared.claims.js';
import { PreparedFromTransfers } from './prepared.transfers.js';
import { PreparedFromTransits } from './prepared.transits.js';
import { PreparedStore } from './prepared.store.js';
import { PreparedFromCases } from './prepared.cases.js';
import { Letterheads } from './prepared.letters.js';

const parts = [
  FormStore,
  FormCarriers,
  FormBeside,
  FormFollowing,
  InvoiceFormFollowing,
  TransitFormFollowing,
  Letterheads,
  PreparedStore,
];
/** The case itself goes first: what is known later goes over it. */
const fillers = [PreparedFromCases, PreparedFromTransfers, PreparedFromTransits, PreparedFromClaims];
const services = [
  FormsService,
  CompletenessService,
  ApplicationForms,
  FormCommands,
  FormDrafts,
  FormPapers,
  FormSending,
];

/** Forms F1 to F10 as validated documents, and on paper. Other features enter cases that carry them, and what they know. */
@Module({
  imports: [
    AuthoritiesModule,
    ReadmissionAgreementsModule,
    ReadmissionEvidenceModule,
    ReadmissionsModule,
    ReadmissionInterviewsModule,
    ReadmissionInvoicesModule,
    ReadmissionTransfersModule,
    TransitsModule,
    TransmissionLogModule,
  ],
  controllers: [FormDefinitionsController, FormsController],
  providers: [...parts, ...services, ...fillers],
  exports: [FormCarriers],
})
export class ReadmissionFormsModule {}
