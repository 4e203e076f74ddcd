import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { isBetter } from '../core/handling/grades.js';
import { isComplete } from '../core/handling/leaving.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { HandlingDesk } from '../handling/handling.desk.js';
import type { ApproveRelationDto, OpenRelationDto } from './relation.dto.js';
import { RelationDrafts, takenFrom } from './relation.drafts.js';
import type { Relation } from './relation.entity.js';

/** A second officer's agreement: it must be complete by then, and better grades than those of its subjects need a reason. */
@Injectable()
export class RelationApprovals {
  constructor(
    private readonly drafts: RelationDrafts,
    private readonly handling: HandlingDesk,
  ) {}

  drafted(form: OpenRelationDto, author: Officer, em: EntityManager, now: Date): Promise<Opening<Relation>> {
    return this.drafts.from(form, author, em, now);
  }

  async approve(attempt: Attempt<Relation>, em: EntityManager, by: Officer, form: ApproveRelationDto): Promise<void> {
    const { subject } = attempt;
    const [from, to] = await this.drafts.ends(em, by, subject);
    Object.assign(subject, takenFrom(from, to));
    const { sourceGrade = subject.sourceGrade, infoGrade = subject.infoGrade, reason } = form;
    if (sourceGrade === null || infoGrade === null) throw new Problem('handling_incomplete');
    const grades = { sourceGrade, infoGrade };
    if (isBetter(grades, subject) && !reason?.trim()) throw new Problem('reason_required', { action: 'approve' });
    await this.handling.grade(attempt, em, { ...grades, gradeScheme: '4X4' });
    if (!isComplete(subject)) throw new Problem('handling_incomplete');
  }
}
