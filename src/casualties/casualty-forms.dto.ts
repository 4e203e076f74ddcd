import { clearable, Country, Decimal, Id, Int, Moment, OneOf, optional, optionalUpTo, Text } from '../core/forms.js';
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

export class NameReportDto {
  /** The serious incident as which it was reported. */
  @Id()
  seriousIncidentId: string;
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
