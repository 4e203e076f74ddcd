import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Question } from '../matching/answering.registry.js';
import { ReferralReader } from '../referrals/referral.reader.js';
import { COMPARING_ANEW } from './hit.consequences.js';
import { HitMeeting } from './hit.meeting.js';
import { HitStore } from './hit.store.js';

/** The best of one collection: the entry is among them, unless it has become another one. */
const MOST = 50;

/** A person has taken back that two are not the same: the engine compares them once more. */
@Injectable()
export class HitComparingAnew implements Answering {
  readonly name = COMPARING_ANEW;

  constructor(
    answerings: Answerings,
    private readonly store: HitStore,
    private readonly referrals: ReferralReader,
    private readonly meeting: HitMeeting,
  ) {
    answerings.add(this);
  }

  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const hit = await this.store.find(em, clockActor, id);
    const asked = hit?.state === 'reconsidered' ? await this.referrals.package(em, hit.referralId) : undefined;
    if (!hit || !asked) return undefined;
    const asker = { source: 'subject', id: hit.subjectId } as const;
    return { traits: asked.traits, among: ['entry'], collections: [hit.collectionId], asker, floor: 0, limit: MOST };
  }

  async answer(unit: Unit, id: string, { matches }: Answer): Promise<void> {
    const hit = await this.store.find(unit.em, clockActor, id);
    if (hit?.state !== 'reconsidered') return;
    const referral = await this.referrals.find(unit.em, hit.referralId);
    const scored = matches.find((match) => match.id === hit.entryId);
    if (referral && scored) await this.meeting.meet(unit, { ...hit, referral, scored });
    const after = await this.store.find(unit.em, clockActor, id);
    if (after?.state === 'reconsidered') await this.meeting.missed(unit, id);
  }
}
