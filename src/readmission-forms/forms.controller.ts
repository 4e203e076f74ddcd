import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnForm,
  CarrierOfForms,
  FormLanguageQuery,
  FormReasonDto,
  FormView,
  OpenFormDto,
  ReviseFormDto,
} from './form.dto.js';
import { FormsService } from './forms.service.js';

const PDF = 'application/pdf';

/** The forms that the two sides of a case send each other. */
@Controller('readmission-forms')
export class FormsController {
  constructor(private readonly forms: FormsService) {}

  /** Of one case, the oldest first: drafts of one’s own state, and what was sent. */
  @Get()
  @Allow('readmission.read')
  list(@Me() officer: Officer, @Query() at: CarrierOfForms): Promise<FormView[]> {
    return this.forms.list(officer, at);
  }

  /** Filled in from the case as far as it says something, unless sections are sent. */
  @Post()
  @Allow('readmission_form.act')
  open(@By() by: Acting, @Body() body: OpenFormDto): Promise<FormView> {
    return this.forms.open(by, body);
  }

  @Get(':id')
  @Allow('readmission.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<FormView> {
    return this.forms.get(officer, id);
  }

  @Patch(':id')
  @Allow('readmission_form.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseFormDto): Promise<FormView> {
    return this.forms.revise(by, id, body);
  }

  /** On paper, as annexes to agreements have it, in English and another language. What leaves with it is in the trail. */
  @Get(':id/document')
  @Allow('readmission.read')
  @Header('x-content-type-options', 'nosniff')
  @ApiOkResponse({ content: { [PDF]: { schema: { type: 'string', format: 'binary' } } } })
  async document(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @Query() { language }: FormLanguageQuery,
  ): Promise<StreamableFile> {
    const { stream, name } = await this.forms.document(officer, id, language);
    return new StreamableFile(stream, { type: PDF, disposition: `attachment; filename="${name}"` });
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission_form.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnForm, @Body() { reason }: FormReasonDto): Promise<FormView> {
    return this.forms.act(by, id, action, reason);
  }
}
