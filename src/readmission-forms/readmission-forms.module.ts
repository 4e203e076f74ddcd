import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ReadmissionEvidenceModule } from '../readmission-evidence/readmission-evidence.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { ApplicationForms } from './application.forms.js';
import { CompletenessService } from './completeness.service.js';
import { FormCarriers } from './form-carriers.registry.js';
import { FormDefinitionsController } from './form-definitions.controller.js';
import { FormCommands } from './form.commands.js';
import { FormDrafts } from './form.drafts.js';
import { FormFollowing } from './form.following.js';
import { FormPapers } from './form.papers.js';
import { FormSending } from './form.sending.js';
import { FormStore } from './form.store.js';
import { FormsController } from './forms.controller.js';
import { FormsService } from './forms.service.js';
import { PreparedFromCases } from './prepared.cases.js';
import { Letterheads } from './prepared.letters.js';

const parts = [FormStore, FormCarriers, FormFollowing, PreparedFromCases, Letterheads];
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
  imports: [AuthoritiesModule, ReadmissionEvidenceModule, ReadmissionsModule, TransmissionLogModule],
  controllers: [FormDefinitionsController, FormsController],
  providers: [...parts, ...services],
  exports: [FormCarriers],
})
export class ReadmissionFormsModule {}
