import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { KeepDto } from '../core/handling/info-meta.dto.js';
import type { Item } from '../core/handling/item.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter, type Attempt } from '../core/workflow/workflow.js';
import { ItemDesk } from '../handling/item.desk.js';
import { SourceReader } from '../handling/source.reader.js';
import { reviewObjection, type Cited } from './subject.categories.js';
import type { CitedSourceDto, ReviewSubjectDto } from './subject.dto.js';
import type { Subject } from './subject.entity.js';
import { retentionRuleOf } from './subject.retention.js';
import type { SubjectView } from './subject-views.dto.js';
import { SubjectsService } from './subjects.service.js';
import { subjectWorkflow, type SubjectState } from './subject.workflow.js';

/** What a second officer decides: what a person is to the matter, and whether it is still needed. */
@Injectable()
export class SubjectReviewsService {
  constructor(
    private readonly cases: Cases,
    private readonly subjects: SubjectsService,
    private readonly items: ItemDesk,
    private readonly sources: SourceReader,
  ) {}

  review(by: Acting, id: string, form: ReviewSubjectDto): Promise<SubjectView> {
    return this.cases.act(this.subjects.kind, by, {
      id,
      action: 'review',
      change: async (attempt, em) => {
        const { category = null, grounds, necessity } = form;
        const cited: Cited[] = [];
        for (const source of form.sources) cited.push(await this.cited(em, by.officer, source));
        const refused = reviewObjection(attempt.subject, { category, grounds, necessity, cited });
        if (refused) throw new Problem(refused);
        await this.remember(attempt, em, form);
        await this.settle(attempt, em, category);
      },
    });
  }

  /** Back to where it was when it fell due. */
  keep(by: Acting, id: string, { until, reason }: KeepDto): Promise<SubjectView> {
    return this.cases.act(this.subjects.kind, by, {
      id,
      action: 'keep',
      reason,
      change: async ({ subject, now }, em) => {
        await this.items.keep(em, subject, now, until);
        enter(subjectWorkflow, subject, (subject.stateBefore ?? 'recorded') as SubjectState, now);
        subject.stateBefore = null;
      },
    });
  }

  private async remember(
    { subject, actor, now }: Attempt<Subject>,
    em: EntityManager,
    form: ReviewSubjectDto,
  ): Promise<void> {
    const { category = null, grounds = null, necessity = null, sources } = form;
    const change = { fromCategory: subject.category, toCategory: category };
    const why = { grounds, necessity, sources: sources.map((source) => ({ ...source })) };
    const when = { reviewedBy: actor.id, reviewedAt: now };
    await this.subjects.store.addReview(em, { id: newId(), subjectId: subject.id, ...change, ...why, ...when });
  }

  /** Another category is kept by another rule: counted from the beginning, or from now for who is only mentioned again. */
  private async settle({ subject, actor, now }: Attempt<Subject>, em: EntityManager, category: Subject['category']) {
    const from = category === 'mentioned' && subject.category !== 'mentioned' ? now : subject.openedAt;
    Object.assign(subject, { category, reviewedAt: now, reviewedBy: actor.id, stateBefore: null });
    await this.items.underRule(em, subject, retentionRuleOf(subject), from);
    enter(subjectWorkflow, subject, 'reviewed', now);
  }

  /** A cited record must be there for whoever cites it. */
  private async cited(em: EntityManager, officer: Officer, source: CitedSourceDto): Promise<Cited> {
    const { recordType: type, recordId: id, reference } = source;
    if (reference !== undefined && type === undefined && id === undefined) return {};
    if (type === undefined || id === undefined) throw new Problem('inconsistent', { field: 'sources' });
    const record = await this.sources.find<Item>(em, officer, type, id);
    if (!record) throw new Problem('unknown_reference', { field: 'sources' });
    const { sourceType, sourceId } = record;
    return { record: { type, id }, ...(sourceId && { drawnFrom: { type: sourceType, id: sourceId } }) };
  }
}
