import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { HitContentsStore } from './hit-contents.store.js';
import type { FeedBackDto, HitComparisonView, HitsQueryDto, HitView } from './hit.dto.js';
import { HitKind } from './hit.kind.js';
import { showComparison } from './hit.view.js';
import type { HitAction } from './hit.workflow.js';

/** Hits, as far as each side is told of them. */
@Injectable()
export class HitsService {
  constructor(
    private readonly cases: Cases,
    private readonly hits: HitKind,
    private readonly contents: HitContentsStore,
  ) {}

  list(officer: Officer, { limit, after, count, ...asked }: HitsQueryDto): Promise<PageOf<HitView>> {
    return this.cases.list(this.hits.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<HitView> {
    return this.cases.get(this.hits.kind, officer, id);
  }

  /** What was asked and what is held, side by side; each as far as its reader is shown it. */
  comparison(officer: Officer, id: string): Promise<HitComparisonView> {
    return this.cases.look(this.hits.kind, officer, {
      id,
      question: 'comparison',
      purpose: 'duty',
      answer: async (hit, { em }) => showComparison(await this.contents.of(em, hit.id)),
    });
  }

  feedBack(by: Acting, id: string, { feedback }: FeedBackDto): Promise<HitView> {
    return this.hits.act(by, {
      id,
      action: 'feed_back',
      change: ({ subject, now }) => void Object.assign(subject, { feedback, fedBackAt: now }),
    });
  }

  act(by: Acting, id: string, action: HitAction, reason?: string): Promise<HitView> {
    return this.hits.act(by, { id, action, reason });
  }
}
