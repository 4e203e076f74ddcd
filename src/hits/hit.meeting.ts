import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Unit } from '../core/workflow/transitions.js';
import { MatchDesk } from '../matching/match.desk.js';
import { HitConsequences } from './hit.consequences.js';
import type { Hit } from './hit.entity.js';
import { HitFinding, type Found } from './hit.finding.js';

/** An earlier referral meets an entry that came later. */
@Injectable()
export class HitMeeting {
  constructor(
    private readonly finding: HitFinding,
    private readonly consequences: HitConsequences,
    private readonly matches: MatchDesk,
  ) {}

  /** Subjects of whom somebody has said that they are not this entry. */
  async toldApartFrom(em: EntityManager, entryId: string): Promise<Set<string>> {
    const apart = await this.matches.toldApartFrom(em, { source: 'entry', id: entryId });
    return new Set(apart.filter(({ source }) => source === 'subject').map(({ id }) => id));
  }

  /** Only what was asked of the collections here; the referral learns of it as far as the owner's rule tells. */
  async meet(unit: Unit, found: Found): Promise<void> {
    if (found.referral.target !== 'internal') return;
    const made = await this.finding.found(unit, found);
    if (made?.isNew) await this.consequences.found(unit, made.hit);
  }

  /** Compared anew, and not found alike any more. */
  missed(unit: Unit, hitId: string): Promise<Hit> {
    return this.finding.noMore(unit, hitId);
  }
}
