import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { clearable, CodeField, Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  casualtyCauses,
  casualtyKinds,
  identifications,
  informedBodies,
  nextOfKin,
  type CasualtyCause,
  type CasualtyKind,
  type Identification,
  type InformedBody,
  type NextOfKin,
} from './casualty.codes.js';
import { casualtyWorkflow, type CasualtyAction } from './casualty.workflow.js';

export class CasualtiesQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('CasualtyKind', casualtyKinds, optional)
  kind?: CasualtyKind;

  @OneOf('CasualtyState', stateCodes(casualtyWorkflow), optional)
  state?: string;
}

export class ActOnCasualty extends CaseId {
  @OneOf('CasualtyAction', plainActions(casualtyWorkflow))
  action: CasualtyAction;
}

export class InformedView {
  @CodeField('InformedBody', informedBodies)
  body: InformedBody;

  country: string | null;
  at: Date | string;
}

/** A death, a disappearance or a rescue as its reader may see it. */
export class CasualtyView extends CaseView {
  operationId: string;
  siteId: string | null;

  @CodeField('CasualtyKind', casualtyKinds)
  kind: CasualtyKind;

  occurredAt: Date;
  place: string;
  latitude: number | null;
  longitude: number | null;
  borderSection: string | null;
  number: number;
  minors: number;
  circumstances: string;

  @CodeField('CasualtyCause', casualtyCauses, clearable)
  cause: CasualtyCause | null;

  nationalities: string[];

  @CodeField('Identification', identifications)
  identification: Identification;

  hostFileNo: string | null;
  informed: InformedView[];

  @CodeField('NextOfKin', nextOfKin)
  nextOfKin: NextOfKin;

  outcome: string | null;
  foundAlive: number;
  foundDead: number;

  /** How many are still looked for. */
  stillMissing: number;

  searchEndedAt: Date | null;
  originId: string | null;

  /** It has to be reported as a serious incident as well, and no report was named yet. */
  seriousIncidentExpected: boolean;
  seriousIncidentId: string | null;
}
