import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { showsFiles } from '../core/handling/item.view.js';
import type { Acting } from '../core/work/acting.js';
import { SubjectDrafts } from './subject.drafts.js';
import type { OpenSubjectDto, ReviseSubjectDto } from './subject.dto.js';
import { SubjectStore } from './subject.store.js';
import type { SubjectView } from './subject-views.dto.js';
import { showSubject } from './subject.view.js';
import { subjectWorkflow, type SubjectAction } from './subject.workflow.js';

@Injectable()
export class SubjectsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: SubjectDrafts,
    readonly store: SubjectStore,
    kinds: Kinds,
  ) {
    const law = { workflow: subjectWorkflow, store, view: showSubject, showsFiles };
    this.kind = kinds.add({ ...law, reads: 'subject.read' });
  }

  open(by: Acting, form: OpenSubjectDto): Promise<SubjectView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from(form, by.officer, em, now));
  }

  get(officer: Officer, id: string, purpose: Purpose): Promise<SubjectView> {
    return this.cases.get(this.kind, officer, id, purpose);
  }

  revise(by: Acting, id: string, form: ReviseSubjectDto): Promise<SubjectView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject, now }, em) => this.drafts.revise(subject, form, em, now),
    });
  }

  act(by: Acting, id: string, action: SubjectAction, reason?: string): Promise<SubjectView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
