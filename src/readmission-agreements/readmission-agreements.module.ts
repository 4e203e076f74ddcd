import { Module } from '@nestjs/common';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { AgreementFinder } from './agreement.finder.js';
import { ProfileReader } from './profile.reader.js';

/** Agreements on readmission, as the register of law holds them: what each says, and which one governs a case. */
@Module({
  imports: [LegalRegisterModule],
  providers: [ProfileReader, AgreementFinder],
  exports: [ProfileReader, AgreementFinder],
})
export class ReadmissionAgreementsModule {}
