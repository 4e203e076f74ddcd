import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { CountryView } from './country.dto.js';
import { CountryReader } from './country.reader.js';

@Injectable()
export class CountriesService {
  constructor(
    private readonly work: Work,
    private readonly countries: CountryReader,
  ) {}

  list(officer: Officer): Promise<CountryView[]> {
    return this.work.as(officer, (em, now) => this.countries.all(em, officer, now));
  }
}
