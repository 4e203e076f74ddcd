import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { LegalBasesService } from './legal-bases.service.js';
import { LegalBasisView } from './legal-basis.dto.js';

@Controller('legal-bases')
export class LegalBasesController {
  constructor(private readonly bases: LegalBasesService) {}

  /** On what officers can be deployed, with source and trust. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer): Promise<LegalBasisView[]> {
    return this.bases.list(officer) as Promise<LegalBasisView[]>;
  }
}
