import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Subject } from '../subjects/subject.entity.js';
import type { Meeting, Working } from './stake.js';
import { COLUMNS, stakesOf } from './stake-sources.store.js';

const side = (alias: string) => `json_build_object('unitKind', ${alias}.unit_kind, 'unitId', ${alias}.unit_id,
  'authorityId', ${alias}.authority_id, 'country', ${alias}.country, 'openedBy', ${alias}.opened_by,
  'sourceType', ${alias}.source_type, 'sourceId', ${alias}.source_id,
  'covert', ${alias}.covert or exists (select from deconfliction_stakes c where c.unit_id = ${alias}.unit_id and c.covert
    and (c.common = ${alias}.common or c.subject_id = ${alias}.subject_id)))`;

/** Of two units, neither belongs to the other, as an operation to its host, and neither has the matter from the other. */
const STRANGERS = `other.unit_id <> one.unit_id
  and (other.authority_id <> one.authority_id or 'authority' not in (one.unit_kind, other.unit_kind))
  and (one.until is null or one.until > $3) and (other.until is null or other.until > $3)
  and not exists (select from investigation_handovers h join investigation_handover_items i on i.handover_id = h.id
    where h.handed_at is not null and i.item_id in (one.subject_id, other.subject_id)
      and (h.operation_id, h.recipient_id) in ((one.unit_id, other.unit_id), (other.unit_id, one.unit_id)))`;

/** A subject, and those that it is merged with. */
const THE_SAME = `select one.subject_id
  union select m.other_id from subject_merges m where m.one_id = one.subject_id and m.state = 'approved'
  union select m.one_id from subject_merges m where m.other_id = one.subject_id and m.state = 'approved'`;

/** What two stakes have in common: by the same subject that, whatever else they share; or else the identifier. */
const SHARED = `case when other.subject_id = any(array(${THE_SAME}))
  then encode(sha256((select min(same.id::text) from (${THE_SAME}) same(id))::bytea), 'hex') else one.common end`;

/** Neither over this nor by these two records: what they were told before does not hide what is new. */
const NOT_MET_YET = `not exists (select from deconfliction_meetings m
  where (m.one_unit, m.other_unit, m.common)
      = (least(one.unit_id, other.unit_id), greatest(one.unit_id, other.unit_id), shared.common)
    or (m.one_source, m.other_source)
      = (least(one.source_id, other.source_id), greatest(one.source_id, other.source_id)))`;

/**
 * What units work on, as fingerprints that the clock alone can read. The application writes down only that something has
 * changed (a trigger does, in the transaction of the act): so nobody learns from an act whether it has met anybody.
 */
@Injectable()
export class StakeStore {
  /** One process at a time. */
  async claim(em: EntityManager): Promise<boolean> {
    const [row] = await em.query<{ mine: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtextextended('deconfliction', 0)) as mine`,
    );
    return row?.mine ?? false;
  }

  /** Takes so many of the records whose stakes have to be told anew. */
  async take(em: EntityManager, limit: number): Promise<Working[]> {
    const [rows] = await em.query<[Working[], number]>(
      `delete from deconfliction_due where source_id in (select source_id from deconfliction_due order by at limit $1)
       returning source_type as "sourceType", source_id as "sourceId"`,
      [limit],
    );
    return rows;
  }

  /** The stakes of one record anew; none where it is not worked on any more. */
  async restate(em: EntityManager, { sourceType, sourceId }: Working): Promise<void> {
    await em.query('delete from deconfliction_stakes where source_id = $1', [sourceId]);
    const [columns, from] = [COLUMNS, stakesOf[sourceType]];
    await em.query(
      `insert into deconfliction_stakes (id, source_type, source_id, ${columns})
       select gen_random_uuid(), $2, $1, ${columns} from (${from}) stake`,
      [sourceId, sourceType],
    );
  }

  /** Persons among the subjects that a record makes somebody work on: the engine is asked about them. */
  async personsOf(em: EntityManager, { sourceId }: Working): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select distinct s.id from deconfliction_stakes k join subjects s on s.id = k.subject_id
       where k.source_id = $1 and s.kind = 'person'`,
      [sourceId],
    );
    return rows.map(({ id }) => id);
  }

  subject(em: EntityManager, id: string): Promise<Subject | null> {
    return em.findOneBy(Subject, { id });
  }

  /** Units that work on the same identifier or subject as this record does, or on one merged with it, and have yet to meet. */
  met(em: EntityManager, { sourceType, sourceId }: Working, now: Date): Promise<Meeting[]> {
    return em.query(
      `select distinct on (other.unit_id) ${side('one')} as one, ${side('other')} as other,
         shared.common
       from deconfliction_stakes one join deconfliction_stakes other
         on other.common = one.common or other.subject_id = any(array(${THE_SAME}))
         cross join lateral (select ${SHARED} as common) shared
       where one.source_type = $1 and one.source_id = $2 and ${STRANGERS} and ${NOT_MET_YET}
       order by other.unit_id, other.covert, other.id`,
      [sourceType, sourceId, now],
    );
  }

  /** The same, where the engine takes two subjects for one. */
  metBySubjects(em: EntityManager, [one, other]: readonly [string, string], now: Date): Promise<Meeting[]> {
    return em.query(
      `select distinct on (one.unit_id, other.unit_id) ${side('one')} as one, ${side('other')} as other,
         encode(sha256((least($1::uuid, $2::uuid)::text || greatest($1::uuid, $2::uuid)::text)::bytea), 'hex') as common
       from deconfliction_stakes one join deconfliction_stakes other on other.subject_id = $2
       where one.subject_id = $1 and ${STRANGERS}
       order by one.unit_id, other.unit_id, other.covert, other.id`,
      [one, other, now],
    );
  }

  /** Writes down that these two have met; undefined where they have before, by this or by these records. */
  async note(em: EntityManager, { one, other, common }: Meeting, at: Date): Promise<string | undefined> {
    const [row] = await em.query<{ id: string }[]>('select app.note_meeting($1, $2, $3, $4, $5, $6) as id', [
      one.unitId,
      other.unitId,
      common,
      one.sourceId,
      other.sourceId,
      at,
    ]);
    return row?.id ?? undefined;
  }

  /** After a year the same two are told again, if they still work on the same. */
  async forget(em: EntityManager, now: Date): Promise<void> {
    await em.query(
      `with past as (delete from deconfliction_meetings where met_at < $1::timestamptz - interval '1 year'
         returning one_source, other_source)
       insert into deconfliction_due (source_id, source_type, at)
         select distinct s.source_id, s.source_type, $1::timestamptz from past
           join deconfliction_stakes s on s.source_id in (past.one_source, past.other_source)
         on conflict (source_id) do nothing`,
      [now],
    );
  }
}
