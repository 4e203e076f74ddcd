import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { Match } from '../matching/answering.registry.js';
import { HitTakers, type HitTaker as Takes } from '../referrals/hit-takers.registry.js';
import type { Referral } from '../referrals/referral.entity.js';
import { HitConsequences } from './hit.consequences.js';
import { HitFinding, type Made } from './hit.finding.js';
import { HitParties } from './hit.parties.js';

/** Makes hits of what a referral's check has found. */
@Injectable()
export class HitTaker implements Takes, OnModuleInit {
  constructor(
    private readonly takers: HitTakers,
    private readonly finding: HitFinding,
    private readonly consequences: HitConsequences,
    private readonly parties: HitParties,
  ) {}

  onModuleInit(): void {
    this.takers.set(this);
  }

  /** Told is the asking side at once if one of its owners' rules lets it know. */
  async raise(unit: Unit, referral: Referral, matches: readonly Match[]): Promise<{ told: boolean; untold: boolean }> {
    const silent = await this.silentAmong(unit, referral, matches);
    let told = false;
    for (const match of matches) {
      if (match.source !== 'entry' || silent.has(match.collectionId)) continue;
      const made = await this.made(unit, referral, match);
      told ||= made !== undefined && made.hit.shown !== 'nothing';
    }
    return { told, untold: silent.size > 0 };
  }

  async raiseUntold(unit: Unit, referral: Referral, matches: readonly Match[]): Promise<void> {
    for (const match of matches) if (match.source === 'entry') await this.made(unit, referral, match);
  }

  /** By their rules alone, and not by their entries: what it takes does not grow with how many were found. */
  private silentAmong(unit: Unit, referral: Referral, matches: readonly Match[]): Promise<Set<string | null>> {
    return this.parties.silentAmong(unit, referral, [...new Set(matches.map(({ collectionId }) => collectionId))]);
  }

  private async made(unit: Unit, referral: Referral, scored: Match): Promise<Made | undefined> {
    const made = await this.finding.found(unit, { referral, entryId: scored.id, scored, foundBy: 'check' });
    if (made?.isNew) await this.consequences.found(unit, made.hit);
    return made;
  }
}
