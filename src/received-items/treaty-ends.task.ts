import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks, type Job, type Task } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { enter } from '../core/workflow/workflow.js';
import { RegisterEffects } from '../legal-register/register-effects.registry.js';
import { ReceivedItemLaw } from './received-item.law.js';
import { endOf } from './received-item.rules.js';
import { ReceivedItemStore } from './received-item.store.js';
import { receivedItemWorkflow } from './received-item.workflow.js';

const NAME = 'follow_treaty_ends';
const AT_A_TIME = 100;

/** Where it enters, and what it asks and moves. */
@Injectable()
export class TreatyEndsParts {
  constructor(
    readonly tasks: Tasks,
    readonly effects: RegisterEffects,
    readonly law: ReceivedItemLaw,
    readonly transitions: Transitions,
  ) {}
}

/**
 * Nothing is kept beyond the day on which the treaty under which it came ends (PCC SEE, Art. 31(4)(b)), also where its end
 * comes into the register later than the copy. In the background, once for each change of the register.
 */
@Injectable()
export class TreatyEndsTask implements Task, OnModuleInit {
  readonly name = NAME;

  constructor(
    private readonly work: Work,
    private readonly jobs: Jobs,
    private readonly store: ReceivedItemStore,
    private readonly parts: TreatyEndsParts,
  ) {}

  onModuleInit(): void {
    this.parts.tasks.add(this);
    for (const kind of ['instrument', 'party'] as const)
      this.parts.effects.on(kind, ({ em }, { id }) => this.jobs.enqueue(em, NAME, [id], 'p1'));
  }

  /** Begun again, it finds done what was done. */
  async run(job: Job): Promise<void | 'again'> {
    for (let after: string | null | undefined = null; after !== undefined;) {
      if (job.leaving.aborted) return 'again';
      const from: string | null = after;
      after = await this.work.as(clockActor, (em, now) => this.some({ em, now }, job.id, from));
    }
    return undefined;
  }

  /** The last of those that were looked at; undefined where there are no more. */
  private async some(unit: Unit, changeId: string, after: string | null): Promise<string | undefined> {
    const instrument = await this.store.instrumentOf(unit.em, changeId);
    if (instrument === null) return undefined;
    const kept = await this.store.keptUnder(unit.em, instrument, { after, limit: AT_A_TIME });
    for (const { id, receivedAt: since, sourceCountry: from, ownerCountry: keeper, instrumentEnds } of kept) {
      const ends = await this.parts.law.endOf(unit.em, { instrument, from, keeper, since });
      if (ends?.getTime() !== instrumentEnds?.getTime()) await this.move(unit, id, ends);
    }
    return kept.length < AT_A_TIME ? undefined : kept.at(-1)?.id;
  }

  private async move(unit: Unit, id: string, instrumentEnds: Date | null): Promise<void> {
    await this.parts.transitions.run(unit, receivedItemWorkflow, following(this.store), {
      actor: clockActor,
      id,
      action: 'follow_treaty',
      change: ({ subject, now }) => {
        subject.instrumentEnds = instrumentEnds;
        subject.destroyOn = endOf(subject);
        enter(receivedItemWorkflow, subject, subject.state as never, now);
      },
    });
  }
}
