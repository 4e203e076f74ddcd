import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../core/access/actor.js';
import { inHand, takeInHand } from '../core/cases/in-hand.js';
import { Transitions, type Move, type Unit } from '../core/workflow/transitions.js';
import { SubjectFollowers, type SubjectFollower } from '../subjects/subject-followers.registry.js';
import type { Subject } from '../subjects/subject.entity.js';
import type { Referral } from './referral.entity.js';
import { carriedBy } from './referral.package.js';
import { kept } from './referral.rules.js';
import { ReferralStore } from './referral.store.js';
import { referralWorkflow, type ReferralAction } from './referral.workflow.js';

const REASON = 'What is known of its subject no longer carries it: it was frozen, erased, reviewed anew or kept back.';

/**
 * A referral stands on its subject: where that is frozen because a consent was withdrawn, erased, becomes another
 * category, or may no longer go there, the referral is taken back; what has left is recalled. It reaches also what the
 * officer who acts on the subject cannot see, and tells them nothing of it. So it is with the papers that go with a person.
 */
@Injectable()
export class ReferralFollowing implements SubjectFollower, OnModuleInit {
  constructor(
    private readonly followers: SubjectFollowers,
    private readonly store: ReferralStore,
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(unit: Unit, subject: Subject): Promise<void> {
    const ids = await this.store.aboutSubject(unit.em, subject.id);
    if (ids.length === 0) return;
    const { by, held } = await this.store.whoActs(unit.em);
    for (const id of ids) await this.stopOrFollow(unit, by, id, subject);
    // The act on the subject itself may have it in hand.
    await takeInHand(unit.em, held);
  }

  private async stopOrFollow(unit: Unit, actor: Actor, id: string, subject: Subject): Promise<void> {
    const referral = await this.store.lockInHand(unit.em, id);
    if (!referral) return;
    const carried = carriedBy(subject);
    const ofItsPapers = referral.subjectId !== subject.id;
    const stopped = ofItsPapers ? isGone(subject) : stops({ ...referral, carried }, subject, unit.now);
    if (stopped) return this.run(unit, actor, { id, action: referral.leftAt ? 'recall' : 'withdraw' });
    if (ofItsPapers) return;
    if (JSON.stringify(carried) === JSON.stringify(referral.carried)) return;
    await this.run(unit, actor, { id, action: 'follow', change: (it) => void Object.assign(it.subject, { carried }) });
  }

  private async run(unit: Unit, actor: Actor, move: Followed): Promise<void> {
    await this.transitions.run(unit, referralWorkflow, inHand(this.store), { ...move, actor, reason: REASON });
  }
}

type Followed = Pick<Move<Referral, ReferralAction>, 'id' | 'action' | 'change'>;

const NOT_YET_ASKED: readonly string[] = ['necessity_review', 'second_review', 'queued', 'taken'];

const isGone = ({ frozenAt, state }: Subject): boolean => Boolean(frozenAt) || state === 'erased';

/** What is being written is looked at anew when it is handed in; what was asked stands or falls with its subject alone. */
function stops(referral: Referral, subject: Subject, now: Date): boolean {
  if (isGone(subject) || subject.category === 'mentioned') return true;
  if (!NOT_YET_ASKED.includes(referral.state)) return false;
  const { category, containsMinor, protectedRole } = referral;
  const another = category !== subject.category || (!containsMinor && subject.containsMinor);
  return (
    another || protectedRole !== (subject.protectedRole !== null) || kept({ subject: referral, now }) !== undefined
  );
}
