import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { ProtectionRoutesQueryDto, ProtectionRouteView } from './protection-route.dto.js';
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
}
