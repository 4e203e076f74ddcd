import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { CaseId } from '../core/cases/case.dto.js';
import { DebriefingView } from './debriefing-view.dto.js';
import {
  AssignInterpreterDto,
  CloseDto,
  ConsentDto,
  InformIntervieweeDto,
  ReadBackDto,
  StopDto,
} from './interview.dto.js';
import { ScreenDto, TraffickingScreenDto } from './screen.dto.js';
import { InterviewsService } from './interviews.service.js';
import { ScreensService } from './screens.service.js';
import { EndingsService } from './endings.service.js';

@Controller('debriefings/:id')
export class InterviewsController {
  constructor(
    private readonly interviews: InterviewsService,
    private readonly screens: ScreensService,
    private readonly endings: EndingsService,
  ) {}

  /** Who interprets, booked there and then, and without a conflict. By code, never by name. */
  @Post('assign_interpreter')
  @HttpCode(200)
  @Allow('debriefing.act')
  assignInterpreter(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: AssignInterpreterDto,
  ): Promise<DebriefingView> {
    return this.interviews.assignInterpreter(by, id, body);
  }

  /** Looks after the person first. What is found is referred at once; of a minor, or in doubt, only that remains. */
  @Post('screen')
  @HttpCode(200)
  @Allow('debriefing.act')
  screen(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ScreenDto): Promise<DebriefingView> {
    return this.screens.screen(by, id, body);
  }

  /** Looks for signs of trafficking; any sign is referred at once. */
  @Post('screen_trafficking')
  @HttpCode(200)
  @Allow('debriefing.act')
  screenTrafficking(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: TraffickingScreenDto,
  ): Promise<DebriefingView> {
    return this.screens.screenTrafficking(by, id, body);
  }

  /** Tells what it is about, before anybody is asked whether they agree. */
  @Post('inform')
  @HttpCode(200)
  @Allow('debriefing.act')
  inform(@By() by: Acting, @Param() { id }: CaseId, @Body() body: InformIntervieweeDto): Promise<DebriefingView> {
    return this.interviews.inform(by, id, body);
  }

  /** Takes down that the interviewee agrees, and how. To refuse is an act of its own, and has no effect. */
  @Post('consent')
  @HttpCode(200)
  @Allow('debriefing.act')
  consent(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ConsentDto): Promise<DebriefingView> {
    return this.interviews.consent(by, id, body);
  }

  /** Ends the account, once everything that was noticed is referred. */
  @Post('close')
  @HttpCode(200)
  @Allow('debriefing.act')
  close(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CloseDto): Promise<DebriefingView> {
    return this.interviews.close(by, id, body);
  }

  /** Breaks it off under a rule. What was told then is not used. */
  @Post('stop')
  @HttpCode(200)
  @Allow('debriefing.act')
  stop(@By() by: Acting, @Param() { id }: CaseId, @Body() body: StopDto): Promise<DebriefingView> {
    return this.endings.stop(by, id, body);
  }

  /** Read back and signed on paper; here is kept where the paper lies. */
  @Post('read_back')
  @HttpCode(200)
  @Allow('debriefing.act')
  readBack(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReadBackDto): Promise<DebriefingView> {
    return this.interviews.readBack(by, id, body);
  }
}
