import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { FormOfKind, LegalEntriesQueryDto, LegalEntriesView, LegalEntryView } from './legal-entry.dto.js';
import { LegalRegisterService } from './legal-register.service.js';

@Controller('legal-register')
export class LegalRegisterController {
  constructor(private readonly register: LegalRegisterService) {}

  /** What the register says now: instruments, parties, reservations, gates, clocks and the rest, with source and trust. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer, @Query() query: LegalEntriesQueryDto): Promise<LegalEntriesView> {
    return this.register.list(officer, query);
  }

  /** The form that the content of a row of this kind has to have, as a JSON schema. */
  @Get('forms/:kind')
  @Allow('signed_in')
  form(@Param() { kind }: FormOfKind): object {
    return this.register.form(kind);
  }

  /** One version of a row, present or past: what a case is pinned to stays readable. */
  @Get(':id')
  @Allow('signed_in')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<LegalEntryView> {
    return this.register.get(officer, id);
  }

  /** Every version of the row: what the register said, from when to when, and who put it there. */
  @Get(':id/history')
  @Allow('signed_in')
  history(@Me() officer: Officer, @Param() { id }: CaseId): Promise<LegalEntryView[]> {
    return this.register.history(officer, id);
  }
}
