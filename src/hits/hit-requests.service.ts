import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import { RequestDesk } from '../requests/request.desk.js';
import { HitContentsStore } from './hit-contents.store.js';
import type { HitView, RequestFromHitDto } from './hit.dto.js';
import { HitKind } from './hit.kind.js';
import { requestOf } from './hit.request.js';

/** One click makes a request between the two states of a hit of which no more is told. */
@Injectable()
export class HitRequestsService {
  constructor(
    private readonly cases: Cases,
    private readonly hits: HitKind,
    private readonly contents: HitContentsStore,
    private readonly requests: RequestDesk,
  ) {}

  /**
   * A draft of the asking side's, judged by the same law as any other. Its key follows from this act's: whoever comes
   * again, after a crash in between too, finds the draft that is there.
   */
  async request(by: Acting, id: string, form: RequestFromHitDto): Promise<HitView> {
    const draft = await this.drafted(by.officer, id, form);
    const before = await this.requestIdOf(by.officer, id);
    const requestId = before ?? (await this.requests.open({ ...by, key: `${by.key}-request` }, draft)).id;
    return this.hits.act(by, {
      id,
      action: 'request',
      change: ({ subject }) => void Object.assign(subject, { requestId }),
    });
  }

  private drafted(officer: Officer, id: string, form: RequestFromHitDto): Promise<object> {
    return this.cases.look(this.hits.kind, officer, {
      id,
      question: 'request',
      purpose: 'duty',
      answer: async (hit, { em }) => requestOf(hit, (await this.contents.of(em, id)).asked, form),
    });
  }

  private async requestIdOf(officer: Officer, id: string): Promise<string | null> {
    return this.cases.look(this.hits.kind, officer, {
      id,
      question: 'request',
      purpose: 'duty',
      answer: ({ requestId }) => requestId,
    });
  }
}
