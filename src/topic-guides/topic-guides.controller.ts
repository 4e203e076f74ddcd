import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import {
  InLanguagesDto,
  TopicGuideCode,
  TopicGuidesQueryDto,
  TopicGuideView,
  WholeTopicGuideView,
} from './topic-guide.dto.js';
import { TopicGuidesService } from './topic-guides.service.js';

@Controller('topic-guides')
export class TopicGuidesController {
  constructor(private readonly guides: TopicGuidesService) {}

  /** The topics of an interview in their order. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer, @Query() query: TopicGuidesQueryDto): Promise<TopicGuideView[]> {
    return this.guides.list(officer, query);
  }

  /** The questions of one topic in the chosen languages, side by side. */
  @Get(':code')
  @Allow('signed_in')
  get(
    @Me() officer: Officer,
    @Param() { code }: TopicGuideCode,
    @Query() query: InLanguagesDto,
  ): Promise<WholeTopicGuideView> {
    return this.guides.get(officer, code, query);
  }
}
