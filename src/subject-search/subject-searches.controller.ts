import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId } from '../core/cases/case.dto.js';
import { SubjectDuplicatesService } from './subject-duplicates.service.js';
import { SearchSubjectsDto, SubjectDuplicatesView, SubjectSearchView } from './subject-search.dto.js';
import { SubjectSearchesService } from './subject-searches.service.js';

@Controller()
export class SubjectSearchesController {
  constructor(
    private readonly searches: SubjectSearchesService,
    private readonly duplicates: SubjectDuplicatesService,
  ) {}

  /** By name in any script, date of birth, number or machine-readable zone, among what the officer may see; nothing is kept of it but the trail. */
  @Post('subject-searches')
  @HttpCode(200)
  @Allow('subject.search')
  search(@Me() officer: Officer, @Body() body: SearchSubjectsDto): Promise<SubjectSearchView> {
    return this.searches.search(officer, body);
  }

  /** What there is already that may be the same, and in how many other interviews it was told of. */
  @Get('subjects/:id/duplicates')
  @Allow('subject.search')
  duplicatesOf(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @ReadFor() purpose: Purpose,
  ): Promise<SubjectDuplicatesView> {
    return this.duplicates.of(officer, id, purpose);
  }
}
