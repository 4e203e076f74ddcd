import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { ActivationsService } from './activations.service.js';
import {
  ActivationView,
  AssignmentId,
  AssignRoleDto,
  CreateOfficerDto,
  OfficerId,
  OfficersQueryDto,
  OfficerView,
  ReviseOfficerDto,
} from './officer.dto.js';
import { OfficersService } from './officers.service.js';

@Controller('officers')
export class OfficersController {
  constructor(
    private readonly officers: OfficersService,
    private readonly activations: ActivationsService,
  ) {}

  /** The directory, newest accounts first. */
  @Get()
  @Pages(OfficerView)
  @Allow('directory.read')
  list(@Me() officer: Officer, @Query() query: OfficersQueryDto): Promise<PageOf<OfficerView>> {
    return this.officers.list(officer, query);
  }

  @Get(':id')
  @Allow('directory.read')
  get(@Me() officer: Officer, @Param() { id }: OfficerId): Promise<OfficerView> {
    return this.officers.get(officer, id);
  }

  /** Creates an account and answers the activation code, this once. */
  @Post()
  @Allow('officer.administer')
  create(@By() by: Acting, @Body() body: CreateOfficerDto): Promise<ActivationView> {
    return this.activations.create(by, body);
  }

  /** Corrects what is known of an officer, or moves them to another authority. */
  @Patch(':id')
  @Allow('officer.administer')
  revise(@By() by: Acting, @Param() { id }: OfficerId, @Body() body: ReviseOfficerDto): Promise<OfficerView> {
    return this.officers.revise(by, id, body);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Allow('officer.administer')
  disable(@By() by: Acting, @Param() { id }: OfficerId): Promise<OfficerView> {
    return this.officers.disable(by, id);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Allow('officer.administer')
  enable(@By() by: Acting, @Param() { id }: OfficerId): Promise<OfficerView> {
    return this.officers.enable(by, id);
  }

  /** Forgets password and second factor, ends every session, and answers a new activation code. */
  @Post(':id/reset')
  @HttpCode(200)
  @Allow('officer.administer')
  reset(@By() by: Acting, @Param() { id }: OfficerId): Promise<ActivationView> {
    return this.activations.reset(by, id);
  }

  @Post(':id/roles')
  @Allow('officer.administer')
  assign(@By() by: Acting, @Param() { id }: OfficerId, @Body() body: AssignRoleDto): Promise<OfficerView> {
    return this.officers.assign(by, id, body);
  }

  @Post(':id/roles/:assignmentId/end')
  @HttpCode(200)
  @Allow('officer.administer')
  endRole(@By() by: Acting, @Param() { id, assignmentId }: AssignmentId): Promise<OfficerView> {
    return this.officers.endRole(by, id, assignmentId);
  }
}
