import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Question } from '../matching/answering.registry.js';
import { ReferralReader } from '../referrals/referral.reader.js';
import { HitMeeting } from './hit.meeting.js';

/** The name under which a referral asks once more. */
export const LATER_ENTRIES = 'later_entries';
/** The working threshold, and how many entries one referral can meet: what it has met before is among them. */
const FLOOR = 0.5;
const MOST = 200;

/** A referral that was answered asks once more, after many entries have come at once: there are fewer referrals than entries. */
@Injectable()
export class LaterEntries implements Answering {
  readonly name = LATER_ENTRIES;

  constructor(
    answerings: Answerings,
    private readonly referrals: ReferralReader,
    private readonly meeting: HitMeeting,
  ) {
    answerings.add(this);
  }

  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const referral = await this.referrals.find(em, id);
    if (!referral?.package || !meetsLaterOnes(referral)) return undefined;
    const asker = { source: 'subject', id: referral.subjectId } as const;
    return { traits: referral.package.traits, among: ['entry'], asker, floor: FLOOR, limit: MOST };
  }

  async answer(unit: Unit, id: string, { matches }: Answer): Promise<void> {
    const referral = await this.referrals.find(unit.em, id);
    if (!referral?.package || !meetsLaterOnes(referral)) return;
    for (const scored of matches)
      await this.meeting.meet(unit, { referral, entryId: scored.id, scored, foundBy: 'reverse_run' });
  }
}

/** What is still queued asks for the first time, and about all there is then. */
const meetsLaterOnes = ({ target, state }: { target: string; state: string }): boolean =>
  target === 'internal' && state !== 'queued';
