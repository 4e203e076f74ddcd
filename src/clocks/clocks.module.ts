import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { CalendarReader } from './calendar.reader.js';
import { ClockDesk } from './clock.desk.js';
import { ClocksController } from './clocks.controller.js';
import { ClocksService } from './clocks.service.js';
import { SurroundingsReader } from './surroundings.reader.js';

/** Time limits: which one governs, and how it runs. */
@Module({
  imports: [CountriesModule, LegalRegisterModule],
  controllers: [ClocksController],
  providers: [ClocksService, ClockDesk, SurroundingsReader, CalendarReader],
  exports: [ClockDesk, SurroundingsReader, CalendarReader],
})
export class ClocksModule {}
