import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { DeadlineMovesRegistry, type MovedTo } from '../readmission-deadlines/deadline-moves.registry.js';
import { ReadmissionFacts, type Facts } from '../readmissions/readmission-facts.registry.js';
import { ErrorClaim } from './error-claim.entity.js';
import { errorClaimSight } from './error-claim.policy.js';

/** Where nobody says what holds there are, something is taken to stand in the way. */
const NOT_KNOWN = ['not_known'];

interface Known {
  readonly id: string;
  readonly open: boolean;
  readonly inTime: boolean;
}

/** The only SQL about claims of error. */
@Injectable()
export class ErrorClaimStore extends Rows<ErrorClaim> {
  constructor(
    private readonly readmissionFacts: ReadmissionFacts,
    moves: DeadlineMovesRegistry,
  ) {
    super(ErrorClaim, errorClaimSight, { by: 'openedAt', direction: 'desc' });
    moves.on('d14', (em, moved) => this.moveWindows(em, moved));
    readmissionFacts.register('claim', { load: (em, ids) => this.facts(em, ids) });
  }

  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('error_claim_numbers') as number`);
    return Number(row?.number);
  }

  /** A claim that is not over, whoever has written it: one is enough. */
  async isClaimed(em: EntityManager, readmissionId: string): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select 1 from error_claims where readmission_id = $1 and state not in ('withdrawn', 'erased') limit 1`,
      [readmissionId],
    );
    return rows.length > 0;
  }

  /** A calendar was corrected: until when claims that are being written can be made. What was made keeps its window. */
  private async moveWindows(em: EntityManager, moved: readonly MovedTo[]): Promise<void> {
    for (const { recordId, dueSafeAt } of moved)
      await em.query(
        `update error_claims set window_ends_at = $2
         where readmission_id = $1 and state = 'draft' and window_ends_at is not null`,
        [recordId, dueSafeAt],
      );
  }

  /** At once, because the judge of the readmission asks about it in the same unit of work. */
  async note(em: EntityManager, id: string, noted: Partial<ErrorClaim>): Promise<void> {
    await em.update(ErrorClaim, { id }, noted);
  }

  /** Whether something is open between the two sides, and came in time. */
  private async facts(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Facts['claim']>> {
    const rows = await em.query<Known[]>(
      `select c.id, bool_or(e.sent_at is not null and e.settled_at is null) is true as open, bool_or(e.in_time and e.settled_at is null) is true as "inTime"
       from unnest($1::uuid[]) c(id) left join error_claims e on e.readmission_id = c.id group by c.id`,
      [ids],
    );
    return new Map(rows.map(({ id, open, inTime }) => [id, { open, inTime }]));
  }

  protected override async complete(em: EntityManager, rows: ErrorClaim[]): Promise<void> {
    const ids = [...new Set(rows.map(({ readmissionId }) => readmissionId))];
    const states = await em.query<{ id: string; state: string }[]>('select id, state from app.claimed_cases($1)', [
      ids,
    ]);
    const known = await this.readmissionFacts.of(em, ids);
    for (const row of rows) {
      row.caseState = states.find(({ id }) => id === row.readmissionId)?.state ?? 'unknown';
      row.holds = [...(known.get(row.readmissionId)?.holds?.transfer ?? NOT_KNOWN)];
    }
  }
}
