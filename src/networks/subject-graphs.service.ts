import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail, type Purpose } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import type { SubjectGraphQueryDto, SubjectGraphView } from './subject-graph.dto.js';
import { drawn } from './subject-graph.view.js';
import { SubjectGraphWalk } from './subject-graph.walk.js';

/** What ties a subject to others: bounded, and only what its reader may see of each. Every drawing is in the trail. */
@Injectable()
export class SubjectGraphsService {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
    private readonly walk: SubjectGraphWalk,
    private readonly subjects: SubjectReader,
  ) {}

  around(officer: Officer, id: string, query: SubjectGraphQueryDto, purpose: Purpose): Promise<SubjectGraphView> {
    const { from, to, depth, kinds = [] } = query;
    if (from !== undefined && to !== undefined && to < from) throw new Problem('ends_before_it_begins');
    return this.work.as(officer, async (em, now) => {
      const glance = { reader: officer, now, em };
      const walked = await this.walk.from(glance, id, query);
      if (!walked) throw new Problem('not_found');
      const records = [...walked.subjects.keys()];
      const what = { recordType: 'subjects', recordId: id, records, purpose, details: { depth, kinds, from, to } };
      await this.audit.write(em, { actor: officer, kind: 'search', action: 'subject.graph', ...what });
      return drawn(walked, glance, (subject) => this.subjects.labelOf(subject));
    });
  }
}
