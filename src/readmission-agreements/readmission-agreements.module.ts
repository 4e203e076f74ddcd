import { Module } from '@nestjs/common';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { AgreementFinder } from './agreement.reader.js';
import { CompetentAuthorityReader } from './competent-authority.reader.js';
import { ProfileReader } from './profile.reader.js';
import { ReadmissionAgreementsController } from './readmission-agreements.controller.js';
import { ReadmissionAgreementsService } from './readmission-agreements.service.js';

const readers = [ProfileReader, AgreementFinder, CompetentAuthorityReader];

/** Agreements on readmission, as the register of law holds them: what each says, and which one governs a case. */
@Module({
  imports: [LegalRegisterModule],
  controllers: [ReadmissionAgreementsController],
  providers: [ReadmissionAgreementsService, ...readers],
  exports: readers,
})
export class ReadmissionAgreementsModule {}
