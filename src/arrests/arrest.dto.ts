import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  arrestCategories,
  arrestGrounds,
  arrestReleaseGrounds,
  type ArrestCategory,
  type ArrestGround,
  type ArrestReleaseGround,
} from './arrest.codes.js';
import { arrestWorkflow, type ArrestAction } from './arrest.workflow.js';

export class ArrestsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('ArrestCategory', arrestCategories, optional)
  category?: ArrestCategory;

  @OneOf('ArrestState', stateCodes(arrestWorkflow), optional)
  state?: string;
}

export class ActOnArrest extends CaseId {
  @OneOf('ArrestAction', plainActions(arrestWorkflow))
  action: ArrestAction;
}

/** That there was an arrest, and what followed. */
export class ArrestView extends CaseView {
  operationId: string;
  siteId: string | null;
  arrestedAt: Date;
  place: string;
  latitude: number | null;
  longitude: number | null;
  borderSection: string | null;

  @CodeField('ArrestCategory', arrestCategories)
  category: ArrestCategory;

  @CodeField('ArrestGround', arrestGrounds)
  ground: ArrestGround;

  offences: string[];
  arrestedBy: string;
  assistedBy: string[];
  apprehensionId: string | null;
  checkId: string | null;
  forceUsed: boolean;
  rightsReadAt: Date | null;
  rightsLanguage: string | null;
  prosecutorInformedAt: Date | null;
  prosecutor: string | null;
  facility: string | null;
  deliveredAt: Date | null;
  endedAt: Date | null;

  @CodeField('ArrestReleaseGround', arrestReleaseGrounds, { nullable: true })
  releaseGround: ArrestReleaseGround | null;

  /** Whether the host's police record of the person is named. */
  personKnown: boolean;

  /** Whether the reader may read which one. */
  knowsWho: boolean;
}
