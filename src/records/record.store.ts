import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Reader } from '../core/access/readers.js';
import type { EventView, ReaderView } from './record.dto.js';

/** What can be asked about a record of any type. The caller has shown that it is theirs to see. */
@Injectable()
export class RecordStore {
  async named(em: EntityManager, readers: readonly Reader[]): Promise<ReaderView[]> {
    const ids = readers.map(({ officerId }) => officerId);
    const known = await em.query<{ id: string; name: string; authority: string }[]>(
      `select o.id, o.name, a.name as authority from officers o join authorities a on a.id = o.authority_id where o.id = any($1)`,
      [ids],
    );
    const byId = new Map(known.map((officer) => [officer.id, officer]));
    return readers.flatMap(({ officerId, rule, because }) => {
      const officer = byId.get(officerId);
      return officer ? [{ officerId, name: officer.name, authority: officer.authority, rule, because }] : [];
    });
  }

  /** Whether they have done something to it themselves. */
  async hasActed(em: EntityManager, officerId: string, recordType: string, id: string): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select 1 from audit_entries where record_type = $1 and record_id = $2 and kind = 'act' and officer_id = $3 limit 1`,
      [recordType, id, officerId],
    );
    return rows.length > 0;
  }

  /** With every reason that was given, or with the reader's own only; before `since` only what their own state did. */
  history(em: EntityManager, { table, id, reader, told, since }: Reading): Promise<EventView[]> {
    return em.query(
      `select e.at, e.action, e.officer_id as "officerId", o.name as officer,
         array(select h.name from officers h where coalesce(e.details -> 'deputyFor', '[]') ? h.id::text) as "deputyFor", e.from_state as "from", e.to_state as "to",
         (select r.text from reasons r where r.record_type = $1 and r.record_id = $2 and r.at = e.at
            and e.action like '%.' || r.action and ($4 or r.officer_id = $3) limit 1) as reason
       from audit_entries e left join officers o on o.id = e.officer_id left join authorities a on a.id = o.authority_id
       where e.record_type = $1 and e.record_id = $2 and e.kind = 'act'
         and ($5::timestamptz is null or e.at >= $5 or a.country = $6) order by e.id limit 1000`,
      [table, id, reader.id, told, since, reader.country],
    );
  }
}

/** Whose history is read, by whom, and whether they are told why. */
interface Reading {
  readonly table: string;
  readonly id: string;
  readonly reader: Officer;
  readonly told: boolean;
  readonly since: Date | null;
}
