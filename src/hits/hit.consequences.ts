import { Injectable } from '@nestjs/common';
import type { Actor, Officer } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { MatchDesk, type Decision } from '../matching/match.desk.js';
import { ProbingDesk } from '../probing/probing.desk.js';
import { ReferralDesk } from '../referrals/referral.desk.js';
import { TransmissionDraftDesk } from '../transmissions/transmission-draft.desk.js';
import type { Hit } from './hit.entity.js';

type Learnt = 'hit' | 'confirmed' | 'false_positive' | 'consent_pending' | 'disclosed' | 'refused';

/** The name under which the engine is asked to compare one pair anew. */
export const COMPARING_ANEW = 'hit_comparison';

/** Of the subject, whatever asks about it next: another referral does not bring the pair back. */
const decisionIn = ({ id, subjectId, entryId }: Hit): Decision => ({
  recordType: 'hits',
  recordId: id,
  pair: [
    { source: 'subject', id: subjectId },
    { source: 'entry', id: entryId },
  ],
});

/** What a judgement means elsewhere: for the referral, for the memory of the engine, for what goes with the hit. */
@Injectable()
export class HitConsequences {
  constructor(
    private readonly referrals: ReferralDesk,
    private readonly matches: MatchDesk,
    private readonly items: TransmissionDraftDesk,
    private readonly probing: ProbingDesk,
  ) {}

  /** It was found just now: its owner sees that the collection was met, and the referral learns of it as far as it may. */
  async found(unit: Unit, hit: Hit): Promise<void> {
    const { collectionId, openedBy: officerId, askingCountry: country } = hit;
    if (hit.askingAuthorityId !== hit.ownerAuthorityId)
      await this.probing.met(unit, { collectionId, officerId, country });
    await this.tell(unit, hit, 'hit');
  }

  /** Where the owner's consent stands by its rule, the entry is told with that; else the owner is asked for it. */
  async confirmed(unit: Unit, hit: Hit): Promise<void> {
    await this.tell(unit, hit, 'confirmed');
    await this.tell(unit, hit, hit.shown === 'entry' ? 'disclosed' : 'consent_pending');
  }

  /** Something that the owner's state may pass on once a second officer has decided; nothing within one state. */
  async prepared(unit: Unit, by: Officer, hit: Hit): Promise<string | null> {
    if (hit.askingCountry === hit.ownerCountry) return null;
    return this.items.prepare(unit, by, hit.ownerAuthorityId, {
      carrierType: 'hits',
      carrierId: hit.id,
      toCountry: hit.askingCountry,
      itemKind: 'case_reference',
      title: 'An entry of a collection that was met',
      statements: [{ field: 'circumstances', text: 'Confirmed; not yet decided on.', character: 'fact' }],
      identifiers: [],
      codes: ['H0'],
      restrictTo: [],
      specialKinds: [],
      purpose: 'What a referral asked for',
      classification: 'BPL',
    });
  }

  async rejected(unit: Unit, hit: Hit): Promise<void> {
    await this.matches.clear(unit.em, decisionIn(hit));
    await this.tell(unit, hit, 'false_positive');
  }

  async reconsidered({ em }: Unit, hit: Hit): Promise<void> {
    await this.matches.unclear(em, decisionIn(hit));
    await this.matches.ask(em, COMPARING_ANEW, hit.id, hit.priority);
  }

  /** What was prepared does not go. */
  async dropped(unit: Unit, by: Actor, hit: Hit): Promise<void> {
    if (hit.itemId) await this.items.drop(unit, by, hit.itemId);
    hit.itemId = null;
  }

  /** The referral learns of it, as far as its side is told that there is a hit at all. */
  async tell(unit: Unit, hit: Hit, what: Learnt): Promise<void> {
    if (hit.shown !== 'nothing') await this.referrals.learn(unit, hit.referralId, what, hit.id);
  }
}
