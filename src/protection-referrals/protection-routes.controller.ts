import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  DutyNumberDto,
  ProtectionRouteAddress,
  ProtectionRoutesQueryDto,
  ProtectionRouteView,
} from './protection-route.dto.js';
import { ProtectionRoutesService } from './protection-routes.service.js';

@Controller('protection-routes')
export class ProtectionRoutesController {
  constructor(private readonly routes: ProtectionRoutesService) {}

  /** Who receives a person in need in this state, with source and trust. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer, @Query() { country }: ProtectionRoutesQueryDto): Promise<ProtectionRouteView[]> {
    return this.routes.list(officer, country);
  }

  /** The host enters the number of one of its authorities; slips and tablets have it from then on. */
  @Put(':country/:addressee')
  @Allow('protection_route.enter')
  enter(
    @By() by: Acting,
    @Param() { country, addressee }: ProtectionRouteAddress,
    @Body() body: DutyNumberDto,
  ): Promise<ProtectionRouteView> {
    return this.routes.enter(by, { country, addressee, ...body });
  }
}
