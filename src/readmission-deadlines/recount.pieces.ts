import { Injectable } from '@nestjs/common';
import { CalendarReader } from '../clocks/calendar.reader.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { ReadmissionRecount } from './deadline.entity.js';
import { DeadlineKeeper } from './deadline.keeper.js';
import { ending } from './deadline.making.js';
import { RecountCases, type Piece } from './recount.cases.js';
import { RecountStore, type Countable, type Moved } from './recount.store.js';
import { Remembered } from './remembered.js';

/** The limits of so many records in one unit of work: each is held for as long as that takes, and no longer. */
const AT_A_TIME = 1000;

/** One piece of a recount: what it moves is written down together with how far it came. */
@Injectable()
export class RecountPieces {
  constructor(
    private readonly store: RecountStore,
    private readonly calendars: CalendarReader,
    private readonly keeper: DeadlineKeeper,
    private readonly cases: RecountCases,
  ) {}

  /** Whether there is more. Another worker that is at the same recount waits here, and goes on behind it. */
  async count(unit: Unit, id: string, memory: Map<string, Remembered>): Promise<'more' | 'done'> {
    const recount = await this.store.lock(unit.em, id);
    if (!recount || recount.finishedAt) return 'done';
    const piece =
      recount.among === null
        ? await this.ofReadmissions(unit, recount, memory)
        : await this.cases.piece(unit, recount, recount.among, AT_A_TIME);
    return this.note(unit, recount, piece);
  }

  private async ofReadmissions(
    unit: Unit,
    recount: ReadmissionRecount,
    memory: Map<string, Remembered>,
  ): Promise<Piece> {
    const deadlines = await this.store.next(unit.em, recount, AT_A_TIME);
    const moved = await this.moved(unit, deadlines, await this.remembered(unit, recount.country, memory));
    await this.store.write(unit.em, recount, moved, unit.now);
    const last = new Set(deadlines.map(({ recordId }) => recordId)).size < AT_A_TIME;
    const reached = deadlines.at(-1)?.recordId ?? recount.reached;
    return { counted: deadlines.length, moved: moved.length, reached, last };
  }

  private async moved({ em, now }: Unit, deadlines: readonly Countable[], of: Remembered): Promise<Moved[]> {
    const thresholds = await this.keeper.thresholds(em);
    const both = deadlines.map((before) => ({
      before,
      after: ending(before, of.of(before), { thresholds, now, calendar: of.calendar }),
    }));
    // What stands in the way has no end that could move.
    return both.filter(({ before, after }) => before.dueAt && after.dueAt && !same(before, after));
  }

  /** The days may have been corrected again meanwhile: what is remembered is of one calendar. */
  private async remembered({ em }: Unit, country: string, memory: Map<string, Remembered>): Promise<Remembered> {
    const digest = await this.calendars.digest(em, country);
    const known = memory.get(digest) ?? new Remembered(await this.calendars.of(em, country));
    memory.set(digest, known);
    return known;
  }

  /** Behind the last of one table comes the first of the next. */
  private async note({ em, now }: Unit, recount: ReadmissionRecount, piece: Piece): Promise<'more' | 'done'> {
    const counted = recount.counted + piece.counted;
    const moved = recount.moved + piece.moved;
    const among = piece.last ? this.cases.registry.behind(recount.among) : recount.among;
    const over = piece.last && among === null;
    const reached = piece.last && !over ? null : piece.reached;
    await this.store.checkpoint(em, { ...recount, counted, moved, among, reached, finishedAt: over ? now : null });
    if (!over) return 'more';
    await this.cases.noteTheEnd(em, recount, { counted, moved });
    return 'done';
  }
}

type Ends = Pick<Countable, 'dueAt' | 'dueSafeAt' | 'actsAt'>;
const same = (one: Ends, other: Ends): boolean =>
  (['dueAt', 'dueSafeAt', 'actsAt'] as const).every((end) => one[end]?.getTime() === other[end]?.getTime());
