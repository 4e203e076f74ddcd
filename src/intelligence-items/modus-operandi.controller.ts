import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { CatalogueQueryDto, IntelligenceItemView } from './intelligence-item.dto.js';
import { IntelligenceItemsService } from './intelligence-items.service.js';

@Controller('modus-operandi')
export class ModusOperandiController {
  constructor(private readonly items: IntelligenceItemsService) {}

  /** The catalogue of ways in which borders are crossed and people smuggled: released, sanitised, by border section. */
  @Get()
  @Pages(IntelligenceItemView)
  @Allow('intelligence.read')
  list(@Me() officer: Officer, @Query() query: CatalogueQueryDto): Promise<PageOf<IntelligenceItemView>> {
    return this.items.catalogue(officer, query);
  }
}
