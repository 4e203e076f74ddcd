import { Injectable } from '@nestjs/common';
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
    private readonly hits: HitKind,
    private readonly contents: HitContentsStore,
    private readonly requests: RequestDesk,
  ) {}

  /** A draft of the asking side's, judged by the same law as any other; refused with the act, it is not there. */
  request(by: Acting, id: string, form: RequestFromHitDto): Promise<HitView> {
    return this.hits.act(by, {
      id,
      action: 'request',
      change: async ({ subject, now }, em) => {
        const { asked } = await this.contents.of(em, id);
        const draft = await this.requests.begin({ reader: by.officer, em, now }, requestOf(subject, asked, form));
        subject.requestId = draft.id;
      },
    });
  }
}
