import { Module } from '@nestjs/common';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReadmissionAgreementsModule } from '../readmission-agreements/readmission-agreements.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { EvidenceCaseStore } from './evidence.case.store.js';
import { EvidenceCommands } from './evidence.commands.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceFacts } from './evidence.facts.js';
import { EvidenceLaw } from './evidence.law.js';
import { EvidenceReader } from './evidence.reader.js';
import { EvidenceSending } from './evidence.sending.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceStore } from './evidence.store.js';
import { EvidenceTakingOver } from './evidence.taking-over.js';

const parts = [EvidenceStore, EvidenceCaseStore, EvidenceLaw];
const services = [
  EvidenceService,
  EvidenceCommands,
  EvidenceFacts,
  EvidenceSending,
  EvidenceTakingOver,
  EvidenceReader,
];

/** Evidence in cases of readmission: how strong it is under the governing agreement, and what is missing. */
@Module({
  imports: [LegalRegisterModule, ReadmissionAgreementsModule, ReadmissionsModule],
  controllers: [EvidenceController],
  providers: [...parts, ...services],
  exports: [EvidenceReader],
})
export class ReadmissionEvidenceModule {}
