import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { TransmissionLogController } from './transmission-log.controller.js';
import { TransmissionLogDesk } from './transmission-log.desk.js';
import { TransmissionLogPurge } from './transmission-log.purge.js';
import { TransmissionLogService } from './transmission-log.service.js';
import { TransmissionLogStore } from './transmission-log.store.js';

@Module({
  imports: [CountriesModule, LegalRegisterModule],
  controllers: [TransmissionLogController],
  providers: [TransmissionLogService, TransmissionLogDesk, TransmissionLogStore, TransmissionLogPurge],
  exports: [TransmissionLogDesk],
})
export class TransmissionLogModule {}
