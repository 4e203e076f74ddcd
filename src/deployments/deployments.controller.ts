import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  AcceptDeploymentDto,
  ActOnDeployment,
  DeploymentsQueryDto,
  DeploymentView,
  ExtendDeploymentDto,
  OpenDeploymentDto,
  ReviseDeploymentDto,
} from './deployment.dto.js';
import { DeploymentsService } from './deployments.service.js';

@Controller('deployments')
export class DeploymentsController {
  constructor(private readonly deployments: DeploymentsService) {}

  @Get()
  @Pages(DeploymentView)
  @Allow('deployment.read')
  list(@Me() officer: Officer, @Query() query: DeploymentsQueryDto): Promise<PageOf<DeploymentView>> {
    return this.deployments.list(officer, query);
  }

  @Get(':id')
  @Allow('deployment.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<DeploymentView> {
    return this.deployments.get(officer, id);
  }

  /** Offers an officer of one's own state; whoever runs the operation may propose anybody's. */
  @Post()
  @Allow('deployment.open')
  open(@By() by: Acting, @Body() body: OpenDeploymentDto): Promise<DeploymentView> {
    return this.deployments.open(by, body);
  }

  @Patch(':id')
  @Allow('deployment.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseDeploymentDto): Promise<DeploymentView> {
    return this.deployments.revise(by, id, body);
  }

  /** The host accepts: powers are derived and pinned, and the officer gets their function. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('deployment.act')
  accept(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AcceptDeploymentDto): Promise<DeploymentView> {
    return this.deployments.accept(by, id, body);
  }

  /** A new day of departure, later or sooner. */
  @Post(':id/extend')
  @HttpCode(200)
  @Allow('deployment.act')
  extend(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ExtendDeploymentDto): Promise<DeploymentView> {
    return this.deployments.extend(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('deployment.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnDeployment,
    @Body() { reason }: ReasonDto,
  ): Promise<DeploymentView> {
    return this.deployments.act(by, id, action, reason);
  }
}
