import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Condition } from '../core/access/sight.js';
import { writeAsItIs } from '../core/cases/written.js';
import { Rows } from '../core/cases/rows.js';
import { ReadmissionFacts, type Facts } from '../readmissions/readmission-facts.registry.js';
import type { Finding } from './readmission-interview.codes.js';
import { ReadmissionInterview } from './readmission-interview.entity.js';
import { readmissionInterviewSight } from './readmission-interview.policy.js';

type Known = Facts['interview'];

/** The only SQL about interviews. */
@Injectable()
export class ReadmissionInterviewStore extends Rows<ReadmissionInterview> {
  constructor(private readonly facts: ReadmissionFacts) {
    super(ReadmissionInterview, readmissionInterviewSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Written before the case moves with it: the judge of the case asks what is in the database. */
  write(em: EntityManager, interview: ReadmissionInterview): Promise<void> {
    return writeAsItIs(em, ReadmissionInterview, interview);
  }

  /** Those of a case that have not been held. */
  async ahead(em: EntityManager, readmissionId: string): Promise<{ id: string }[]> {
    return em.query(
      `select id from readmission_interviews where readmission_id = $1 and state in ('asked', 'set') order by opened_at`,
      [readmissionId],
    );
  }

  /** Of a case, what was asked for under this reference of a side without account. */
  async askedAs(em: EntityManager, readmissionId: string, reference: string): Promise<string | undefined> {
    const [row] = await em.query<{ id: string }[]>(
      `select id from readmission_interviews where readmission_id = $1
         and lower(btrim(external_ref)) = lower(btrim($2)) order by opened_at limit 1`,
      [readmissionId, reference],
    );
    return row?.id;
  }

  /** Of several reports the last one counts; where all were called off, nothing was found out. */
  async known(em: EntityManager, ids: readonly string[]): Promise<Map<string, Known>> {
    const rows = await em.query<{ id: string; open: boolean; result: Finding | null }[]>(
      `select readmission_id as id, bool_or(state in ('asked', 'set', 'held')) as open,
         (array_agg(finding order by reported_at desc) filter (where finding is not null))[1] as result
       from readmission_interviews where readmission_id = any($1) group by readmission_id`,
      [ids],
    );
    const known = new Map<string, Known>(ids.map((id) => [id, { open: false }]));
    for (const { id, open, result } of rows)
      known.set(id, open ? { open, ...(result && { result }) } : { open, result: result ?? 'undetermined' });
    return known;
  }

  /** With what is known of holds. */
  protected override async complete(em: EntityManager, rows: ReadmissionInterview[]): Promise<void> {
    if (rows.length === 0) return;
    const facts = await this.facts.of(em, [...new Set(rows.map(({ readmissionId }) => readmissionId))]);
    for (const row of rows) row.facts = facts.get(row.readmissionId) ?? {};
  }
}

/** Set for a moment in between. */
export function setBetween(from: Date | undefined, to: Date | undefined): Condition[] {
  return [
    ...(from ? [{ text: 'row.starts_at >= :from::timestamptz', parameters: { from } }] : []),
    ...(to ? [{ text: 'row.starts_at < :to::timestamptz', parameters: { to } }] : []),
  ];
}
