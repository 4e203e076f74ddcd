import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem, Refused } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import { indexed } from '../matching-engine/indexed.js';
import type { Traits } from '../matching-engine/traits.js';
import type { ProbingScope } from './probing.codes.js';
import { ProbingStore } from './probing.store.js';

/** One referral to the collections: whose, for what, and what it asks, in a form that says nothing. */
export interface Probe {
  /** Its author: not whoever approves it. */
  readonly officerId: string;
  readonly authorityId: string;
  readonly country: string;
  readonly purpose: string;
  readonly digest: string;
}

export interface Met {
  readonly collectionId: string;
  readonly officerId: string;
  readonly country: string;
}

export type Asked = Extract<ProbingScope, 'officer' | 'country'>;

const PROBLEMS = { officer: 'probing_limit_officer', country: 'probing_limit_country' } as const;

/**
 * For whoever has collections asked: so many referrals a day for one officer and for one state, each counted when it is
 * queued, and shown to the owners of what was asked.
 */
@Injectable()
export class ProbingDesk {
  constructor(
    private readonly work: Work,
    private readonly store: ProbingStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Before the act that would queue it, in a unit of work of its own: the refusal leaves a trace, which an act that fails would not. */
  admit(by: Officer, asked: (em: EntityManager) => Promise<Probe | undefined>): Promise<void> {
    return this.work.as(by, async (em, now) => {
      const probe = await asked(em);
      const scope = probe && (await this.store.reached(em, probe, now));
      if (!probe || !scope) return undefined;
      await this.store.refuse(em, probe, now);
      const what = { kind: 'refusal', action: 'probing.refuse', details: { scope, country: probe.country } } as const;
      await this.audit.write(em, { actor: by, ...what });
      return new Refused(refusal(scope));
    });
  }

  /** In the unit of work that queues it: counted with it, or not at all. Of two that come at once, only what is left is let in. */
  async count({ em, now }: Unit, probe: Probe): Promise<void> {
    const scope = await this.store.count(em, probe, now);
    if (scope) throw refusal(scope);
  }

  /** One of those that were asked has met an entry. */
  async met({ em, now }: Unit, met: Met): Promise<void> {
    await this.store.met(em, met, now);
  }
}

const refusal = (scope: Asked): Problem => new Problem(PROBLEMS[scope], { scope });

/** The same for questions that are much alike: by the sound of the names and the form of the numbers, and not readable. */
export function likenessOf(traits: Traits): string {
  const { skeletons, identifiers } = indexed(traits);
  const said = [[...skeletons].sort(), identifiers.map(({ kind, value }) => `${kind} ${value}`).sort()];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
