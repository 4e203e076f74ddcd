import { CodeField } from '../core/forms.js';
import {
  strengths,
  traffickingDimensions,
  traffickingLists,
  type Strength,
  type TraffickingDimension,
  type TraffickingList,
} from './trafficking-indicator.codes.js';

/** A sign of trafficking. Neither its presence nor its absence proves anything: it leads to an inquiry. */
export class TraffickingIndicatorView {
  code: string;

  @CodeField('TraffickingDimension', traffickingDimensions)
  dimension: TraffickingDimension;

  @CodeField('IndicatorStrength', strengths)
  strength: Strength;

  text: string;
  source: string;
  trust: string;
}

/** A term in which exploitation is described. */
export class TraffickingTermView {
  @CodeField('TraffickingList', traffickingLists)
  list: TraffickingList;

  code: string;
  meaning: string;
  source: string;
  trust: string;
}

export class TraffickingIndicatorsView {
  indicators: TraffickingIndicatorView[];
  terms: TraffickingTermView[];
}
