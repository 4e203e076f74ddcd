import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { MayBeHeardWithReason } from '../core/exchange/taken-down.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnUsePermission,
  GrantDto,
  OpenUsePermissionDto,
  RegisterUsePermissionDto,
  UsePermissionsQueryDto,
  UsePermissionView,
} from './use-permission.dto.js';
import { UsePermissionsService } from './use-permissions.service.js';

@Controller('use-permissions')
export class UsePermissionsController {
  constructor(private readonly permissions: UsePermissionsService) {}

  @Get()
  @Pages(UsePermissionView)
  @Allow('use_permission.read')
  list(@Me() officer: Officer, @Query() query: UsePermissionsQueryDto): Promise<PageOf<UsePermissionView>> {
    return this.permissions.list(officer, query);
  }

  @Get(':id')
  @Allow('use_permission.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<UsePermissionView> {
    return this.permissions.get(officer, id);
  }

  /** Asks the owner of an item to lift H1 or H2, for one use by one recipient. */
  @Post()
  @Allow('use_permission.open')
  open(@By() by: Acting, @Body() body: OpenUsePermissionDto): Promise<UsePermissionView> {
    return this.permissions.open(by, body);
  }

  /** Takes down what a state without account here asks about something that was passed on to it. */
  @Post('register')
  @Allow('use_permission.register')
  register(@By() by: Acting, @Body() body: RegisterUsePermissionDto): Promise<UsePermissionView> {
    return this.permissions.register(by, body);
  }

  /** The owner permits it, under conditions and until a day if need be. */
  @Post(':id/grant')
  @HttpCode(200)
  @Allow('use_permission.act')
  grant(@By() by: Acting, @Param() { id }: CaseId, @Body() body: GrantDto): Promise<UsePermissionView> {
    return this.permissions.grant(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('use_permission.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnUsePermission,
    @Body() body: MayBeHeardWithReason,
  ): Promise<UsePermissionView> {
    return this.permissions.act(by, id, action, body);
  }
}
