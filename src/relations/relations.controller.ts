import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnRelation,
  ApproveRelationDto,
  OpenRelationDto,
  RelationsQueryDto,
  RelationView,
  ReviseRelationDto,
} from './relation.dto.js';
import { RelationsService } from './relations.service.js';

@Controller('relations')
export class RelationsController {
  constructor(private readonly relations: RelationsService) {}

  @Get()
  @Pages(RelationView)
  @Allow('relation.read')
  list(
    @Me() officer: Officer,
    @Query() query: RelationsQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<PageOf<RelationView>> {
    return this.relations.list(officer, query, purpose);
  }

  @Get(':id')
  @Allow('relation.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<RelationView> {
    return this.relations.get(officer, id, purpose);
  }

  /** Says what one subject is to another; it carries the stricter handling of both. */
  @Post()
  @Allow('relation.open')
  open(@By() by: Acting, @Body() body: OpenRelationDto): Promise<RelationView> {
    return this.relations.open(by, body);
  }

  @Patch(':id')
  @Allow('relation.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseRelationDto): Promise<RelationView> {
    return this.relations.revise(by, id, body);
  }

  /** A second officer agrees. */
  @Post(':id/approve')
  @HttpCode(200)
  @Allow('relation.act')
  approve(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ApproveRelationDto): Promise<RelationView> {
    return this.relations.approve(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('relation.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnRelation, @Body() { reason }: ReasonDto): Promise<RelationView> {
    return this.relations.act(by, id, action, reason);
  }
}
