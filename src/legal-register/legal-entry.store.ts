import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { LegalEntriesQueryDto, LegalEntryView } from './legal-entry.dto.js';

const COLUMNS = `e.id, e.kind, e.key, e.instrument, e.article, e.content, e.text, e.valid_from as "validFrom",
  e.certain_from as "certainFrom", e.certain_to as "certainTo", e.valid_to as "validTo", e.known_from as "knownFrom",
  e.known_until as "knownUntil", e.source, e.trust, e.change_id as "changeId", e.proposed_by as "proposedBy",
  e.approved_by as "approvedBy"`;

/** Reading the rows of the register, present and past. Every officer may: the law is nobody's secret. */
@Injectable()
export class LegalEntryStore {
  page(em: EntityManager, { limit, after, ...asked }: LegalEntriesQueryDto): Promise<LegalEntryView[]> {
    return em.query(
      `select ${COLUMNS} from legal_entries e
       where e.known_until is null
         and ($1::text is null or e.kind = $1) and ($2::text is null or e.instrument = $2)
         and ($3::text is null or e.trust = $3)
         and ($4::date is null or (e.valid_from <= $4) is not false and (e.valid_to > $4) is not false)
         and ($5::text is null or $5 in (e.content->>'country', e.content->>'by', e.content->>'towards', e.content->>'body')
           or e.content->'parties' ? $5 or e.content->'states' ? $5 or e.content->'countries' ? $5)
         and ($6::uuid is null or (e.kind, e.key) > (select b.kind, b.key from legal_entries b where b.id = $6))
       order by e.kind, e.key limit $7`,
      [...[asked.kind, asked.instrument, asked.trust, asked.on, asked.country, after].map(orNull), limit],
    );
  }

  async get(em: EntityManager, id: string): Promise<LegalEntryView> {
    const [found] = await em.query<LegalEntryView[]>(`select ${COLUMNS} from legal_entries e where e.id = $1`, [id]);
    if (!found) throw new Problem('not_found');
    return found;
  }

  /** Every version of the same row, the first one first. */
  versions(em: EntityManager, { kind, key }: LegalEntryView): Promise<LegalEntryView[]> {
    return em.query(
      `select ${COLUMNS} from legal_entries e where e.kind = $1 and e.key = $2 order by e.known_from, e.known_until`,
      [kind, key],
    );
  }
}

const orNull = (value: string | undefined): string | null => value ?? null;
