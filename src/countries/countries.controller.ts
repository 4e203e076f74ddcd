import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CountriesService } from './countries.service.js';
import { CountryView } from './country.dto.js';

@Controller('countries')
export class CountriesController {
  constructor(private readonly countries: CountriesService) {}

  /** Every country, territory and body, named as the reader's authority names it. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer): Promise<CountryView[]> {
    return this.countries.list(officer);
  }
}
