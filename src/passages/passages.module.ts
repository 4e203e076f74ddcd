import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { PassageReturnsService } from './passage-returns.service.js';
import { PassageArrivals } from './passage.arrivals.js';
import { PassageDesk } from './passage.desk.js';
import { PassageLaw } from './passage.law.js';
import { PassageStore } from './passage.store.js';
import { PassagesController } from './passages.controller.js';
import { PassagesService } from './passages.service.js';

/** The way through SELEC, for whatever is sent by it. */
@Module({
  imports: [CountriesModule, ApplicabilityModule, ClocksModule, LegalRegisterModule],
  controllers: [PassagesController],
  providers: [PassagesService, PassageReturnsService, PassageDesk, PassageLaw, PassageArrivals, PassageStore],
  exports: [PassageDesk],
})
export class PassagesModule {}
