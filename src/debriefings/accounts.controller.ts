import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { CaseId } from '../core/cases/case.dto.js';
import { AnswerAddress, AnswerDto, LegAddress, TextAddress, TranslationDto } from './account.dto.js';
import { DebriefingView } from './debriefing-view.dto.js';
import { ProfileDto } from './profile.dto.js';
import { LegDto } from './leg.dto.js';
import { AccountsService } from './accounts.service.js';
import { WaysService } from './ways.service.js';

@Controller('debriefings/:id')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly ways: WaysService,
  ) {}

  /** What was answered to a question of the guide. Some answers set a referral or a report in motion at once. */
  @Put('answers/:questionCode')
  @Allow('debriefing.act')
  putAnswer(
    @By() by: Acting,
    @Param() { id, questionCode }: AnswerAddress,
    @Body() body: AnswerDto,
  ): Promise<DebriefingView> {
    return this.accounts.putAnswer(by, id, questionCode, body);
  }

  /** The interviewee takes it out again. */
  @Delete('answers/:questionCode')
  @Allow('debriefing.act')
  removeAnswer(@By() by: Acting, @Param() { id, questionCode }: AnswerAddress): Promise<DebriefingView> {
    return this.accounts.removeAnswer(by, id, questionCode);
  }

  /** Into the working language, by a person; what was said stays beside it. */
  @Put('texts/:part/translation')
  @Allow('debriefing.act')
  putTranslation(
    @By() by: Acting,
    @Param() { id, part }: TextAddress,
    @Body() body: TranslationDto,
  ): Promise<DebriefingView> {
    return this.accounts.putTranslation(by, id, part, body);
  }

  /** Who tells, as far as it matters for the account: never a name. */
  @Put('profile')
  @Allow('debriefing.act')
  putProfile(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ProfileDto): Promise<DebriefingView> {
    return this.ways.putProfile(by, id, body);
  }

  /** Adds a leg of the way, or changes it. */
  @Put('legs/:legId')
  @Allow('debriefing.act')
  putLeg(@By() by: Acting, @Param() { id, legId }: LegAddress, @Body() body: LegDto): Promise<DebriefingView> {
    return this.ways.putLeg(by, id, legId, body);
  }

  @Delete('legs/:legId')
  @Allow('debriefing.act')
  removeLeg(@By() by: Acting, @Param() { id, legId }: LegAddress): Promise<DebriefingView> {
    return this.ways.removeLeg(by, id, legId);
  }
}
