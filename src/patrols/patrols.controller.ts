import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { PatrolView } from './patrol-view.dto.js';
import {
  ActOnPatrol,
  OpenPatrolDto,
  PatrolMemberId,
  PatrolReportDto,
  PatrolsQueryDto,
  RevisePatrolDto,
} from './patrol.dto.js';
import { PatrolsService } from './patrols.service.js';

@Controller('patrols')
export class PatrolsController {
  constructor(private readonly patrols: PatrolsService) {}

  @Get()
  @Pages(PatrolView)
  @Allow('patrol.read')
  list(@Me() officer: Officer, @Query() query: PatrolsQueryDto): Promise<PageOf<PatrolView>> {
    return this.patrols.list(officer, query);
  }

  @Get(':id')
  @Allow('patrol.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<PatrolView> {
    return this.patrols.get(officer, id);
  }

  /** Led by an officer of the host; everybody on it is serving, briefed, and of a state that has signed. */
  @Post()
  @Allow('patrol.open')
  open(@By() by: Acting, @Body() body: OpenPatrolDto): Promise<PatrolView> {
    return this.patrols.open(by, body);
  }

  @Patch(':id')
  @Allow('patrol.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RevisePatrolDto): Promise<PatrolView> {
    return this.patrols.revise(by, id, body);
  }

  @Put(':id/members/:officerId')
  @Allow('patrol.act')
  putMember(@By() by: Acting, @Param() member: PatrolMemberId): Promise<PatrolView> {
    return this.patrols.putMember(by, member);
  }

  @Delete(':id/members/:officerId')
  @Allow('patrol.act')
  removeMember(@By() by: Acting, @Param() member: PatrolMemberId): Promise<PatrolView> {
    return this.patrols.removeMember(by, member);
  }

  /** The leader's report; somebody else reviews it. */
  @Post(':id/report')
  @HttpCode(200)
  @Allow('patrol.act')
  report(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PatrolReportDto): Promise<PatrolView> {
    return this.patrols.report(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('patrol.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnPatrol, @Body() { reason }: ReasonDto): Promise<PatrolView> {
    return this.patrols.act(by, id, action, reason);
  }
}
