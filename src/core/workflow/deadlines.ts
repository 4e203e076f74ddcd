import { Injectable, Logger } from '@nestjs/common';
import { clockActor } from '../access/actor.js';
import { Kinds, type AnyKind } from '../cases/kinds.js';
import { Problem } from '../problems.js';
import { Work } from '../work/work.js';
import { Transitions, type Overdue, type Unit } from './transitions.js';

const AT_A_TIME = 100;
/** So many cases share one unit of work. More would be locked for longer than an officer should wait. */
const TOGETHER = 20;
/** Side by side, as many as the clock has connections: while the database works on one, the other is prepared. */
const LANES = 2;

/** Lets the clock act on every case whose deadline has passed, through the same engine as everybody else. */
@Injectable()
export class Deadlines {
  private readonly logger = new Logger(Deadlines.name);
  private sweeping: Promise<void> | undefined;

  constructor(
    private readonly kinds: Kinds,
    private readonly work: Work,
    private readonly transitions: Transitions,
  ) {}

  /** Safe to run in several processes at once: the engine locks the case and asks again. */
  sweep(): Promise<void> {
    this.sweeping ??= this.sweepAll().finally(() => {
      this.sweeping = undefined;
    });
    return this.sweeping;
  }

  private async sweepAll(): Promise<void> {
    for (const kind of this.kinds.all()) {
      // A case that cannot move would come back for ever: it is tried once a sweep, for each of its two clocks.
      const tried = new Set<string>();
      const nameOf = ({ id, action }: Overdue) => `${id} ${action ?? ''}`;
      for (let more = true; more;) {
        const due = await this.work.as(clockActor, (em, now) => kind.store.overdue(em, now, AT_A_TIME + tried.size));
        const fresh = due.filter((overdue) => !tried.has(nameOf(overdue)));
        for (const overdue of fresh) tried.add(nameOf(overdue));
        await this.fireAll(kind, fresh);
        more = fresh.length > 0;
      }
    }
  }

  private async fireAll(kind: AnyKind, due: readonly Overdue[]): Promise<void> {
    const batches = Array.from({ length: Math.ceil(due.length / TOGETHER) }, (_, n) =>
      due.slice(n * TOGETHER, (n + 1) * TOGETHER),
    );
    const lane = async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await this.fireTogether(kind, batch);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** In one unit of work where all of them can move; where one cannot, it must not hold up the others: each in its own. */
  private async fireTogether(kind: AnyKind, batch: readonly Overdue[]): Promise<void> {
    try {
      await this.work.as(clockActor, async (em, now) => {
        for (const overdue of batch) await this.act({ em, now }, kind, overdue);
      });
    } catch (error) {
      if (batch.length === 1) this.note(error, kind, batch[0]?.id ?? '');
      else for (const overdue of batch) await this.fireTogether(kind, [overdue]);
    }
  }

  private async act(unit: Unit, kind: AnyKind, { id, state, action: named }: Overdue): Promise<void> {
    const action = named ?? kind.workflow.states[state]?.overdue;
    if (!action) return;
    const move = { actor: clockActor, id, action, reason: 'The deadline has passed.' };
    await this.transitions.run(unit, kind.workflow, kind.store, move);
  }

  private note(error: unknown, { workflow }: AnyKind, id: string): void {
    if (error instanceof Problem)
      this.logger.debug(`${workflow.name} ${id} moved on before its deadline: ${error.code}`);
    else this.logger.error(error);
  }
}
