import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import { DeconflictionAnswering } from './deconfliction.answering.js';
import { MeetingDesk } from './meeting.desk.js';
import { StakeStore } from './stake.store.js';

const AT_A_TIME = 50;

/**
 * Finds units that work on the same, apart from the acts by which they do: as the clock, in one process at a time. Killed,
 * it has done nothing, and whatever it took is there again.
 */
@Injectable()
export class DeconflictionSweep {
  private sweeping: Promise<void> | undefined;

  constructor(
    private readonly work: Work,
    private readonly stakes: StakeStore,
    private readonly meetings: MeetingDesk,
    private readonly engine: DeconflictionAnswering,
  ) {}

  sweep(): Promise<void> {
    this.sweeping ??= this.sweepAll().finally(() => {
      this.sweeping = undefined;
    });
    return this.sweeping;
  }

  private async sweepAll(): Promise<void> {
    for (let more = true; more;) more = await this.work.as(clockActor, (em, now) => this.some({ em, now }));
  }

  private async some(unit: Unit): Promise<boolean> {
    const { em, now } = unit;
    if (!(await this.stakes.claim(em))) return false;
    await this.stakes.forget(em, now);
    const taken = await this.stakes.take(em, AT_A_TIME);
    for (const working of taken) await this.stakes.restate(em, working);
    for (const working of taken) {
      for (const meeting of await this.stakes.met(em, working, now)) await this.meetings.meet(unit, meeting);
      await this.engine.ask(em, await this.stakes.personsOf(em, working));
    }
    return taken.length === AT_A_TIME;
  }
}
