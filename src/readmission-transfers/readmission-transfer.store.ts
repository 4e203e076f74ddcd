import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { writeAsItIs } from '../core/cases/written.js';
import { putPart } from '../core/cases/parts.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { DeadlineMovesRegistry, type MovedTo } from '../readmission-deadlines/deadline-moves.registry.js';
import { ReadmissionFacts, type TransferFacts } from '../readmissions/readmission-facts.registry.js';
import { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import { Escort } from './escort.entity.js';
import { HandoverRecord } from './handover-record.entity.js';
import { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { readmissionTransferSight } from './readmission-transfer.policy.js';

interface CurrentAttempt {
  readonly id: string;
  readonly planned: boolean;
  readonly noticeMet: boolean;
  readonly pointAgreed: boolean;
  readonly owner: boolean;
  readonly other: boolean;
  readonly outcome: string | null;
}

/** The only SQL about transfers, who goes along, and the records of hand-overs. */
@Injectable()
export class ReadmissionTransferStore extends Rows<ReadmissionTransfer> {
  constructor(
    private readonly facts: ReadmissionFacts,
    private readonly zones: TimeZoneReader,
    moves: DeadlineMovesRegistry,
  ) {
    super(ReadmissionTransfer, readmissionTransferSight, { by: 'openedAt', direction: 'desc' });
    moves.on('d13', (em, moved) => this.moveNotices(em, moved));
  }

  /** Written before the case moves with it: the judge of the case asks what is in the database. */
  write(em: EntityManager, transfer: ReadmissionTransfer): Promise<void> {
    return writeAsItIs(em, ReadmissionTransfer, transfer);
  }

  /** The number that the next attempt has. */
  async nextAttempt(em: EntityManager, readmissionId: string): Promise<number> {
    return (await em.countBy(ReadmissionTransfer, { readmissionId })) + 1;
  }

  /** The attempts of a case that have not ended, the oldest first. */
  async underWay(em: EntityManager, readmissionId: string): Promise<{ id: string }[]> {
    return em.query(
      `select id from readmission_transfers where readmission_id = $1 and state not in ('handed_over', 'failed', 'cancelled')
       order by attempt`,
      [readmissionId],
    );
  }

  /** Where the present attempt of a case is. */
  async stateOfLast(em: EntityManager, readmissionId: string): Promise<string | undefined> {
    const [last] = await em.query<{ state: string }[]>(
      'select state from readmission_transfers where readmission_id = $1 order by attempt desc limit 1',
      [readmissionId],
    );
    return last?.state;
  }

  async putEscort(em: EntityManager, escort: Escort): Promise<void> {
    await putPart(em, Escort, escort, 'transferId');
  }

  async removeEscort(em: EntityManager, transferId: string, id: string): Promise<boolean> {
    const { affected } = await em.delete(Escort, { id, transferId });
    return (affected ?? 0) > 0;
  }

  async putRecord(em: EntityManager, record: HandoverRecord): Promise<void> {
    const { affected } = await em.update(HandoverRecord, { transferId: record.transferId }, record);
    if (!affected) await em.insert(HandoverRecord, record);
  }

  /** Whether this officer can lead an escort of that state. */
  async mayLead(
    em: EntityManager,
    officerId: string,
    { country, now }: { country: string; now: Date },
  ): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select from officers o join role_assignments r on r.officer_id = o.id
       where o.id = $1 and o.disabled_at is null and r.role = 'escort_leader'
         and r.valid_from <= $3 and (r.valid_until is null or r.valid_until > $3)
         and (select a.country from authorities a where a.id = o.authority_id) = $2 limit 1`,
      [officerId, country, now],
    );
    return rows.length > 0;
  }

  /** A calendar was corrected: until when those that have not been told are to be. */
  async moveNotices(em: EntityManager, moved: readonly MovedTo[]): Promise<void> {
    for (const { subjectId, dueAt, dueSafeAt } of moved)
      await em.query(
        `update readmission_transfers set notice_by = $2, notice_latest = $3 where id = $1 and notified_at is null`,
        [subjectId, dueAt, dueSafeAt],
      );
  }

  /** What the judge of readmissions asks about the present attempt of each. */
  async known(em: EntityManager, ids: readonly string[]): Promise<Map<string, TransferFacts>> {
    const rows = await em.query<CurrentAttempt[]>(
      `select distinct on (readmission_id) readmission_id as id, state not in ('failed', 'cancelled') as planned,
         notified_at is not null and (notice_latest is null or not notice_sure or date_is_theirs
           or short_notice_agreement is not null or notified_at < notice_latest) as "noticeMet",
         case point_basis when 'agreement' then point_key else point_agreement end is not null as "pointAgreed",
         owner_signature is not null as owner, other_signature is not null as other, outcome
       from readmission_transfers where readmission_id = any($1) order by readmission_id, attempt desc`,
      [ids],
    );
    const none = { planned: false, noticeMet: false, pointAgreed: false, signed: { owner: false, other: false } };
    const known = new Map<string, TransferFacts>(ids.map((id) => [id, none]));
    for (const { id, owner, other, outcome, planned, noticeMet, pointAgreed } of rows)
      known.set(id, { planned, noticeMet, pointAgreed, signed: { owner, other }, ...(outcome && { outcome }) });
    return known;
  }

  /** With who goes along, the record, whom it is about, and what is known of holds and documents. */
  protected override async complete(em: EntityManager, rows: ReadmissionTransfer[]): Promise<void> {
    if (rows.length === 0) return;
    const cases = [...new Set(rows.map(({ readmissionId }) => readmissionId))];
    const ids = rows.map(({ id }) => id);
    const escorts = await em.find(Escort, { where: { transferId: In(ids) }, order: { function: 'ASC', id: 'ASC' } });
    const records = await em.findBy(HandoverRecord, { transferId: In(ids) });
    const persons = await em.find(ReadmissionPerson, { where: { readmissionId: In(cases) }, order: { id: 'ASC' } });
    const facts = await this.facts.of(em, cases);
    await this.zones.give(em, rows);
    for (const row of rows) {
      row.escorts = escorts.filter(({ transferId }) => transferId === row.id);
      row.record = records.find(({ transferId }) => transferId === row.id) ?? null;
      row.persons = persons.filter(({ readmissionId }) => readmissionId === row.readmissionId);
      row.facts = facts.get(row.readmissionId) ?? {};
    }
  }
}
