import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { HandoverCourseService } from './investigation-handover-course.service.js';
import {
  AcceptHandoverDto,
  ByChannelDto,
  DeclineHandoverDto,
  GroundsDto,
  PostponeAnswerDto,
  RecordOutcomeDto,
} from './investigation-handover.dto.js';
import type { InvestigationHandoverView } from './investigation-handover-view.dto.js';

type View = Promise<InvestigationHandoverView>;

@Controller('investigation-handovers')
export class HandoverCourseController {
  constructor(private readonly course: HandoverCourseService) {}

  @Post(':id/submit')
  @HttpCode(200)
  @Allow('investigation_handover.open')
  submit(@By() by: Acting, @Param() { id }: CaseId): View {
    return this.course.submit(by, id);
  }

  /** By an officer who did not write it. */
  @Post(':id/check')
  @HttpCode(200)
  @Allow('investigation_handover.open')
  check(@By() by: Acting, @Param() { id }: CaseId): View {
    return this.course.check(by, id);
  }

  /** Into the hands of the recipient, who answers by its due day. */
  @Post(':id/hand_over')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ByChannelDto): View {
    return this.course.handOver(by, id, body);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  accept(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AcceptHandoverDto): View {
    return this.course.accept(by, id, body);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  decline(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DeclineHandoverDto): View {
    return this.course.decline(by, id, body);
  }

  @Post(':id/start')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  start(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ByChannelDto): View {
    return this.course.start(by, id, body);
  }

  /** What came of it; there can be several, one after the other. */
  @Post(':id/record_outcome')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  recordOutcome(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RecordOutcomeDto): View {
    return this.course.recordOutcome(by, id, body);
  }

  @Post(':id/postpone')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  postpone(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PostponeAnswerDto): View {
    return this.course.postpone(by, id, body);
  }

  /** Takes it back: what is in the recipient's hands here is emptied at once. */
  @Post(':id/recall')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  recall(@By() by: Acting, @Param() { id }: CaseId, @Body() body: GroundsDto): View {
    return this.course.recall(by, id, body);
  }

  /** Tells whoever received it in another state that a source was frozen, erased or taken back. */
  @Post(':id/send_notice')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  sendNotice(@By() by: Acting, @Param() { id }: CaseId, @Body() body: GroundsDto): View {
    return this.course.sendNotice(by, id, body);
  }
}
