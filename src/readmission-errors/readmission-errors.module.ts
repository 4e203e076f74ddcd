import { Module } from '@nestjs/common';
import { LimitsModule } from '../readmission-deadlines/limits.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { ErrorClaimAnswersService } from './error-claim-answers.service.js';
import { ErrorClaimDrafts } from './error-claim.drafts.js';
import { ErrorClaimLaw } from './error-claim.law.js';
import { ErrorClaimReader } from './error-claim.reader.js';
import { ErrorClaimSending } from './error-claim.sending.js';
import { ErrorClaimStore } from './error-claim.store.js';
import { ErrorClaimsController } from './error-claims.controller.js';
import { ErrorClaimsService } from './error-claims.service.js';
import { TakeBack } from './take-back.js';
import { TakeBacksController } from './take-backs.controller.js';
import { TakeBacksService } from './take-backs.service.js';

/** Readmissions in error: claimed, decided, taken back. */
@Module({
  imports: [LimitsModule, ReadmissionsModule, TransmissionLogModule],
  controllers: [TakeBacksController, ErrorClaimsController],
  providers: [
    ErrorClaimsService,
    ErrorClaimAnswersService,
    TakeBacksService,
    TakeBack,
    ErrorClaimDrafts,
    ErrorClaimLaw,
    ErrorClaimReader,
    ErrorClaimSending,
    ErrorClaimStore,
  ],
  exports: [ErrorClaimReader],
})
export class ReadmissionErrorsModule {}
