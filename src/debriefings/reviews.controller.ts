import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { CaseId } from '../core/cases/case.dto.js';
import { DebriefingView } from './debriefing-view.dto.js';
import { GradeDto, KeepDebriefingDto, SanitiseDebriefingDto, TellRecipientDto } from './review.dto.js';
import { ReviewsService } from './reviews.service.js';
import { EndingsService } from './endings.service.js';

@Controller('debriefings/:id')
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly endings: EndingsService,
  ) {}

  /** Grades, handling, and whether anybody is given away: by somebody who took no part in it. */
  @Post('grade')
  @HttpCode(200)
  @Allow('debriefing.act')
  grade(@By() by: Acting, @Param() { id }: CaseId, @Body() body: GradeDto): Promise<DebriefingView> {
    return this.reviews.grade(by, id, body);
  }

  /** The text for those who were not there. */
  @Post('sanitise')
  @HttpCode(200)
  @Allow('debriefing.act')
  sanitise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SanitiseDebriefingDto): Promise<DebriefingView> {
    return this.reviews.sanitise(by, id, body);
  }

  /** Keeps it longer than the rule says, for a reason. */
  @Post('keep')
  @HttpCode(200)
  @Allow('debriefing.act')
  keep(@By() by: Acting, @Param() { id }: CaseId, @Body() body: KeepDebriefingDto): Promise<DebriefingView> {
    return this.endings.keep(by, id, body);
  }

  /** Takes down that a recipient was told that it was taken back. */
  @Post('tell_recipient')
  @HttpCode(200)
  @Allow('debriefing.act')
  tellRecipient(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() { recipient }: TellRecipientDto,
  ): Promise<DebriefingView> {
    return this.endings.tellRecipient(by, id, recipient);
  }
}
