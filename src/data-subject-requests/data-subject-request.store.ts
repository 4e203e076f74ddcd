import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockOf } from '../clocks/stored-clock.js';
import { Rows } from '../core/cases/rows.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { DataSubjectRequest, Finding, Requester } from './data-subject-request.entity.js';
import type { Traits } from '../matching-engine/traits.js';
import { areOf, narrowed } from './traits-of-person.js';
import { dataSubjectRequestSight } from './data-subject-request.policy.js';

type Found = Omit<Finding, 'id' | 'requestId' | 'foundAt'>;

/** The only SQL about requests of persons, who asks, and what was found. */
@Injectable()
export class DataSubjectRequestStore extends Rows<DataSubjectRequest> {
  constructor() {
    super(DataSubjectRequest, dataSubjectRequestSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Its time and that for an appeal run whatever state it is in: clocks beside that of the state. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const late = await em.query<Overdue[]>(
      `select id, state, 'fall_late' as action from data_subject_requests
       where late_at is null and answer_by <= $1 and state in ('received', 'identified', 'searched', 'decided')
       order by answer_by limit $2`,
      [now, limit],
    );
    const unappealed = await em.query<Overdue[]>(
      `select id, state, 'let_appeal_lapse' as action from data_subject_requests
       where appeal_lapsed_at is null and appeal_by <= $1 and (answered_at is not null or late_at is not null)
         and state in ('received', 'identified', 'searched', 'decided', 'answered')
       order by appeal_by limit $2`,
      [now, limit],
    );
    return [...late, ...unappealed, ...(await super.overdue(em, now, limit))].slice(0, limit);
  }

  async settle(em: EntityManager, { id, state }: DataSubjectRequest): Promise<void> {
    if (state === 'forgotten') await em.query('delete from data_subject_requesters where request_id = $1', [id]);
  }

  requester(em: EntityManager, requestId: string): Promise<Requester | null> {
    return em.findOneBy(Requester, { requestId });
  }

  async addRequester(em: EntityManager, requester: Requester): Promise<void> {
    await em.query('insert into data_subject_requesters (request_id, sealed) values ($1, $2)', [
      requester.requestId,
      requester.sealed,
    ]);
  }

  /** Records that hold one of these identifiers, in whatever hands they came, as far as the officer sees them. */
  async found(em: EntityManager, keys: readonly string[]): Promise<Found[]> {
    const passedOrCollected = await em.query<Found[]>(
      `select 'received_items' as "recordType", id as "recordId", source_country as "sourceCountry",
         source_authority_id as "sourceAuthorityId", item_id as "itemId", instrument
       from received_items where keys && $1::text[] and state not in ('corrected', 'destroyed')
       union all
       select 'transmission_items', id, null, null, id, instrument
       from transmission_items where keys && $1::text[] and state not in ('withdrawn', 'destroyed')
       union all
       select 'subjects', s.id, null, null, null, null
       from subject_keys k join subjects s on s.id = k.subject_id
       where k.kind || ':' || k.value = any($1::text[]) and s.state <> 'erased'`,
      [keys],
    );
    return [...passedOrCollected, ...(await this.knownByTraits(em, keys))];
  }

  /** What collections hold, and what referrals ask about: narrowed down here, compared exactly there. */
  private async knownByTraits(em: EntityManager, keys: readonly string[]): Promise<Found[]> {
    const { births, ends } = narrowed(keys);
    const maybe = (traits: string): string => `(${traits} -> 'births' ?| $1::text[] or exists (
      select from jsonb_array_elements(${traits} -> 'identifiers') i,
        lateral (select upper(regexp_replace(i ->> 'value', '[^[:alnum:]]', '', 'g'))) v(value)
      where left(v.value, 6) = any($2::text[]) or right(v.value, 6) = any($2::text[])))`;
    const rows = await em.query<(Pick<Found, 'recordType' | 'recordId'> & { traits: Traits })[]>(
      `select 'collection_entries' as "recordType", id as "recordId", traits
       from collection_entries where traits is not null and ${maybe('traits')}
       union all
       select 'referrals', id, package -> 'traits'
       from referrals where package is not null and ${maybe(`(package -> 'traits')`)}`,
      [births, ends],
    );
    const own = { sourceCountry: null, sourceAuthorityId: null, itemId: null, instrument: null };
    return rows
      .filter(({ traits }) => areOf(traits, keys))
      .map(({ recordType, recordId }) => ({ recordType, recordId, ...own }) as Found);
  }

  /** What was found before stays; what was found for the first time is added. */
  async addFinding(em: EntityManager, finding: Finding): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      'select 1 from data_subject_findings where request_id = $1 and record_type = $2 and record_id = $3',
      [finding.requestId, finding.recordType, finding.recordId],
    );
    if (rows.length > 0) return false;
    await em.insert(Finding, finding);
    return true;
  }

  async remedied(em: EntityManager, id: string, { remedy, remediedAt }: Pick<Finding, 'remedy' | 'remediedAt'>) {
    await em.update(Finding, { id }, { remedy, remediedAt });
  }

  /** The data-protection authority of a state, by its name. */
  async supervisor(em: EntityManager, country: string): Promise<string | null> {
    const [found] = await em.query<{ name: string }[]>(
      `select name from authorities where country = $1 and kind = 'data_protection' and valid_to is null order by name limit 1`,
      [country],
    );
    return found?.name ?? null;
  }

  async unheard(em: EntityManager, requestId: string): Promise<number> {
    const [found] = await this.waiting(em, [requestId]);
    return found?.count ?? 0;
  }

  private waiting(em: EntityManager, ids: readonly string[]): Promise<{ id: string; count: number }[]> {
    return em.query(
      `select request_id as id, count(*)::int as count from data_subject_consultations
       where request_id = any($1) and state = 'asked' group by 1`,
      [ids],
    );
  }

  protected override async complete(em: EntityManager, rows: DataSubjectRequest[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const findings = await em
      .createQueryBuilder(Finding, 'finding')
      .where('finding.request_id = any(:ids)', { ids })
      .orderBy('finding.found_at')
      .addOrderBy('finding.id')
      .getMany();
    const unheard = await this.waiting(em, ids);
    for (const row of rows) {
      row.appeal = clockOf(row.appeal);
      row.findings = findings.filter(({ requestId }) => requestId === row.id);
      row.unheard = unheard.find(({ id }) => id === row.id)?.count ?? 0;
    }
  }
}
