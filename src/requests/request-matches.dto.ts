import { CodeField } from '../core/forms.js';
import { bands, type Band } from '../matching-engine/traits.js';

export const matchKinds = {
  transmission_item: 'Something that was passed on',
  received_item: 'Something that was received',
  subject: 'A subject of an operation',
} as const;
export type MatchKind = keyof typeof matchKinds;

/** Where an identifier or a person of the request is known already: what the reader may see of it, and nothing else. */
export class MatchView {
  @CodeField('MatchKind', matchKinds)
  kind: MatchKind;

  id: string;
  /** What both have in common: `plate`, `document` …, or `name`, where a person was compared by name and day of birth. */
  by: string[];
  /** The case that it belongs to, where it belongs to one. */
  carrierType: string | null;
  carrierId: string | null;
  /** Of a person who was compared: 0 to 1, how probably it is the same. */
  score: number | null;

  @CodeField('Band', bands, { nullable: true })
  band: Band | null;

  /** Why, as a person would say it: one sentence a line. */
  explanation: string[];
}

export class RequestMatchesView {
  matches: MatchView[];
  /** False where the persons of the request were not compared by name: not in time, so ask again, or not for this reader. */
  namesCompared: boolean;
}
