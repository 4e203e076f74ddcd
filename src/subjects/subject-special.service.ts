import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import { enter } from '../core/workflow/workflow.js';
import { ItemDesk } from '../handling/item.desk.js';
import { SpecialCategories } from './special-categories.js';
import type { SpecialCategoryDto } from './subject.dto.js';
import { retentionRuleOf } from './subject.retention.js';
import type { SubjectView } from './subject-views.dto.js';
import { SubjectsService } from './subjects.service.js';
import { subjectWorkflow, type SubjectState } from './subject.workflow.js';

/** Adds special categories of data to a subject: encrypted, with a reason, and the data-protection officer is told. */
@Injectable()
export class SubjectSpecialService {
  constructor(
    private readonly cases: Cases,
    private readonly subjects: SubjectsService,
    private readonly special: SpecialCategories,
    private readonly items: ItemDesk,
  ) {}

  add(by: Acting, id: string, { kinds, text, reason }: SpecialCategoryDto): Promise<SubjectView> {
    return this.cases.act(this.subjects.kind, by, {
      id,
      action: 'add_special_category',
      reason,
      change: async ({ subject, now }, em) => {
        const held = {
          specialKinds: kinds,
          specialSealed: this.special.seal(subject, text),
          containsSpecialCategory: true,
        };
        Object.assign(subject, held, { dpoNotifiedAt: now, dpoNotedAt: null, dpoNotedBy: null });
        const rule = retentionRuleOf(subject);
        if (rule === subject.retentionRule) return;
        await this.items.underRule(em, subject, rule);
        enter(subjectWorkflow, subject, subject.state as SubjectState, now);
      },
    });
  }
}
