import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import { SubjectDesk } from './subject.desk.js';
import type { SubjectView } from './subject-views.dto.js';
import { SubjectsService } from './subjects.service.js';

/** Erases before the day: a draft by its author, anything by its owner's handling or data-protection officer. */
@Injectable()
export class SubjectErasuresService {
  constructor(
    private readonly cases: Cases,
    private readonly subjects: SubjectsService,
    private readonly desk: SubjectDesk,
  ) {}

  /** What ties it to other subjects goes with it. */
  erase(by: Acting, id: string, reason: string): Promise<SubjectView> {
    return this.cases.act(this.subjects.kind, by, {
      id,
      action: 'erase',
      reason,
      change: ({ now }, em) => this.desk.eraseRelationsOf({ em, now }, by.officer, id),
    });
  }
}
