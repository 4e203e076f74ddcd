import { CodeField, Country, OneOf, optional, Pattern, upTo } from '../core/forms.js';
import { measures, operationTypes, type Measure, type OperationType } from '../operations/operation.codes.js';

export class PastOperationsQueryDto {
  /** Where a state hosted, or took part and is named. */
  @Country(optional)
  country?: string;

  @OneOf('OperationType', operationTypes, optional)
  type?: OperationType;
}

export class PastOperationKey {
  @Pattern(/^[a-z0-9-]{3,60}$/)
  key: string;
}

export class PastSiteView {
  name: string;
  country: string;
  crossingPoint: string | null;
  borderSection: string | null;
}

/** A figure that was published. What is not known is left out. */
export class PastFigureView {
  what: string;
  number: number;
}

/** An operation that took place before this system, as far as it is public. */
export class PastOperationView {
  key: string;
  name: string;

  @CodeField('OperationType', operationTypes)
  type: OperationType;

  /** In words: days are not always published. */
  period: string;
  startsOn: string | null;
  endsOn: string | null;
  place: string;
  hostCountries: string[];
  sites: PastSiteView[];
  /** States that are named, hosts among them. */
  participants: string[];
  agencies: string[];
  ledBy: string[];
  requestedBy: string | null;
  /** In words, with those who are not named. */
  who: string;
  legalBases: string[];

  @CodeField('Measure', measures, upTo(10))
  measures: Measure[];

  figures: PastFigureView[];
  results: string;
  source: string;
  trust: 'verified' | 'secondary' | 'unverified';
}
