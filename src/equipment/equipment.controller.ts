import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { EquipmentView } from './equipment-view.dto.js';
import {
  ActOnEquipment,
  DonateDto,
  EquipmentQueryDto,
  GiveBackDto,
  HandOverEquipmentDto,
  OpenEquipmentDto,
  ReportMissingDto,
  ReviseEquipmentDto,
} from './equipment.dto.js';
import { EquipmentService } from './equipment.service.js';

@Controller('equipment')
export class EquipmentController {
  constructor(private readonly equipment: EquipmentService) {}

  @Get()
  @Pages(EquipmentView)
  @Allow('equipment.read')
  list(@Me() officer: Officer, @Query() query: EquipmentQueryDto): Promise<PageOf<EquipmentView>> {
    return this.equipment.list(officer, query);
  }

  @Get(':id')
  @Allow('equipment.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<EquipmentView> {
    return this.equipment.get(officer, id);
  }

  /** Registers what an authority brings for the operation. */
  @Post()
  @Allow('equipment.open')
  open(@By() by: Acting, @Body() body: OpenEquipmentDto): Promise<EquipmentView> {
    return this.equipment.open(by, body);
  }

  @Patch(':id')
  @Allow('equipment.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseEquipmentDto): Promise<EquipmentView> {
    return this.equipment.revise(by, id, body);
  }

  /** Its owner hands it over; the other side signs with `receive`. */
  @Post(':id/hand_over')
  @HttpCode(200)
  @Allow('equipment.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HandOverEquipmentDto): Promise<EquipmentView> {
    return this.equipment.handOver(by, id, body);
  }

  /** Hands it over for good; the receiving authority signs with `accept_donation`. */
  @Post(':id/donate')
  @HttpCode(200)
  @Allow('equipment.act')
  donate(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DonateDto): Promise<EquipmentView> {
    return this.equipment.donate(by, id, body);
  }

  /** Its holder gives it back; the owner signs with `receive_back`. */
  @Post(':id/give_back')
  @HttpCode(200)
  @Allow('equipment.act')
  giveBack(@By() by: Acting, @Param() { id }: CaseId, @Body() body: GiveBackDto): Promise<EquipmentView> {
    return this.equipment.giveBack(by, id, body);
  }

  /** It cannot be found; its owner writes it off, or it turns up. */
  @Post(':id/report_missing')
  @HttpCode(200)
  @Allow('equipment.act')
  reportMissing(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReportMissingDto): Promise<EquipmentView> {
    return this.equipment.reportMissing(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('equipment.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnEquipment,
    @Body() { reason }: ReasonDto,
  ): Promise<EquipmentView> {
    return this.equipment.act(by, id, action, reason);
  }
}
