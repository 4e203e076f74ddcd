import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Question } from '../matching/answering.registry.js';
import { ReferralReader } from '../referrals/referral.reader.js';
import { COMPARING_ANEW } from './hit.consequences.js';
import { HitMeeting } from './hit.meeting.js';
import { HitStore } from './hit.store.js';
import { hitWorkflow } from './hit.workflow.js';

/** The best of one collection: the entry is among them, unless it has become another one. */
const MOST = 50;

/** A person has taken back that two are not the same: the engine compares them once more. */
@Injectable()
export class HitComparingAnew implements Answering {
  readonly name = COMPARING_ANEW;

  constructor(
    answerings: Answerings,
    private readonly store: HitStore,
    private readonly parts: ComparingParts,
    private readonly transitions: Transitions,
  ) {
    answerings.add(this);
  }

  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const hit = await this.store.find(em, clockActor, id);
    const asked = hit?.state === 'reconsidered' ? await this.parts.referrals.package(em, hit.referralId) : undefined;
    if (!hit || !asked) return undefined;
    const asker = { source: 'referral', id: hit.referralId } as const;
    return { traits: asked.traits, among: ['entry'], collections: [hit.collectionId], asker, floor: 0, limit: MOST };
  }

  async answer(unit: Unit, id: string, { matches }: Answer): Promise<void> {
    const hit = await this.store.find(unit.em, clockActor, id);
    if (hit?.state !== 'reconsidered') return;
    const referral = await this.parts.referrals.find(unit.em, hit.referralId);
    const scored = matches.find((match) => match.id === hit.entryId);
    if (referral && scored) await this.parts.meeting.meet(unit, { ...hit, referral, scored });
    const after = await this.store.find(unit.em, clockActor, id);
    if (after?.state !== 'reconsidered') return;
    const move = { actor: clockActor, id, action: 'find_no_more' } as const;
    await this.transitions.run(unit, hitWorkflow, this.store, move);
  }
}

/** What the answer is put together with. */
@Injectable()
export class ComparingParts {
  constructor(
    readonly referrals: ReferralReader,
    readonly meeting: HitMeeting,
  ) {}
}
