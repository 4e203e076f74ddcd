import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { Match } from '../matching/answering.registry.js';
import { HitTakers, type HitTaker as Takes } from '../referrals/hit-takers.registry.js';
import type { Referral } from '../referrals/referral.entity.js';
import { HitConsequences } from './hit.consequences.js';
import { HitFinding } from './hit.finding.js';

/** Makes hits of what a referral's check has found. */
@Injectable()
export class HitTaker implements Takes, OnModuleInit {
  constructor(
    private readonly takers: HitTakers,
    private readonly finding: HitFinding,
    private readonly consequences: HitConsequences,
  ) {}

  onModuleInit(): void {
    this.takers.set(this);
  }

  /** Told is the asking side at once if one of its owners' rules lets it know. */
  async raise(unit: Unit, referral: Referral, matches: readonly Match[]): Promise<{ told: boolean }> {
    let told = false;
    for (const match of matches) {
      if (match.source !== 'entry') continue;
      const made = await this.finding.found(unit, { referral, entryId: match.id, scored: match, foundBy: 'check' });
      if (made?.isNew) await this.consequences.found(unit, made.hit);
      told ||= made !== undefined && made.hit.shown !== 'nothing';
    }
    return { told };
  }
}
