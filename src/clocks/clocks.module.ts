import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ClockDesk } from './clock.desk.js';
import { ClocksController } from './clocks.controller.js';
import { ClocksService } from './clocks.service.js';
import { LimitReader } from './limit.reader.js';
import { SurroundingsReader } from './surroundings.reader.js';

/** Time limits: which one governs, and how it runs. */
@Module({
  imports: [CountriesModule, LegalRegisterModule],
  controllers: [ClocksController],
  providers: [ClocksService, ClockDesk, LimitReader, SurroundingsReader],
  exports: [ClockDesk, LimitReader, SurroundingsReader],
})
export class ClocksModule {}
