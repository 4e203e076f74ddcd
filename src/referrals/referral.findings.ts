import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Match, type Question } from '../matching/answering.registry.js';
import { MatchDesk } from '../matching/match.desk.js';
import { HitTakers } from './hit-takers.registry.js';
import { questionOf } from './referral.question.js';
import type { Referral } from './referral.entity.js';
import { ReferralStore } from './referral.store.js';

/** The name under which the engine is asked once more, for owners alone. */
const UNTOLD = 'untold_hits';

/**
 * What the asking side may not know of is made after its referral was answered, in a job of its own: when the answer comes
 * does not tell whether there is a hidden hit. The engine is asked again, so that nothing has to be kept between.
 */
@Injectable()
export class ReferralFindings implements Answering, OnModuleInit {
  readonly name = UNTOLD;

  constructor(
    private readonly answerings: Answerings,
    private readonly store: ReferralStore,
    private readonly takers: HitTakers,
    private readonly desk: MatchDesk,
  ) {}

  onModuleInit(): void {
    this.answerings.add(this);
  }

  /** What the check has found becomes hits, in the unit of work that answers the referral: whether it is told of any. */
  async raise(unit: Unit, referral: Referral, matches: readonly Match[]): Promise<boolean> {
    if (matches.length === 0) return false;
    const { told, untold } = await this.takers.get().raise(unit, referral, matches);
    if (untold) await this.desk.ask(unit.em, UNTOLD, referral.id, referral.priority);
    return told;
  }

  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const referral = await this.asked(em, id);
    return referral && questionOf(em, this.store, referral);
  }

  async answer(unit: Unit, id: string, { matches }: Answer): Promise<void> {
    const referral = await this.asked(unit.em, id);
    if (referral?.package) await this.takers.get().raiseUntold(unit, referral, matches);
  }

  /** Taken back meanwhile, there is nothing to be made. */
  private async asked(em: EntityManager, id: string): Promise<Referral | undefined> {
    const referral = await this.store.find(em, clockActor, id);
    return referral && referral.state !== 'queued' ? referral : undefined;
  }
}
