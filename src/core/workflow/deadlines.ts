import { Injectable, Logger } from '@nestjs/common';
import { clockActor } from '../access/actor.js';
import { Kinds, type AnyKind } from '../cases/kinds.js';
import { Problem } from '../problems.js';
import { Work } from '../work/work.js';
import { Transitions, type Overdue } from './transitions.js';

const AT_A_TIME = 100;

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
      // A case that cannot move would come back for ever: it is tried once a sweep.
      const tried = new Set<string>();
      for (let more = true; more;) {
        const due = await this.work.as(clockActor, (em, now) => kind.store.overdue(em, now, AT_A_TIME + tried.size));
        const fresh = due.filter(({ id }) => !tried.has(id));
        for (const overdue of fresh) {
          tried.add(overdue.id);
          await this.fire(kind, overdue);
        }
        more = fresh.length > 0;
      }
    }
  }

  private async fire(kind: AnyKind, { id, state, action: named }: Overdue): Promise<void> {
    const action = named ?? kind.workflow.states[state]?.overdue;
    if (!action) return;
    const move = { actor: clockActor, id, action, reason: 'The deadline has passed.' };
    try {
      await this.work.as(clockActor, (em, now) => this.transitions.run({ em, now }, kind.workflow, kind.store, move));
    } catch (error) {
      if (error instanceof Problem)
        this.logger.debug(`${kind.workflow.name} ${id} moved on before its deadline: ${error.code}`);
      else this.logger.error(error);
    }
  }
}
