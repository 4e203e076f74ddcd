import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { CompletenessService } from './completeness.service.js';
import { CompletenessView, FormDefinitionAddress, FormDefinitionView, FormLanguageQuery } from './form.dto.js';

/** What the forms ask for, and what a case still lacks of it. */
@Controller()
export class FormDefinitionsController {
  constructor(private readonly completeness: CompletenessService) {}

  /** The ten forms, with their fields and labels. */
  @Get('readmission-form-definitions')
  @Allow('readmission.read')
  definitions(@Me() officer: Officer, @Query() { language }: FormLanguageQuery): Promise<FormDefinitionView[]> {
    return this.completeness.definitions(officer, language);
  }

  /** One of them, with the JSON Schema of its content. */
  @Get('readmission-form-definitions/:code')
  @Allow('readmission.read')
  definition(
    @Me() officer: Officer,
    @Param() { code }: FormDefinitionAddress,
    @Query() { language }: FormLanguageQuery,
  ): Promise<FormDefinitionView> {
    return this.completeness.definition(officer, code, language);
  }

  /** What an application lacks before it can be sent: evidence, pictures, copies, and fields of its form. */
  @Get('readmissions/:id/completeness')
  @Allow('readmission.read')
  of(@Me() officer: Officer, @Param() { id }: CaseId): Promise<CompletenessView> {
    return this.completeness.of(officer, id);
  }
}
