import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { DetentionActs } from './detention.acts.js';
import type {
  DetentionsQueryDto,
  DetentionView,
  MoveDetentionDto,
  OpenDetentionDto,
  ReleaseDetainedDto,
  ReviewDetentionDto,
} from './detention.dto.js';
import { DetentionKind } from './detention.kind.js';

@Injectable()
export class DetentionsService {
  constructor(
    private readonly cases: Cases,
    private readonly kind: DetentionKind,
    private readonly acts: DetentionActs,
  ) {}

  open(by: Acting, form: OpenDetentionDto): Promise<DetentionView> {
    return this.cases.open(this.kind, by, (em, now) => this.acts.opening({ em, now }, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: DetentionsQueryDto): Promise<PageOf<DetentionView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<DetentionView> {
    return this.cases.get(this.kind, officer, id);
  }

  review(by: Acting, id: string, form: ReviewDetentionDto): Promise<DetentionView> {
    const change = this.acts.reviewing(form);
    return this.cases.act(this.kind, by, { id, action: 'review', reason: form.reason, change });
  }

  move(by: Acting, id: string, { place }: MoveDetentionDto): Promise<DetentionView> {
    return this.cases.act(this.kind, by, { id, action: 'move', change: ({ subject }) => void (subject.place = place) });
  }

  release(by: Acting, id: string, form: ReleaseDetainedDto): Promise<DetentionView> {
    return this.cases.act(this.kind, by, { id, action: 'release', change: this.acts.releasing(form) });
  }
}
