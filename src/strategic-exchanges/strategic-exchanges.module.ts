import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { StrategicExchangeOpeningsService } from './strategic-exchange-openings.service.js';
import { StrategicExchangeRegisteringService } from './strategic-exchange-registering.service.js';
import { StrategicExchangeSendingService } from './strategic-exchange-sending.service.js';
import { StrategicExchangeDrafts } from './strategic-exchange.drafts.js';
import { StrategicExchangeLaw } from './strategic-exchange.law.js';
import { StrategicExchangeReader } from './strategic-exchange.reader.js';
import { StrategicExchangeStore } from './strategic-exchange.store.js';
import { StrategicExchangesController } from './strategic-exchanges.controller.js';
import { StrategicExchangesService } from './strategic-exchanges.service.js';

/** What states tell one another about nobody in particular. */
@Module({
  imports: [ApplicabilityModule, AuthoritiesModule, LegalRegisterModule, PersonalDataModule],
  controllers: [StrategicExchangesController],
  providers: [
    StrategicExchangesService,
    StrategicExchangeOpeningsService,
    StrategicExchangeRegisteringService,
    StrategicExchangeSendingService,
    StrategicExchangeDrafts,
    StrategicExchangeLaw,
    StrategicExchangeReader,
    StrategicExchangeStore,
  ],
  exports: [StrategicExchangeReader],
})
export class StrategicExchangesModule {}
