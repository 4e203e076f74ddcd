import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { HitView, JudgeHitDto } from './hit.dto.js';
import { HitJudgementsService } from './hit-judgements.service.js';

/** A person says whether two are the same. */
@Controller('hits')
export class HitJudgementsController {
  constructor(private readonly judgements: HitJudgementsService) {}

  /** They are the same. */
  @Post(':id/confirm')
  @HttpCode(200)
  @Allow('hit.judge')
  confirm(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: JudgeHitDto): Promise<HitView> {
    return this.judgements.confirm(by, id, reason);
  }

  /** They are not: what was compared is erased, and the two do not come back until one of them changes. */
  @Post(':id/reject')
  @HttpCode(200)
  @Allow('hit.judge')
  reject(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: JudgeHitDto): Promise<HitView> {
    return this.judgements.reject(by, id, reason);
  }

  /** Takes a confirmation back, while nothing was disclosed. */
  @Post(':id/undo')
  @HttpCode(200)
  @Allow('hit.judge')
  undo(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: JudgeHitDto): Promise<HitView> {
    return this.judgements.undo(by, id, reason);
  }

  /** Takes a rejection back: the two are compared anew. */
  @Post(':id/reconsider')
  @HttpCode(200)
  @Allow('hit.judge')
  reconsider(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: JudgeHitDto): Promise<HitView> {
    return this.judgements.reconsider(by, id, reason);
  }
}
