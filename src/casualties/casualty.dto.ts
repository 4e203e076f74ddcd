import { CaseId, CaseView } from '../core/cases/case.dto.js';
import {
  clearable,
  CodeField,
  Country,
  Decimal,
  Id,
  Int,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Text,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  casualtyCauses,
  casualtyKinds,
  findings,
  identifications,
  informedBodies,
  nextOfKin,
  type CasualtyCause,
  type CasualtyKind,
  type Finding,
  type Identification,
  type InformedBody,
  type NextOfKin,
} from './casualty.codes.js';
import { casualtyWorkflow, type CasualtyAction } from './casualty.workflow.js';

export class OpenCasualtyDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @OneOf('CasualtyKind', casualtyKinds)
  kind: CasualtyKind;

  /** When it happened; of the missing, when they were last seen. */
  @Moment()
  occurredAt: Date;

  @Text(200)
  place: string;

  @Decimal(-90, 90, optional)
  latitude?: number;

  @Decimal(-180, 180, optional)
  longitude?: number;

  @Text(40, optional)
  borderSection?: string;

  /** How many persons. */
  @Int(1, 2000)
  number: number;

  /** Of them under eighteen, or taken to be. */
  @Int(0, 2000, optional)
  minors: number = 0;

  /** What happened. No names: who they are is in the file of the host. */
  @Text(8000)
  circumstances: string;

  @OneOf('CasualtyCause', casualtyCauses, optional)
  cause?: CasualtyCause;

  /** As far as known. */
  @Country(optionalUpTo(40))
  nationalities: string[] = [];

  @OneOf('Identification', identifications, optional)
  identification: Identification = 'not_identified';

  @Text(100, optional)
  hostFileNo?: string;

  /** Officers to whom it is kept from its creation on. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

export class ReviseCasualtyDto {
  @Moment(optional)
  occurredAt?: Date;

  @Text(200, optional)
  place?: string;

  @Int(1, 2000, optional)
  number?: number;

  @Int(0, 2000, optional)
  minors?: number;

  @Text(8000, optional)
  circumstances?: string;

  @OneOf('CasualtyCause', casualtyCauses, clearable)
  cause?: CasualtyCause | null;

  @Country(optionalUpTo(40))
  nationalities?: string[];

  @OneOf('Identification', identifications, optional)
  identification?: Identification;

  @Text(100, clearable)
  hostFileNo?: string | null;

  /** Why it is changed. */
  @Text(2000)
  reason: string;
}

export class InformDto {
  @OneOf('InformedBody', informedBodies)
  body: InformedBody;

  /** Whose consulate. */
  @Country(optional)
  country?: string;

  @Moment()
  at: Date;
}

export class NextOfKinDto {
  @OneOf('NextOfKin', nextOfKin)
  nextOfKin: NextOfKin;
}

export class FindDto {
  @OneOf('Finding', findings)
  finding: Finding;

  @Int(1, 2000)
  number: number;

  @Moment()
  at: Date;

  @Text(200)
  place: string;
}

export class InvestigateDto {
  /** What looking into it has shown. */
  @Text(8000)
  outcome: string;

  @OneOf('CasualtyCause', casualtyCauses, optional)
  cause?: CasualtyCause;
}

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

  /** It has to be reported as a serious incident as well. */
  seriousIncidentExpected: boolean;
}
