import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail, type Entry } from '../core/audit/audit-trail.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem, Refused } from '../core/problems.js';
import { Work } from '../core/work/work.js';

/** In seconds. */
const RETRY_AFTER = 5;

interface Found<T> {
  readonly records: readonly string[];
  readonly view: T;
}

/** What was found is shown in one unit of work with its entry in the trail; and what was not answered leaves its entry too. */
@Injectable()
export class SearchTrail {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
  ) {}

  /** Before the engine is asked: what there is to ask about. */
  before<T>(officer: Officer, look: (glance: Glance) => Promise<T>): Promise<T> {
    return this.work.as(officer, (em, now) => look({ reader: officer, now, em }));
  }

  shown<T>(
    officer: Officer,
    entry: Omit<Entry, 'actor' | 'kind' | 'records'>,
    find: (glance: Glance) => Promise<Found<T> | undefined>,
  ): Promise<T> {
    return this.work.as(officer, async (em, now) => {
      const found = await find({ reader: officer, now, em });
      const details = { ...entry.details, ...(found ? {} : { refused: 'search_unanswered' }) };
      const kind = found ? 'search' : 'refusal';
      await this.audit.write(em, { ...entry, actor: officer, kind, details, records: found?.records ?? [] });
      return found ? found.view : new Refused(new Problem('search_unanswered', { retryAfter: RETRY_AFTER }));
    });
  }
}
