import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { PersonalDataPatternView } from './personal-data.dto.js';
import { PersonalDataService } from './personal-data.service.js';

@Controller('personal-data-patterns')
export class PersonalDataController {
  constructor(private readonly service: PersonalDataService) {}

  /** By which rules personal data are looked for in texts that must hold none. */
  @Get()
  @Allow('signed_in')
  all(@Me() officer: Officer): Promise<PersonalDataPatternView[]> {
    return this.service.patterns(officer);
  }
}
