import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionDesk } from '../readmissions/readmission.desk.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { HoldFollowers } from './hold-followers.registry.js';
import { HoldStore } from './hold.store.js';

/** What a hold does beyond blocking: the case moves, and other features do what is theirs. */
@Injectable()
export class HoldEffects {
  constructor(
    private readonly store: HoldStore,
    private readonly followers: HoldFollowers,
    private readonly readmissions: ReadmissionReader,
    private readonly desk: ReadmissionDesk,
  ) {}

  async of(unit: Unit, id: string): Promise<void> {
    const hold = await this.store.find(unit.em, clockActor, id);
    if (!hold) return;
    const { readmissionId, personId, flag, state } = hold;
    if (state === 'open') await this.followers.tell(unit, { readmissionId, personId, flag });
    const { state: at, facts } = await this.readmissions.get(unit.em, clockActor, readmissionId);
    const blocked = (facts.holds?.submit.length ?? 1) > 0;
    if (blocked && at === 'safeguard_check') await this.desk.act(unit, readmissionId, 'hold');
    if (!blocked && at === 'on_hold') await this.desk.act(unit, readmissionId, 'release');
  }
}
