import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Question } from '../matching/answering.registry.js';
import { CHECK } from './referral.codes.js';
import { ReferralFindings } from './referral.findings.js';
import { questionOf } from './referral.question.js';
import { ReferralStore } from './referral.store.js';
import { referralWorkflow } from './referral.workflow.js';

/** Asks the engine about a referral that was approved for the collections here, and takes down what it says. */
@Injectable()
export class ReferralCheck implements Answering {
  readonly name = CHECK;

  constructor(
    answerings: Answerings,
    private readonly store: ReferralStore,
    private readonly findings: ReferralFindings,
    private readonly transitions: Transitions,
  ) {
    answerings.add(this);
  }

  /** All collections that are in use: who is told of what is for the rules of each to say, after something was found. */
  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const referral = await this.store.find(em, clockActor, id);
    return referral?.state === 'queued' ? questionOf(em, this.store, referral) : undefined;
  }

  /** A hit of which the asking side may know nothing looks to it as if there were none, and takes no longer. */
  async answer(unit: Unit, id: string, { matches, tooCommon }: Answer): Promise<void> {
    const referral = await this.store.lock(unit.em, clockActor, id);
    if (referral?.state !== 'queued') return;
    const told = await this.findings.raise(unit, referral, matches);
    await this.transitions.run(unit, referralWorkflow, this.store, {
      actor: clockActor,
      id,
      action: told ? 'report_hit' : 'report_no_hit',
      change: ({ subject }) => void Object.assign(subject, { tooCommon }),
    });
  }
}
