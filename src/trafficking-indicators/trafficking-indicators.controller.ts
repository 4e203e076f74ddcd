import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { TraffickingIndicatorsView } from './trafficking-indicator.dto.js';
import { TraffickingIndicatorsService } from './trafficking-indicators.service.js';

@Controller('trafficking-indicators')
export class TraffickingIndicatorsController {
  constructor(private readonly indicators: TraffickingIndicatorsService) {}

  /** What a screen for trafficking looks for, and the terms in which it says what was found. */
  @Get()
  @Allow('signed_in')
  all(@Me() officer: Officer): Promise<TraffickingIndicatorsView> {
    return this.indicators.all(officer);
  }
}
