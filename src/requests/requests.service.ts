import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { RequestDrafts } from './request.drafts.js';
import type { OpenRequestDto, RequestsQueryDto, ReviseRequestDto } from './request.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestKind } from './request.kind.js';
import { RequestStore } from './request.store.js';
import { showMessage } from './request.view.js';
import type { RequestMessageView, RequestView } from './request.view.dto.js';

@Injectable()
export class RequestsService {
  constructor(
    private readonly cases: Cases,
    private readonly requests: RequestKind,
    private readonly store: RequestStore,
    private readonly drafts: RequestDrafts,
  ) {}

  open(by: Acting, form: OpenRequestDto): Promise<RequestView> {
    return this.cases.open(this.requests.kind, by, (em, now) =>
      this.drafts.from(em, { officer: by.officer, now }, form),
    );
  }

  /** Inside a unit of work that does more than that. */
  async opened(glance: Glance, form: OpenRequestDto): Promise<CrossBorderRequest> {
    const { em, now, reader: officer } = glance;
    return this.cases.opened(this.requests.kind, glance, await this.drafts.from(em, { officer, now }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: RequestsQueryDto): Promise<PageOf<RequestView>> {
    return this.cases.list(this.requests.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<RequestView> {
    return this.cases.get(this.requests.kind, officer, id);
  }

  messages(officer: Officer, id: string): Promise<RequestMessageView[]> {
    return this.cases.look(this.requests.kind, officer, {
      id,
      question: 'messages',
      purpose: 'duty',
      answer: async (request, { em }) =>
        (await this.store.messagesOf(em, request.id)).map((message) => showMessage(message, request)),
    });
  }

  revise(by: Acting, id: string, form: ReviseRequestDto): Promise<RequestView> {
    return this.requests.act(by, {
      id,
      action: 'revise',
      change: ({ subject }, em) => this.drafts.revise(em, subject, form),
    });
  }
}
