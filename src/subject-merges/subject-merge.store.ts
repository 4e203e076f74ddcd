import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../core/access/branches.js';
import type { Officer } from '../core/access/actor.js';
import { Rows } from '../core/cases/rows.js';
import { ask } from '../core/cases/sql.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { SubjectMerge } from './subject-merge.entity.js';
import { subjectMergeSight } from './subject-merge.policy.js';

/** An agreed link, by the subjects that it ties. */
export interface Link {
  readonly id: string;
  readonly oneId: string;
  readonly otherId: string;
}

/** Also for whoever the link was opened to by name: it is no way to a subject that they do not see. */
const BOTH = `exists (select from subjects one where one.id = row.one_id and one.state <> 'erased')
  and exists (select from subjects other where other.id = row.other_id and other.state <> 'erased')`;

/** The only SQL about links between subjects that are the same. */
@Injectable()
export class SubjectMergeStore extends Rows<SubjectMerge> {
  constructor() {
    super(SubjectMerge, subjectMergeSight, { by: 'openedAt', direction: 'desc' });
  }

  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const alarms = await alarmsDue(em, this.sight.table, now, limit);
    return [...(await super.overdue(em, now, limit)), ...alarms].slice(0, limit);
  }

  /** The agreed links of these subjects that the officer sees, the oldest first. */
  touching(em: EntityManager, officer: Officer, ids: readonly string[], limit: number): Promise<Link[]> {
    const { text, parameters } = visibleTo(this.sight, officer);
    return ask<Link>(em, {
      text: `select row.id, row.one_id as "oneId", row.other_id as "otherId" from subject_merges row
        where row.state = 'approved' and (row.one_id = any(:ids::uuid[]) or row.other_id = any(:ids::uuid[]))
          and (${text}) and ${BOTH} order by row.id limit :limit`,
      parameters: { ...parameters, ids, limit },
    });
  }

  /** Whether these two are linked, or proposed to be, as far as the officer sees. */
  async between(em: EntityManager, officer: Officer, oneId: string, otherId: string): Promise<boolean> {
    const { text, parameters } = visibleTo(this.sight, officer);
    const found = await ask(em, {
      text: `select 1 from subject_merges row where row.state in ('proposed', 'approved')
        and (row.one_id = :oneId and row.other_id = :otherId or row.one_id = :otherId and row.other_id = :oneId)
        and (${text}) limit 1`,
      parameters: { ...parameters, oneId, otherId },
    });
    return found.length > 0;
  }

  /** Until the end of this unit of work nobody else proposes or agrees to links: two at once could close a circle. */
  async oneAtATime(em: EntityManager): Promise<void> {
    await em.query(`select pg_advisory_xact_lock(hashtext('subject_merges'))`);
  }
}
