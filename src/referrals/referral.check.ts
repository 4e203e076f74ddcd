import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Question } from '../matching/answering.registry.js';
import { CHECK } from './referral.codes.js';
import { HitTakers } from './hit-takers.registry.js';
import { ReferralStore } from './referral.store.js';
import { referralWorkflow } from './referral.workflow.js';

/** Below it a resemblance is noise. */
const FLOOR = 0.5;
/** Many, so that what the asking side may not know of does not crowd out what it may. */
const MOST = 50;

/** Asks the engine about a referral that was approved for the collections here, and takes down what it says. */
@Injectable()
export class ReferralCheck implements Answering, OnModuleInit {
  readonly name = CHECK;

  constructor(
    private readonly answerings: Answerings,
    private readonly store: ReferralStore,
    private readonly takers: HitTakers,
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    this.answerings.add(this);
  }

  /** All collections that are in use: who is told of what is for the rules of each to say, after something was found. */
  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const referral = await this.store.find(em, clockActor, id);
    if (referral?.state !== 'queued' || referral.target !== 'internal' || !referral.package) return undefined;
    // Whom somebody has told apart from an entry does not meet it again, whichever referral asks, unless there are new papers.
    const asker = { source: 'subject', id: referral.subjectId } as const;
    const changed = await this.store.hasNewPapers(em, referral);
    return { traits: referral.package.traits, among: ['entry'], ...(!changed && { asker }), floor: FLOOR, limit: MOST };
  }

  /** A hit of which the asking side may know nothing looks to it as if there were none. */
  async answer(unit: Unit, id: string, { matches, tooCommon }: Answer): Promise<void> {
    const referral = await this.store.lock(unit.em, clockActor, id);
    if (referral?.state !== 'queued') return;
    const { told } = matches.length > 0 ? await this.takers.get().raise(unit, referral, matches) : { told: false };
    await this.transitions.run(unit, referralWorkflow, this.store, {
      actor: clockActor,
      id,
      action: told ? 'report_hit' : 'report_no_hit',
      change: ({ subject }) => void Object.assign(subject, { tooCommon }),
    });
  }
}
