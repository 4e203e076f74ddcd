import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { isBetter } from '../core/handling/grades.js';
import { isComplete } from '../core/handling/leaving.js';
import type { KeepDto } from '../core/handling/info-meta.dto.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter } from '../core/workflow/workflow.js';
import { ItemDesk } from '../handling/item.desk.js';
import type { GradeIntelligenceItemDto, IntelligenceItemView, SanitiseDto } from './intelligence-item.dto.js';
import { IntelligenceItemsService } from './intelligence-items.service.js';
import { IntelligenceParents } from './intelligence-item.parents.js';
import { intelligenceItemWorkflow, type IntelligenceItemState } from './intelligence-item.workflow.js';

/** What others than its author do to an item: grade, sanitise, keep. */
@Injectable()
export class IntelligenceItemActsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly desk: ItemDesk,
    private readonly parents: IntelligenceParents,
    items: IntelligenceItemsService,
  ) {
    this.kind = items.kind;
  }

  /** The worst grades of what it is made of, or better ones with a reason; complete by then. */
  grade(by: Acting, id: string, { reason, ...grades }: GradeIntelligenceItemDto): Promise<IntelligenceItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'grade',
      reason,
      change: async (attempt, em) => {
        const { subject } = attempt;
        const worst = await this.parents.worst(em, by.officer, subject);
        if (worst && isBetter(grades, worst) && !reason?.trim())
          throw new Problem('reason_required', { action: 'grade' });
        Object.assign(subject, await this.parents.takenFrom(em, by.officer, subject));
        await this.desk.handling.grade(attempt, em, { ...grades, gradeScheme: '4X4' });
        if (!isComplete(subject)) throw new Problem('handling_incomplete');
      },
    });
  }

  /** Of the catalogue nothing but the sanitised text is kept, and so it is kept as long as crime data are. */
  sanitise(by: Acting, id: string, { title, text }: SanitiseDto): Promise<IntelligenceItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'sanitise',
      change: async ({ subject, now }, em) => {
        if (await this.parents.recognised(em, by.officer, subject, `${title} ${text}`))
          throw new Problem('recognisable');
        Object.assign(subject, { title, sanitisedText: text });
        if (subject.kind !== 'modus_operandi') return;
        const nobody = { subjectIds: [], relationIds: [], knownSubjectIds: [], knownRelationIds: [] };
        Object.assign(subject, { narrative: null, sourceRef: null, ...nobody });
        await this.desk.underRule(em, subject, 'CRIME_DATA');
        enter(intelligenceItemWorkflow, subject, 'sanitised', now);
      },
    });
  }

  keep(by: Acting, id: string, { until, reason }: KeepDto): Promise<IntelligenceItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'keep',
      reason,
      change: async ({ subject, now }, em) => {
        await this.desk.keep(em, subject, now, until);
        enter(intelligenceItemWorkflow, subject, subject.state as IntelligenceItemState, now);
      },
    });
  }
}
