import { CodeField } from '../core/forms.js';

export const matchKinds = {
  transmission_item: 'Something that was passed on',
  received_item: 'Something that was received',
  subject: 'A subject of an operation',
} as const;
export type MatchKind = keyof typeof matchKinds;

/** Where an identifier of the request is known already: what the reader may see of it, and nothing else. */
export class MatchView {
  @CodeField('MatchKind', matchKinds)
  kind: MatchKind;

  id: string;
  /** Of which kind the identifiers are that both have: `plate`, `document` … */
  by: string[];
  /** The case that it belongs to, where it belongs to one. */
  carrierType: string | null;
  carrierId: string | null;
}
