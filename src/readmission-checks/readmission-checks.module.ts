import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { ReadmissionHoldsModule } from '../readmission-holds/readmission-holds.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { CheckActs } from './check.acts.js';
import { CheckAnswers } from './check.answers.js';
import { CheckConsent } from './check.consent.js';
import { CheckFacts } from './check.facts.js';
import { CheckKind } from './check.kind.js';
import { CheckReader } from './check.reader.js';
import { CheckStore } from './check.store.js';
import { CheckViews } from './check.view.js';
import { CheckWatching } from './check.watching.js';
import { ReadmissionChecksController } from './checks.controller.js';
import { ChecksService } from './checks.service.js';

@Module({
  imports: [CountriesModule, ReadmissionsModule, ReadmissionHoldsModule],
  controllers: [ReadmissionChecksController],
  providers: [
    ChecksService,
    CheckActs,
    CheckAnswers,
    CheckConsent,
    CheckFacts,
    CheckKind,
    CheckReader,
    CheckStore,
    CheckViews,
    CheckWatching,
  ],
  exports: [CheckReader],
})
export class ReadmissionChecksModule {}
