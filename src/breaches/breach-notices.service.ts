import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type {
  AcknowledgeBreachDto,
  BreachNoticesQueryDto,
  BreachNoticeView,
  RegisterBreachNoticeDto,
} from './breach.dto.js';
import { BreachKinds } from './breach.kinds.js';
import { BreachArrivals } from './breach.arrivals.js';

@Injectable()
export class BreachNoticesService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: BreachKinds,
    private readonly arrivals: BreachArrivals,
  ) {}

  list(officer: Officer, { limit, after, count, ...asked }: BreachNoticesQueryDto): Promise<PageOf<BreachNoticeView>> {
    return this.cases.list(this.kinds.notice, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<BreachNoticeView> {
    return this.cases.get(this.kinds.notice, officer, id);
  }

  register(by: Acting, form: RegisterBreachNoticeDto): Promise<BreachNoticeView> {
    return this.cases.open(this.kinds.notice, by, (em, now) =>
      this.arrivals.registered({ em, now, reader: by.officer }, form),
    );
  }

  acknowledge(by: Acting, id: string, { comment, heard }: AcknowledgeBreachDto): Promise<BreachNoticeView> {
    return this.cases.act(this.kinds.notice, by, {
      id,
      action: 'acknowledge',
      change: (attempt) => {
        assertHeard(attempt, { side: attempt.subject.ownerCountry, action: 'acknowledge', heard });
        attempt.subject.comment = comment ?? null;
      },
    });
  }
}
