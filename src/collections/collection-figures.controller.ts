import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CollectionFiguresService } from './collection-figures.service.js';
import { CollectionFiguresView } from './collection-view.dto.js';

@Controller('collection-figures')
export class CollectionFiguresController {
  constructor(private readonly figures: CollectionFiguresService) {}

  /** How many entries each collection that the reader sees has, by what is to be done about them. */
  @Get()
  @Allow('collection.figures')
  all(@Me() officer: Officer): Promise<CollectionFiguresView[]> {
    return this.figures.all(officer);
  }
}
