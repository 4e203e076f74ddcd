import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { BorderSectionView, CrossingPointView } from './border-section.dto.js';
import { BorderSectionsService } from './border-sections.service.js';

@Controller()
export class BorderSectionsController {
  constructor(private readonly borders: BorderSectionsService) {}

  @Get('border-sections')
  @Allow('signed_in')
  sections(@Me() officer: Officer): Promise<BorderSectionView[]> {
    return this.borders.sections(officer);
  }

  @Get('crossing-points')
  @Allow('signed_in')
  crossingPoints(@Me() officer: Officer): Promise<CrossingPointView[]> {
    return this.borders.crossingPoints(officer);
  }
}
