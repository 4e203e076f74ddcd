import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Jobs } from '../core/jobs/jobs.js';
import type { Job } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import type { Answering, Question } from './answering.registry.js';
import { MatchStore } from './match.store.js';

/** The two units of work in which a batch of entries is sieved. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly work: Work,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
    private readonly store: MatchStore,
  ) {}

  /** What each of them asks; none that is gone, or that nobody wants to know of any more. */
  questions(answering: Answering, { id: batch }: Job): Promise<Map<string, Question>> {
    return this.work.as(clockActor, async (em) => {
      const asked = new Map<string, Question>();
      for (const id of await this.store.arrived(em, batch)) {
        const one = await answering.question(em, id);
        if (one) asked.set(id, one);
      }
      return asked;
    });
  }

  /** Those that meet somebody ask by themselves. Once: where the job was ended by somebody else, nothing of it is kept. */
  async sieved({ name }: Answering, job: Job, { asked, meeting }: Sieved): Promise<void> {
    await this.work.as(clockActor, async (em) => {
      if (!(await job.done(em))) return;
      await this.store.sieved(em, job.id);
      await this.audit.write(em, {
        actor: clockActor,
        kind: 'search',
        action: 'match.sieve_arrivals',
        recordId: job.id,
        records: [...asked],
        details: { asked: asked.length, meeting: meeting.length },
      });
      if (meeting.length > 0) await this.jobs.enqueue(em, name, meeting);
    });
  }
}

/** Entries of a batch, and those of them that are like somebody who was asked about. */
export interface Sieved {
  readonly asked: readonly string[];
  readonly meeting: readonly string[];
}
