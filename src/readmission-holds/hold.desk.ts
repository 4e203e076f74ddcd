import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Officer } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { FOLLOW_HOLD } from './hold.codes.js';
import { HoldDrafts, type Raised } from './hold.drafts.js';
import { ReadmissionHold } from './hold.entity.js';
import { HoldStore, type Stopped } from './hold.store.js';
import { holdWorkflow } from './hold.workflow.js';

export type { Raised } from './hold.drafts.js';

/** Sets holds, for whichever feature has found a reason, in its unit of work: from that moment on they block. */
@Injectable()
export class HoldDesk {
  constructor(
    private readonly transitions: Transitions,
    private readonly store: HoldStore,
    private readonly drafts: HoldDrafts,
    private readonly jobs: Jobs,
  ) {}

  /** The same, unless it is open already: for what the system finds again at each look. */
  async ensure(unit: Unit, actor: Actor, stopped: Stopped, raised: Raised): Promise<void> {
    const { flag, personId } = raised;
    if (await this.store.isOpen(unit.em, { readmissionId: stopped.id, flag, personId })) return;
    await this.set(unit, actor, stopped, raised);
  }

  /** The same, of a case that the caller has before them. */
  ensureFor(unit: Unit, actor: Actor, readmission: Readmission, raised: Raised): Promise<void> {
    return this.ensure(unit, actor, stoppedBy(readmission), raised);
  }

  /** The same for asylum, of a case that the caller need not see: they know of it by something that is part of it. */
  async ensureAsylum(unit: Unit, officer: Officer, readmissionId: string, raised: Omit<Raised, 'flag'>): Promise<void> {
    const stopped = await this.store.byId(unit.em, readmissionId);
    if (!stopped) throw new Problem('not_found');
    await this.ensure(unit, officer, stopped, { ...raised, flag: 'asylum' });
  }

  async set(unit: Unit, actor: Actor, stopped: Stopped, raised: Raised): Promise<ReadmissionHold> {
    const subject = await this.drafts.from(unit, actor, stopped, raised);
    await this.transitions.open(unit, holdWorkflow, { entity: ReadmissionHold, actor, subject });
    await this.follow(unit.em, subject);
    return subject;
  }

  /** What follows in the case happens as the clock: whoever sets or lifts a hold need not be able to move it, or to see it. */
  follow(em: EntityManager, { id }: { id: string }): Promise<void> {
    return this.jobs.enqueue(em, FOLLOW_HOLD, [id], 'p1');
  }
}

/** Whose case it is for the safeguards: the requesting state's, or the requested one's where the other has no account. */
export function stoppedBy(readmission: Readmission): Stopped {
  const { id, openedBy, elsewhere, otherAuthorityId, otherCountry, ownerAuthorityId, ownerCountry } = readmission;
  return elsewhere === 'owner' && otherAuthorityId
    ? { id, openedBy, ownerAuthorityId: otherAuthorityId, ownerCountry: otherCountry }
    : { id, openedBy, ownerAuthorityId, ownerCountry };
}
