import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { pick } from '../core/pick.js';
import type { Acting } from '../core/work/acting.js';
import type {
  AnswerNoticeDto,
  DeconflictionNoticeView,
  DeconflictionNoticesQueryDto,
} from './deconfliction-notice.dto.js';
import type { DeconflictionNotice } from './deconfliction-notice.entity.js';
import { DeconflictionNoticeStore } from './deconfliction-notice.store.js';
import { deconflictionNoticeWorkflow, type DeconflictionNoticeAction } from './deconfliction-notice.workflow.js';

type View = Promise<DeconflictionNoticeView>;

/** What the supervisors of a unit are told of another one that works on the same. */
@Injectable()
export class DeconflictionNoticesService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    store: DeconflictionNoticeStore,
    kinds: Kinds,
  ) {
    const law = { workflow: deconflictionNoticeWorkflow, store, view: show };
    this.kind = kinds.add({ ...law, reads: 'deconfliction.use' as const });
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: DeconflictionNoticesQueryDto,
  ): Promise<PageOf<DeconflictionNoticeView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): View {
    return this.cases.get(this.kind, officer, id);
  }

  answer(by: Acting, id: string, { answer }: AnswerNoticeDto): View {
    return this.cases.act(this.kind, by, {
      id,
      action: 'answer',
      change: ({ subject, now }) => void Object.assign(subject, { answer, answeredBy: by.officer.id, answeredAt: now }),
    });
  }

  act(by: Acting, id: string, action: DeconflictionNoticeAction, reason?: string): View {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

/** Not who wrote the record of theirs, which says nothing here. */
const show = (notice: DeconflictionNotice, glance: Glance): DeconflictionNoticeView => ({
  ...caseView(deconflictionNoticeWorkflow, notice, glance),
  ...pick(notice, ['unitKind', 'unitId', 'level', 'sourceType', 'sourceId', 'covert', 'revealed', 'otherCountry']),
  ...pick(notice, ['contactAuthorityId', 'contactOfficerId', 'answer', 'answeredBy', 'answeredAt', 'otherAnswer']),
});
