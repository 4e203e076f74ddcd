import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ReadmissionInterviewCourseService } from './readmission-interview-course.service.js';
import {
  AskInterviewDto,
  CancelInterviewDto,
  NoteHeldDto,
  ReportInterviewDto,
  SetInterviewDto,
} from './readmission-interview-forms.dto.js';
import { InterviewsQueryDto, ReadmissionInterviewView } from './readmission-interview.dto.js';
import { ReadmissionInterviewsService } from './readmission-interviews.service.js';

type View = Promise<ReadmissionInterviewView>;

/** Interviews by which the requested state finds out who somebody is. */
@Controller('readmission-interviews')
export class ReadmissionInterviewsController {
  constructor(
    private readonly interviews: ReadmissionInterviewsService,
    private readonly course: ReadmissionInterviewCourseService,
  ) {}

  /** With `from` and `to`: the calendar. */
  @Get()
  @Pages(ReadmissionInterviewView)
  @Allow('readmission_interview.read')
  list(@Me() officer: Officer, @Query() query: InterviewsQueryDto): Promise<PageOf<ReadmissionInterviewView>> {
    return this.interviews.list(officer, query);
  }

  @Get(':id')
  @Allow('readmission_interview.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): View {
    return this.interviews.get(officer, id);
  }

  /** Not of anybody under a hold. Before the application: by a supervisor, and what crosses is the request alone. */
  @Post()
  @Allow('readmission_interview.open')
  ask(@By() by: Acting, @Body() body: AskInterviewDto): View {
    return this.interviews.ask(by, body);
  }

  /** Time, place or room, and who interprets; again, where it is put off. */
  @Post(':id/set')
  @HttpCode(200)
  @Allow('readmission_interview.act')
  set(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SetInterviewDto): View {
    return this.course.set(by, id, body);
  }

  @Post(':id/note_held')
  @HttpCode(200)
  @Allow('readmission_interview.act')
  noteHeld(@By() by: Acting, @Param() { id }: CaseId, @Body() body: NoteHeldDto): View {
    return this.course.noteHeld(by, id, body);
  }

  /** By the requested state, signed: with reasons, unless it confirms the nationality. */
  @Post(':id/report')
  @HttpCode(200)
  @Allow('readmission_interview.act')
  report(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReportInterviewDto): View {
    return this.course.report(by, id, body);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('readmission_interview.act')
  cancel(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CancelInterviewDto): View {
    return this.course.cancel(by, id, body);
  }
}
