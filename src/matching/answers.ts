import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { Job } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import type { Answer, Answering } from './answering.registry.js';

/** The two units of work of one answer. */
@Injectable()
export class Answers {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
  ) {}

  questionOf(answering: Answering, { id }: Job) {
    return this.work.as(clockActor, (em) => answering.question(em, id));
  }

  /** Once: where the job was ended by somebody else, or asked for again, nothing of it is kept. */
  give(answering: Answering, job: Job, answer: Answer): Promise<void> {
    return this.work.as(clockActor, async (em, now) => {
      if (!(await job.done(em))) return;
      const { matches, tooCommon } = answer;
      await this.audit.write(em, {
        actor: clockActor,
        kind: 'search',
        action: `match.${answering.name}`,
        recordId: job.id,
        records: matches.map(({ id }) => id),
        details: { found: matches.length, tooCommon, ...versionsOf(answer) },
      });
      await answering.answer({ em, now }, job.id, answer);
    });
  }
}

function versionsOf({ matches: [first] }: Answer): object {
  return first ? { normaliser: first.explanation.normaliser, weights: first.explanation.weights } : {};
}
