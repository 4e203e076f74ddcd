import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem, Refused } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import { EntryProbingStore, type EntryScope } from './entry-probing.store.js';

const PROBLEMS = { entry_officer: 'entry_limit_officer', entry_country: 'entry_limit_country' } as const;
const refusal = (scope: EntryScope): Problem => new Problem(PROBLEMS[scope], { scope });

/** So many entries a day that one officer, and one state, writes by hand; counted for data protection. */
@Injectable()
export class EntryProbingDesk {
  constructor(
    private readonly work: Work,
    private readonly store: EntryProbingStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Before the act, in a unit of work of its own: the refusal leaves a trace, which an act that fails would not. */
  admit(by: Officer): Promise<void> {
    return this.work.as(by, async (em, now) => {
      const scope = await this.store.reached(em, by, now);
      if (!scope) return undefined;
      await this.store.refuse(em, by, now);
      const what = { kind: 'refusal', action: 'probing.refuse', details: { scope, country: by.country } } as const;
      await this.audit.write(em, { actor: by, ...what });
      return new Refused(refusal(scope));
    });
  }

  /** In the unit of work that writes it: counted with it, or not at all. */
  async count({ em, now }: Unit, by: Officer): Promise<void> {
    const scope = await this.store.count(em, by, now);
    if (scope) throw refusal(scope);
  }
}
