import { Module } from '@nestjs/common';
import { CountriesController } from './countries.controller.js';
import { CountriesService } from './countries.service.js';
import { CountryReader } from './country.reader.js';

@Module({ controllers: [CountriesController], providers: [CountriesService, CountryReader], exports: [CountryReader] })
export class CountriesModule {}
