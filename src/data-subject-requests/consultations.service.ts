import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { CommentDto, ConsultationsQueryDto, ConsultationView } from './consultation.dto.js';
import { ConsultationKind } from './consultation.kind.js';
import { DataSubjectLaw } from './data-subject.law.js';

@Injectable()
export class ConsultationsService {
  constructor(
    private readonly cases: Cases,
    private readonly consultations: ConsultationKind,
    private readonly law: DataSubjectLaw,
  ) {}

  list(officer: Officer, { limit, after, count, ...asked }: ConsultationsQueryDto): Promise<PageOf<ConsultationView>> {
    return this.cases.list(this.consultations.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ConsultationView> {
    return this.cases.get(this.consultations.kind, officer, id);
  }

  /** An objection rests on a ground that the register has, as a decision does. */
  answer(by: Acting, id: string, { opinion, grounds, comment }: CommentDto): Promise<ConsultationView> {
    return this.cases.act(this.consultations.kind, by, {
      id,
      action: 'answer',
      change: async ({ subject, now }, em) => {
        const decision = opinion === 'no_objection' ? 'grant' : 'refuse';
        await this.law.assertGrounds(em, { decision, grounds, now });
        Object.assign(subject, { opinion, grounds, comment: comment ?? null });
      },
    });
  }
}
