import type { Party } from './parties.js';
import type { Field } from './sheet.js';

/** What one side has written to the other about items, and what the other has answered. */
export interface Written {
  readonly from: Party;
  readonly to: Party;
  /** As their transmitter calls them. */
  readonly itemIds: readonly string[];
  readonly fields: readonly Field[];
  readonly answered: { readonly fields: readonly Field[]; readonly reasonOf?: string } | null;
}

export interface AboutItems<C> {
  readonly kind: string;
  readonly table: string;
  readonly prefix: string;
  readonly heading: string;
  readonly written: (subject: C) => Written;
}

export const party = (country: string, authorityId: string | null): Party => ({ country, authorityIds: [authorityId] });
export const ownerOf = (subject: { ownerCountry: string; ownerAuthorityId: string }): Party =>
  party(subject.ownerCountry, subject.ownerAuthorityId);
