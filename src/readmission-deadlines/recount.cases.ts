import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { CalendarReader } from '../clocks/calendar.reader.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { ReadmissionRecount } from './deadline.entity.js';
import { LimitedCasesRegistry, type Recounted } from './limited-cases.registry.js';
import { BEFORE_ALL, RecountStore } from './recount.store.js';

/** How far a recount has come by one piece. */
export interface Piece {
  readonly counted: number;
  readonly moved: number;
  readonly reached: string | null;
  /** There is no more of that table. */
  readonly last: boolean;
}

/** The part of a recount that counts limits which stand in cases of other kinds; what moves is in their own trail. */
@Injectable()
export class RecountCases {
  constructor(
    readonly registry: LimitedCasesRegistry,
    private readonly store: RecountStore,
    private readonly calendars: CalendarReader,
    private readonly audit: AuditTrail,
  ) {}

  async piece({ em }: Unit, recount: ReadmissionRecount, table: string, most: number): Promise<Piece> {
    const { country, reached } = recount;
    const cases = this.registry.of(table);
    if (!cases) return { counted: 0, moved: 0, reached: null, last: true };
    const calendar = await this.calendars.of(em, country);
    const counted = await cases.recount(em, calendar, { country, after: reached ?? BEFORE_ALL, most });
    const moved = counted.filter((one) => one.moved !== null);
    for (const one of moved) await this.note(em, { recount: recount.id, table }, one);
    await this.store.followDue(em, table, moved.map(({ id }) => id)); // prettier-ignore
    const last = counted.length < most;
    return { counted: counted.length, moved: moved.length, reached: counted.at(-1)?.id ?? reached, last };
  }

  /** Behind the last of all: how many were counted, and how many of them moved. */
  async noteTheEnd(
    em: Unit['em'],
    { id: recordId, country, changeId: change }: ReadmissionRecount,
    sums: Pick<Piece, 'counted' | 'moved'>,
  ): Promise<void> {
    const what = { recordType: 'readmission_recounts', recordId, details: { country, change, ...sums } };
    await this.audit.write(em, { actor: clockActor, kind: 'act', action: 'readmission_recount.finish', ...what });
  }

  private async note(
    em: Unit['em'],
    { recount, table }: { recount: string; table: string },
    { id, moved }: Recounted,
  ): Promise<void> {
    const what = { recordType: table, recordId: id, details: { recount, ...moved } };
    await this.audit.write(em, { actor: clockActor, kind: 'act', action: 'readmission_recount.move', ...what });
  }
}
