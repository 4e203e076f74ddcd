import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { SubjectMergeDrafts } from './subject-merge.drafts.js';
import type { OpenSubjectMergeDto, SubjectMergesQueryDto, SubjectMergeView } from './subject-merge.dto.js';
import type { SubjectMerge } from './subject-merge.entity.js';
import { SubjectMergeStore } from './subject-merge.store.js';
import { isToldWhy, showSubjectMerge } from './subject-merge.view.js';
import { subjectMergeWorkflow, type SubjectMergeAction } from './subject-merge.workflow.js';

@Injectable()
export class SubjectMergesService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: SubjectMergeDrafts,
    store: SubjectMergeStore,
    kinds: Kinds,
  ) {
    const law = { workflow: subjectMergeWorkflow, store, view: showSubjectMerge, showsFiles: isToldWhy };
    this.kind = kinds.add({ ...law, reads: 'subject_merge.read' });
  }

  open(by: Acting, form: OpenSubjectMergeDto): Promise<SubjectMergeView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from(form, by.officer, { em, now }));
  }

  list(officer: Officer, query: SubjectMergesQueryDto, purpose: Purpose): Promise<PageOf<SubjectMergeView>> {
    const { limit, after, count, subjectId, ...asked } = query;
    const where = [...whereEqual(asked), ...(subjectId === undefined ? [] : [withEnd(subjectId)])];
    return this.cases.list(this.kind, officer, { limit, after, count, where, audited: { purpose } });
  }

  get(officer: Officer, id: string, purpose: Purpose): Promise<SubjectMergeView> {
    return this.cases.get(this.kind, officer, id, purpose);
  }

  /** A question about one link, for those who are to decide on it. */
  look<T>(
    officer: Officer,
    look: Parameters<typeof this.cases.look<SubjectMerge, string, string, unknown, T>>[2],
  ): Promise<T> {
    return this.cases.look(this.kind, officer, look);
  }

  /** It takes over what the two are by now: for whom both are there, and until when. */
  approve(by: Acting, id: string): Promise<SubjectMergeView> {
    const change = async ({ subject }: Attempt<SubjectMerge>, em: EntityManager) => {
      Object.assign(subject, await this.drafts.anew(em, by.officer, subject));
      if (subject.dueAt) subject.dueAt = subject.retentionDue;
      if (subject.state === 'approved') await this.drafts.memory.areTheSame(em, subject);
    };
    return this.cases.act(this.kind, by, { id, action: 'approve', change });
  }

  /** No longer, or never: they do not come back by themselves as perhaps the same. */
  part(by: Acting, id: string, action: 'reject' | 'undo', reason: string): Promise<SubjectMergeView> {
    const change = ({ subject }: Attempt<SubjectMerge>, em: EntityManager) => this.drafts.memory.areApart(em, subject);
    return this.cases.act(this.kind, by, { id, action, reason, change });
  }

  act(by: Acting, id: string, action: SubjectMergeAction, reason?: string): Promise<SubjectMergeView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

const withEnd = (subjectId: string): Condition => ({
  text: 'row.one_id = :end or row.other_id = :end',
  parameters: { end: subjectId },
});
