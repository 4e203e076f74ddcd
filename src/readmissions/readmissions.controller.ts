import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  AcceptReadmissionDto,
  ActOnReadmission,
  ActOnReadmissionDto,
  LateReplyDto,
  RefuseReadmissionDto,
} from './readmission-acts.dto.js';
import { ReadmissionActsService } from './readmission-acts.service.js';
import { OpenReadmissionDto, ReadmissionsQueryDto, ReviseReadmissionDto } from './readmission.dto.js';
import { ReadmissionView } from './readmission.view.dto.js';
import { ReadmissionsService } from './readmissions.service.js';

@Controller('readmissions')
export class ReadmissionsController {
  constructor(
    private readonly readmissions: ReadmissionsService,
    private readonly acts: ReadmissionActsService,
  ) {}

  /** One's own and those addressed to one, the next limit first. */
  @Get()
  @Pages(ReadmissionView)
  @Allow('readmission.read')
  list(@Me() officer: Officer, @Query() query: ReadmissionsQueryDto): Promise<PageOf<ReadmissionView>> {
    return this.readmissions.list(officer, query);
  }

  @Get(':id')
  @Allow('readmission.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ReadmissionView> {
    return this.readmissions.get(officer, id);
  }

  /** Begins a draft; the agreement and the competent authority are proposed. */
  @Post()
  @Allow('readmission.open')
  open(@By() by: Acting, @Body() body: OpenReadmissionDto): Promise<ReadmissionView> {
    return this.readmissions.open(by, body);
  }

  @Patch(':id')
  @Allow('readmission.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseReadmissionDto): Promise<ReadmissionView> {
    return this.readmissions.revise(by, id, body);
  }

  /** The requested state takes the persons back: each on an article. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('readmission.act')
  accept(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AcceptReadmissionDto): Promise<ReadmissionView> {
    return this.acts.accept(by, id, body);
  }

  /** The requested state does not, with its reasons. */
  @Post(':id/refuse')
  @HttpCode(200)
  @Allow('readmission.act')
  refuse(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RefuseReadmissionDto): Promise<ReadmissionView> {
    return this.acts.refuse(by, id, body);
  }

  /** A reply after the limit has passed: it is kept and shown. */
  @Post(':id/note_late_reply')
  @HttpCode(200)
  @Allow('readmission.act')
  noteLateReply(@By() by: Acting, @Param() { id }: CaseId, @Body() body: LateReplyDto): Promise<ReadmissionView> {
    return this.acts.noteLateReply(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnReadmission,
    @Body() body: ActOnReadmissionDto,
  ): Promise<ReadmissionView> {
    return this.acts.act(by, id, action, body);
  }
}
