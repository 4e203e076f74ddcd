import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { SeriousIncidentCategoriesService } from './serious-incident-categories.service.js';
import { SeriousIncidentCategoryView } from './serious-incident-view.dto.js';

@Controller('serious-incident-categories')
export class SeriousIncidentCategoriesController {
  constructor(private readonly categories: SeriousIncidentCategoriesService) {}

  /** The catalogue, edition by edition. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer): Promise<SeriousIncidentCategoryView[]> {
    return this.categories.list(officer);
  }
}
