import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import type {
  CommentDto,
  ConsultationsQueryDto,
  ConsultationView,
  RegisterConsultationDto,
} from './consultation.dto.js';
import { ConsultationAsking } from './consultation.asking.js';
import { ConsultationKind } from './consultation.kind.js';
import { DataSubjectLaw } from './data-subject.law.js';

@Injectable()
export class ConsultationsService {
  constructor(
    private readonly cases: Cases,
    private readonly consultations: ConsultationKind,
    private readonly law: DataSubjectLaw,
    private readonly asking: ConsultationAsking,
  ) {}

  register(by: Acting, form: RegisterConsultationDto): Promise<ConsultationView> {
    return this.cases.open(this.consultations.kind, by, (em, now) =>
      this.asking.asked({ em, now, reader: by.officer }, form),
    );
  }

  list(officer: Officer, { limit, after, count, ...asked }: ConsultationsQueryDto): Promise<PageOf<ConsultationView>> {
    return this.cases.list(this.consultations.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ConsultationView> {
    return this.cases.get(this.consultations.kind, officer, id);
  }

  /** An objection rests on a ground that the register has, as a decision does. */
  answer(by: Acting, id: string, { opinion, grounds, comment, heard }: CommentDto): Promise<ConsultationView> {
    return this.cases.act(this.consultations.kind, by, {
      id,
      action: 'answer',
      change: async (attempt, em) => {
        const { subject, now } = attempt;
        assertHeard(attempt, { side: subject.ownerCountry, action: 'answer', heard });
        const decision = opinion === 'no_objection' ? 'grant' : 'refuse';
        const at = heard?.at ?? now;
        await this.law.assertGrounds(em, { decision, grounds, country: subject.ownerCountry, at });
        Object.assign(subject, { opinion, grounds, comment: comment ?? null });
      },
    });
  }
}
