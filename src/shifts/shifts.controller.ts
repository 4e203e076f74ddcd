import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnShift,
  OpenShiftDto,
  ReviseShiftDto,
  ShiftMemberDto,
  ShiftMemberId,
  ShiftsQueryDto,
  ShiftView,
} from './shift.dto.js';
import { ShiftsService } from './shifts.service.js';

@Controller('shifts')
export class ShiftsController {
  constructor(private readonly shifts: ShiftsService) {}

  /** The roster, in the order in which shifts begin. */
  @Get()
  @Pages(ShiftView)
  @Allow('shift.read')
  list(@Me() officer: Officer, @Query() query: ShiftsQueryDto): Promise<PageOf<ShiftView>> {
    return this.shifts.list(officer, query);
  }

  @Get(':id')
  @Allow('shift.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ShiftView> {
    return this.shifts.get(officer, id);
  }

  /** Everybody on it is deployed throughout, and on no other shift of the operation. */
  @Post()
  @Allow('shift.open')
  open(@By() by: Acting, @Body() body: OpenShiftDto): Promise<ShiftView> {
    return this.shifts.open(by, body);
  }

  @Patch(':id')
  @Allow('shift.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseShiftDto): Promise<ShiftView> {
    return this.shifts.revise(by, id, body);
  }

  /** Puts an officer on it. Once it is under way, only one who is serving and was briefed. */
  @Put(':id/members/:officerId')
  @Allow('shift.act')
  putMember(@By() by: Acting, @Param() member: ShiftMemberId, @Body() body: ShiftMemberDto): Promise<ShiftView> {
    return this.shifts.putMember(by, member, body);
  }

  @Delete(':id/members/:officerId')
  @Allow('shift.act')
  removeMember(@By() by: Acting, @Param() member: ShiftMemberId): Promise<ShiftView> {
    return this.shifts.removeMember(by, member);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('shift.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnShift, @Body() { reason }: ReasonDto): Promise<ShiftView> {
    return this.shifts.act(by, id, action, reason);
  }
}
