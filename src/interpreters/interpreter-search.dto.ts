import { Type } from 'class-transformer';
import { Country, Int, Moment, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import { genders, interpreterModes, LANGUAGE, type Gender, type InterpreterMode } from './interpreter.codes.js';
import { interpreterWorkflow } from './interpreter.workflow.js';

export class InterpretersQueryDto extends PageQueryDto {
  @Pattern(LANGUAGE, optional)
  language?: string;

  @Text(60, optional)
  dialect?: string;

  @OneOf('Gender', genders, optional)
  gender?: Gender;

  @OneOf('InterpreterMode', interpreterModes, optional)
  mode?: InterpreterMode;

  @Country(optional)
  country?: string;

  /** Free at some time between these two moments … */
  @Moment(optional)
  from?: Date;

  @Moment(optional)
  until?: Date;

  /** … for so many minutes together. */
  @Type(() => Number)
  @Int(1, 1440, optional)
  minutes?: number;

  @OneOf('InterpreterState', stateCodes(interpreterWorkflow), optional)
  state?: string;
}
