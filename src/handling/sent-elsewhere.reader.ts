import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { GuardedRow } from '../core/cases/guarded-row.js';
import { allWithoutAccount } from '../core/exchange/elsewhere.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { SourceReader } from './source.reader.js';

/** What has to be known of an item that was passed on. */
interface Sent extends GuardedRow {
  readonly copyId: string | null;
  readonly toCountry: string;
  readonly toAuthorityId: string | null;
  readonly instrument: string | null;
}

/** What one's own state has passed on to one that has no account here. */
export interface SentElsewhere {
  readonly owner: { readonly ownerCountry: string; readonly ownerAuthorityId: string };
  readonly country: string;
  readonly authorityId: string;
  readonly instrument: string;
}

/** One question: to which state without account did all of these items of one's own go? */
@Injectable()
export class SentElsewhereReader {
  constructor(private readonly records: SourceReader) {}

  /** Refuses what the officer does not see, what never went, and what went to several, or to one that acts here itself. */
  async of({ em }: Pick<Unit, 'em'>, officer: Officer, itemIds: readonly string[]): Promise<SentElsewhere> {
    const items: Sent[] = [];
    for (const id of itemIds) {
      const item = await this.records.find<Sent>(em, officer, 'transmission_items', id);
      if (!item || item.ownerCountry !== officer.country) throw new Problem('unknown_reference', { field: 'itemIds' });
      items.push(item);
    }
    const [first] = items;
    const copies = items.flatMap(({ copyId }) => copyId ?? []);
    if (!first?.toAuthorityId || copies.length < items.length) throw new Problem('not_sent');
    const { toCountry: country, toAuthorityId: authorityId, ownerCountry, ownerAuthorityId, instrument } = first;
    const together = items.every(
      (one) => one.toAuthorityId === authorityId && one.ownerAuthorityId === ownerAuthorityId,
    );
    if (!together || (await allWithoutAccount(em, copies, country)) === null)
      throw new Problem('inconsistent', { field: 'itemIds' });
    return { owner: { ownerCountry, ownerAuthorityId }, country, authorityId, instrument: instrument ?? 'NONE' };
  }
}
