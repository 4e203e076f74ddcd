import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ApplicabilityController } from './applicability.controller.js';
import { ApplicabilityReader } from './applicability.reader.js';
import { ApplicabilityService } from './applicability.service.js';
import { BasisReader } from './basis.reader.js';

/** What the register of law says of an action between two states on a day. */
@Module({
  imports: [CountriesModule, LegalRegisterModule],
  controllers: [ApplicabilityController],
  providers: [ApplicabilityService, ApplicabilityReader, BasisReader],
  exports: [ApplicabilityReader, BasisReader],
})
export class ApplicabilityModule {}
