import { IntersectionType } from '@nestjs/swagger';
import { Country, Id, OneOf, optional, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import { sourceTypes, type SourceType } from '../handling/source.codes.js';
import * as codes from './subject.codes.js';
import { subjectWorkflow } from './subject.workflow.js';

const notices = { open: 'Not noted yet', noted: 'Noted by the data-protection officer' } as const;

/** Numbers, plates and handles are looked for exactly, in whatever spelling; the trail keeps no more than a fingerprint. */
export class KeysQueryDto {
  /** With the country's code; without it, as dialled in the asking officer's state. */
  @Text(40, optional)
  phone?: string;

  @Text(40, optional)
  imei?: string;

  @Text(40, optional)
  plate?: string;

  @Text(40, optional)
  vin?: string;

  @Text(40, optional)
  document?: string;

  @Text(120, optional)
  account?: string;

  @Text(60, optional)
  iban?: string;

  @Text(120, optional)
  email?: string;

  @Text(60, optional)
  craft?: string;

  @Text(60, optional)
  weapon?: string;
}

export class SubjectsQueryDto extends IntersectionType(PageQueryDto, KeysQueryDto) {
  @Id(optional)
  operationId?: string;

  @OneOf('SubjectKind', codes.subjectKinds, optional)
  kind?: codes.SubjectKind;

  @OneOf('Category', codes.categories, optional)
  category?: codes.Category;

  @OneOf('SubjectState', stateCodes(subjectWorkflow), optional)
  state?: string;

  @OneOf('SourceType', sourceTypes, optional)
  sourceType?: SourceType;

  @Id(optional)
  sourceId?: string;

  /** Never alone: with a number, a source record, or a category beyond mentioned. */
  @Country(optional)
  nationality?: string;

  /** Never alone: with a number, a source record, or a category beyond mentioned. */
  @OneOf('SpecialCategory', codes.specialCategories, optional)
  specialCategory?: codes.SpecialCategory;

  /** Notices of special categories to the data-protection officer. */
  @OneOf('DpoNotice', notices, optional)
  dpoNotice?: keyof typeof notices;
}
