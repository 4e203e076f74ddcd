import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import { WhyDto } from '../core/handling/info-meta.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnSubjectMerge,
  OpenSubjectMergeDto,
  SubjectMergesQueryDto,
  SubjectMergeView,
} from './subject-merge.dto.js';
import { SubjectMergesService } from './subject-merges.service.js';

@Controller('subject-merges')
export class SubjectMergesController {
  constructor(private readonly merges: SubjectMergesService) {}

  @Get()
  @Pages(SubjectMergeView)
  @Allow('subject_merge.read')
  list(
    @Me() officer: Officer,
    @Query() query: SubjectMergesQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<PageOf<SubjectMergeView>> {
    return this.merges.list(officer, query, purpose);
  }

  @Get(':id')
  @Allow('subject_merge.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<SubjectMergeView> {
    return this.merges.get(officer, id, purpose);
  }

  /** Takes two subjects for the same. Nothing changes until an officer of each owner has agreed. */
  @Post()
  @Allow('subject_merge.open')
  open(@By() by: Acting, @Body() body: OpenSubjectMergeDto): Promise<SubjectMergeView> {
    return this.merges.open(by, body);
  }

  /** Agrees for every owner that the officer speaks for; with the last owner's word they are shown as one. */
  @Post(':id/approve')
  @HttpCode(200)
  @Allow('subject_merge.act')
  approve(@By() by: Acting, @Param() { id }: CaseId): Promise<SubjectMergeView> {
    return this.merges.approve(by, id);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Allow('subject_merge.act')
  reject(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: WhyDto): Promise<SubjectMergeView> {
    return this.merges.part(by, id, 'reject', reason);
  }

  /** Both are again what they were: nothing of either was changed. */
  @Post(':id/undo')
  @HttpCode(200)
  @Allow('subject_merge.act')
  undo(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: WhyDto): Promise<SubjectMergeView> {
    return this.merges.part(by, id, 'undo', reason);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('subject_merge.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnSubjectMerge,
    @Body() { reason }: ReasonDto,
  ): Promise<SubjectMergeView> {
    return this.merges.act(by, id, action, reason);
  }
}
