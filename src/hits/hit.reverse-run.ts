import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EntryReader } from '../collection-entries/entry.reader.js';
import type { Unit } from '../core/workflow/transitions.js';
import { Answerings, REVERSE_RUN, type Answer, type Answering, type Question } from '../matching/answering.registry.js';
import { ReferralReader } from '../referrals/referral.reader.js';
import { HitMeeting } from './hit.meeting.js';

/** The working threshold, and how many earlier referrals one entry can meet. */
const FLOOR = 0.5;
const MOST = 200;

/** An entry that is new or has changed meets the referrals that were asked before it. */
@Injectable()
export class ReverseRun implements Answering {
  readonly name = REVERSE_RUN;

  constructor(
    answerings: Answerings,
    private readonly entries: EntryReader,
    private readonly referrals: ReferralReader,
    private readonly meeting: HitMeeting,
  ) {
    answerings.add(this);
  }

  /** What is no longer held, or stands in a collection that is not in use, meets nobody. */
  async question(em: EntityManager, entryId: string): Promise<Question | undefined> {
    const held = await this.entries.forHit(em, entryId);
    if (!held?.entry.traits) return undefined;
    const asker = { source: 'entry', id: entryId } as const;
    return { traits: held.entry.traits, among: ['referral'], asker, floor: FLOOR, limit: MOST };
  }

  async answer(unit: Unit, entryId: string, { matches }: Answer): Promise<void> {
    const apart = await this.meeting.toldApartFrom(unit.em, entryId);
    for (const scored of matches) {
      const referral = await this.referrals.find(unit.em, scored.id);
      if (referral && !apart.has(referral.subjectId))
        await this.meeting.meet(unit, { referral, entryId, scored, foundBy: 'reverse_run' });
    }
  }
}
