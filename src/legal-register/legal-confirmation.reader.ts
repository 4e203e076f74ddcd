import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Kinds } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { seesCase, type CaseAddress } from './case-address.js';
import type { Entry } from './legal-entry.entity.js';

interface Given {
  readonly recordId: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
  readonly at: Date;
}

/** One question for other features: what was confirmed for this case, as far as its asker sees the case? */
@Injectable()
export class LegalConfirmationReader {
  constructor(private readonly kinds: Kinds) {}

  /** Whether there is such a case for this officer. */
  sees(em: EntityManager, officer: Officer, address: CaseAddress): Promise<boolean> {
    return seesCase(this.kinds, { em, officer }, address);
  }

  /** What was confirmed for the case that is asked for, if one is. Refuses half an address, and a case that the officer does not see. */
  async askedFor(
    em: EntityManager,
    officer: Officer,
    { recordType, recordId }: Partial<CaseAddress>,
  ): Promise<Entry[]> {
    if (recordType === undefined && recordId === undefined) return [];
    if (recordType === undefined || recordId === undefined) throw new Problem('inconsistent', { field: 'recordId' });
    const address = { recordType, recordId };
    if (!(await this.sees(em, officer, address))) throw new Problem('not_found');
    return this.of(em, address);
  }

  async of(em: EntityManager, { recordType, recordId }: CaseAddress): Promise<Entry[]> {
    return (await this.ofEach(em, recordType, [recordId])).get(recordId) ?? [];
  }

  /** The same for several cases of one kind; those for which nothing was confirmed are left out. */
  async ofEach(em: EntityManager, recordType: string, ids: readonly string[]): Promise<Map<string, Entry[]>> {
    const rows = await em.query<(Entry & Given)[]>(
      `select record_id as "recordId", id, kind, key, instrument, article, content, text, valid_from as "validFrom", certain_from as "certainFrom",
         certain_to as "certainTo", valid_to as "validTo", source, trust, opened_by as "proposedBy",
         decided_by as "confirmedBy", decided_at as at
       from legal_confirmations
       where record_type = $1 and record_id = any($2) and state = 'confirmed' and app.sees(record_type, record_id)`,
      [recordType, ids],
    );
    const confirmed = new Map<string, Entry[]>();
    for (const { recordId, proposedBy, confirmedBy, at, ...entry } of rows) {
      const one = { ...entry, confirmed: { confirmationId: entry.id, proposedBy, confirmedBy, at } };
      confirmed.set(recordId, [...(confirmed.get(recordId) ?? []), one]);
    }
    return confirmed;
  }
}
