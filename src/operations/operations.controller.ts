import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnOperation,
  AmendmentDto,
  InviteDto,
  OpenOperationDto,
  OperationsQueryDto,
  ReviseOperationDto,
  SectionCode,
  SectionDto,
  SiteDto,
  SiteId,
} from './operation.dto.js';
import { OperationView, PlanView } from './operation-views.dto.js';
import { OperationPlansService } from './operation-plans.service.js';
import { OperationsService } from './operations.service.js';

@Controller('operations')
export class OperationsController {
  constructor(
    private readonly operations: OperationsService,
    private readonly plans: OperationPlansService,
  ) {}

  @Get()
  @Pages(OperationView)
  @Allow('operation.read')
  list(@Me() officer: Officer, @Query() query: OperationsQueryDto): Promise<PageOf<OperationView>> {
    return this.operations.list(officer, query);
  }

  @Get(':id')
  @Allow('operation.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<OperationView> {
    return this.operations.get(officer, id);
  }

  @Post()
  @Allow('operation.open')
  open(@By() by: Acting, @Body() body: OpenOperationDto): Promise<OperationView> {
    return this.operations.open(by, body);
  }

  @Patch(':id')
  @Allow('operation.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseOperationDto): Promise<OperationView> {
    return this.operations.revise(by, id, body);
  }

  /** Invites a further state or agency. */
  @Post(':id/invite')
  @HttpCode(200)
  @Allow('operation.act')
  invite(@By() by: Acting, @Param() { id }: CaseId, @Body() body: InviteDto): Promise<OperationView> {
    return this.operations.invite(by, id, body);
  }

  /** Adds a site, or changes it. */
  @Put(':id/sites/:siteId')
  @Allow('operation.act')
  putSite(@By() by: Acting, @Param() { id, siteId }: SiteId, @Body() body: SiteDto): Promise<OperationView> {
    return this.operations.putSite(by, id, siteId, body);
  }

  @Delete(':id/sites/:siteId')
  @Allow('operation.act')
  removeSite(@By() by: Acting, @Param() { id, siteId }: SiteId): Promise<OperationView> {
    return this.operations.removeSite(by, id, siteId);
  }

  /** The plan: its sections, signatures and amendments. Empty for those whose state does not take part. */
  @Get(':id/plan')
  @Allow('operation.read')
  plan(@Me() officer: Officer, @Param() { id }: CaseId): Promise<PlanView> {
    return this.plans.get(officer, id);
  }

  /** Writes a section of the plan. Signatures under the text before are void. */
  @Put(':id/plan/:code')
  @Allow('operation.act')
  write(@By() by: Acting, @Param() { id, code }: SectionCode, @Body() body: SectionDto): Promise<OperationView> {
    return this.plans.write(by, id, code, body);
  }

  /** Proposes the next version of a signed plan; it comes into force when every signatory has agreed. */
  @Post(':id/propose_amendment')
  @HttpCode(200)
  @Allow('operation.act')
  proposeAmendment(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AmendmentDto): Promise<OperationView> {
    return this.plans.proposeAmendment(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('operation.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnOperation,
    @Body() { reason }: ReasonDto,
  ): Promise<OperationView> {
    return this.operations.act(by, id, action, reason);
  }
}
