import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { FrozenFiguresService } from './frozen-figures.service.js';
import { ReadmissionFiguresController } from './readmission-figures.controller.js';
import { ReadmissionFiguresService } from './readmission-figures.service.js';
import { ReadmissionFiguresStore } from './readmission-figures.store.js';

@Module({
  imports: [CountriesModule],
  controllers: [ReadmissionFiguresController],
  providers: [ReadmissionFiguresService, FrozenFiguresService, ReadmissionFiguresStore],
})
export class ReadmissionFiguresModule {}
