import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor, type Actor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { HoldFollowers } from '../readmission-holds/hold-followers.registry.js';
import { ReadmissionEvents, type ReadmissionEvent } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { RestingDesk, type FollowingStep } from '../readmissions/resting.desk.js';
import type { DetentionQuestion } from './detention.codes.js';
import type { Detention } from './detention.entity.js';
import { DetentionStore } from './detention.store.js';
import { detentionWorkflow, type DetentionAction } from './detention.workflow.js';

type Step = Pick<FollowingStep<Detention, DetentionAction>, 'action' | 'change'>;

const ask = (question: DetentionQuestion): Step => ({
  action: 'question',
  change: ({ subject }) => void Object.assign(subject, { question }),
});

/**
 * Detention rests on a removal that is in progress. When the case on which it rests comes to a standstill, it is asked in
 * the same transaction whether it is still justified, whoever has acted, of the other state too; when the person was
 * handed over, it has ended.
 */
@Injectable()
export class DetentionWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly followers: HoldFollowers,
    private readonly store: DetentionStore,
    private readonly resting: RestingDesk,
  ) {}

  onModuleInit(): void {
    const on = (event: ReadmissionEvent, step: (readmission: Readmission) => Step | undefined) =>
      this.events.on(event, (unit, readmission, { actor }) => this.all(unit, actor, readmission.id, step(readmission)));
    on('refuse', () => ask('refused'));
    on('lapse', (readmission) => (silenceMeansSomething(readmission) ? undefined : ask('lapsed')));
    on('void_consent', () => ask('consent_void'));
    on('withdraw', () => ask('withdrawn'));
    on('hand_over', ({ handedOverAt: releasedAt }) => ({
      action: 'release',
      change: ({ subject }) =>
        void Object.assign(subject, { releasedAt, releaseGround: 'handed_over', question: null }),
    }));
    // Nobody forgets why somebody is detained as long as they are.
    this.events.on('erase', (unit, { id: readmissionId }) =>
      this.resting.assertNone(unit, { store: this.store }, { readmissionId, states: ['running', 'questioned'] }),
    );
    on('erase', () => ({ action: 'erase' }));
    this.followers.add((unit, { readmissionId }) => this.all(unit, clockActor, readmissionId, ask('held')));
  }

  private async all(unit: Unit, actor: Actor, readmissionId: string, step: Step | undefined): Promise<void> {
    const law = { workflow: detentionWorkflow, store: this.store };
    if (step) await this.resting.all(unit, law, { ...step, readmissionId, actor });
  }
}

/** By verified law only; everything else means nothing. */
const silenceMeansSomething = ({ governing }: Readmission): boolean =>
  governing !== null && governing.silence.value !== 'none';
