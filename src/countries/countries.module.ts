import { Module } from '@nestjs/common';
import { CountriesController } from './countries.controller.js';
import { CountriesService } from './countries.service.js';
import { CountryReader } from './country.reader.js';
import { TimeZoneReader } from './time-zone.reader.js';

@Module({
  controllers: [CountriesController],
  providers: [CountriesService, CountryReader, TimeZoneReader],
  exports: [CountryReader, TimeZoneReader],
})
export class CountriesModule {}
