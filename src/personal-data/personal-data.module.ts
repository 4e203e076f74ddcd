import { Module } from '@nestjs/common';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalDataReader } from './personal-data.reader.js';
import { PersonalDataService } from './personal-data.service.js';

/** Looks for personal data in texts that must hold none. */
@Module({
  controllers: [PersonalDataController],
  providers: [PersonalDataService, PersonalDataReader],
  exports: [PersonalDataReader],
})
export class PersonalDataModule {}
