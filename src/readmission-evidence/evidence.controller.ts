import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnEvidence,
  ContestEvidenceDto,
  EvidenceAddress,
  EvidenceReasonDto,
  ExamineEvidenceDto,
  PutEvidenceDto,
} from './evidence.dto.js';
import { EvidenceView } from './evidence.view.dto.js';
import { EvidenceService } from './evidence.service.js';

/** What is to show who somebody is, how they came, and why their stay is unlawful. */
@Controller('readmissions/:id/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Each with how strong it is under the governing agreement, and why. */
  @Get()
  @Allow('readmission.read')
  list(@Me() officer: Officer, @Param() { id }: CaseId): Promise<EvidenceView[]> {
    return this.evidence.list(officer, id);
  }

  /** Enters it under an id of one's choice; with If-Match, writes anew what was not shown yet. */
  @Put(':evidenceId')
  @Allow('readmission_evidence.act')
  put(@By() by: Acting, @Param() at: EvidenceAddress, @Body() body: PutEvidenceDto): Promise<EvidenceView> {
    return this.evidence.put(by, at, body);
  }

  /** What an examination of the document has found. */
  @Post(':evidenceId/examine')
  @HttpCode(200)
  @Allow('readmission_evidence.act')
  examine(@By() by: Acting, @Param() at: EvidenceAddress, @Body() body: ExamineEvidenceDto): Promise<EvidenceView> {
    return this.evidence.examine(by, at, body);
  }

  /** The other side does not accept it, and says why. */
  @Post(':evidenceId/contest')
  @HttpCode(200)
  @Allow('readmission_evidence.act')
  contest(@By() by: Acting, @Param() at: EvidenceAddress, @Body() body: ContestEvidenceDto): Promise<EvidenceView> {
    return this.evidence.contest(by, at, body);
  }

  @Post(':evidenceId/:action')
  @HttpCode(200)
  @Allow('readmission_evidence.act')
  act(
    @By() by: Acting,
    @Param() { action, ...at }: ActOnEvidence,
    @Body() { reason }: EvidenceReasonDto,
  ): Promise<EvidenceView> {
    return this.evidence.act(by, at, action, { reason });
  }
}
