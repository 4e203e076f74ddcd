import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { FacilitatorNetworkView, FacilitatorsQueryDto } from './network.dto.js';
import { NetworksService } from './networks.service.js';

@Controller('networks')
export class NetworksController {
  constructor(private readonly networks: NetworksService) {}

  /** Facilitators across interviews, the best connected first: by relations, by interviews and by what both have to do with. */
  @Get('facilitators')
  @Allow('network.read')
  facilitators(
    @Me() officer: Officer,
    @Query() query: FacilitatorsQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<FacilitatorNetworkView> {
    return this.networks.facilitators(officer, query, purpose);
  }
}
