import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { clockActor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import type { Scored } from '../matching-engine/traits.js';
import type { Referral } from '../referrals/referral.entity.js';
import { HitContentsStore } from './hit-contents.store.js';
import type { Finding } from './hit.codes.js';
import { Hit } from './hit.entity.js';
import { HitParties, type Pair } from './hit.parties.js';
import { HitStore } from './hit.store.js';
import { hitWorkflow } from './hit.workflow.js';

/** A referral and an entry that the engine found alike, and why. */
export interface Found {
  readonly referral: Referral;
  readonly entryId: string;
  readonly scored: Scored;
  readonly foundBy: Finding;
}

/** A hit, and whether it was there before. */
export interface Made {
  readonly hit: Hit;
  readonly isNew: boolean;
}

/** Where nothing is left of what was compared: what is found once more begins anew. */
const LEFT: readonly string[] = ['reconsidered', 'false_positive', 'withdrawn'];

/** Makes a hit of what was found, as the service by itself; the same pair is a hit once. */
@Injectable()
export class HitFinding {
  constructor(
    private readonly store: HitStore,
    private readonly contents: HitContentsStore,
    private readonly parties: HitParties,
    private readonly transitions: Transitions,
  ) {}

  /** Undefined where there is no hit: the entry is gone, or what is asked may not be shown to its owner. */
  async found(unit: Unit, found: Found): Promise<Made | undefined> {
    const before = await this.store.ofPair(unit.em, found.referral.id, found.entryId);
    if (before && !LEFT.includes(before.state)) return { hit: before, isNew: false };
    const pair = await this.parties.of(unit, found.referral, found.entryId);
    if (!pair) return undefined;
    const hit = before ? await this.again(unit, before, pair) : await this.opened(unit, found, pair);
    await this.contents.freeze(unit.em, hit.id, { ...pair.frozen, scored: found.scored });
    return { hit, isNew: true };
  }

  /** It was compared anew, and is not found alike any more. */
  noMore(unit: Unit, id: string): Promise<Hit> {
    const move = { actor: clockActor, id, action: 'find_no_more' } as const;
    return this.transitions.run(unit, hitWorkflow, this.store, move);
  }

  /** One of the two has changed since, or a person has thought better of it: the same hit begins anew. */
  private again(unit: Unit, { id }: Hit, { shown, minor }: Pair): Promise<Hit> {
    return this.transitions.run(unit, hitWorkflow, this.store, {
      actor: clockActor,
      id,
      action: 'find_again',
      change: ({ subject }) => void Object.assign(subject, { shown, minor }),
    });
  }

  private opened({ em, now }: Unit, { referral, foundBy }: Found, { entry, shown, minor }: Pair): Promise<Hit> {
    const { ownerAuthorityId, ownerCountry, id: entryId, collectionId } = entry;
    const asking = { askingCountry: referral.authorCountry, askingAuthorityId: referral.authorAuthorityId };
    const given = {
      id: newId(),
      restricted: false,
      namedReaders: [],
      openedBy: referral.openedBy,
      openedAt: now,
      version: 1,
    };
    const whose = {
      ownerAuthorityId,
      ownerCountry,
      entryId,
      collectionId,
      referralId: referral.id,
      subjectId: referral.subjectId,
    };
    const { priority, priorityGround } = referral;
    const said = { foundBy, priority, priorityGround, shown, minor, climbed: 0, codes: [] };
    const subject = em.create(Hit, { ...given, ...whose, ...asking, ...said, ...nothingYet });
    return this.transitions.open({ em, now }, hitWorkflow, { entity: Hit, actor: clockActor, subject });
  }
}

const nothingYet = {
  judgedBy: null,
  judgedAt: null,
  decidedBy: null,
  decidedAt: null,
  refusalGround: null,
  purpose: null,
  conditions: null,
  until: null,
  itemId: null,
  requestId: null,
  feedback: null,
  fedBackAt: null,
};
