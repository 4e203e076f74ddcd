import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { AcknowledgeBreachDto, BreachNoticesQueryDto, BreachNoticeView } from './breach.dto.js';
import type { BreachNotice } from './breach.entity.js';
import { BreachKinds } from './breach.kinds.js';

@Injectable()
export class BreachNoticesService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: BreachKinds,
  ) {}

  list(officer: Officer, { limit, after, count, ...asked }: BreachNoticesQueryDto): Promise<PageOf<BreachNoticeView>> {
    return this.cases.list(this.kinds.notice, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<BreachNoticeView> {
    return this.cases.get(this.kinds.notice, officer, id);
  }

  acknowledge(by: Acting, id: string, { comment }: AcknowledgeBreachDto): Promise<BreachNoticeView> {
    const change = ({ subject }: { subject: BreachNotice }) =>
      void Object.assign(subject, { comment: comment ?? null });
    return this.cases.act(this.kinds.notice, by, { id, action: 'acknowledge', change });
  }
}
