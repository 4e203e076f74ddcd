import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { RecountsQueryDto, RecountView } from './deadline.dto.js';
import { showRecount } from './deadline.view.js';
import { RecountStore } from './recount.store.js';

const LAST = 50;

/** How far recounts have come: those who correct calendars see what that moves. */
@Injectable()
export class ReadmissionRecountsService {
  constructor(
    private readonly work: Work,
    private readonly store: RecountStore,
  ) {}

  list(officer: Officer, { country }: RecountsQueryDto): Promise<RecountView[]> {
    return this.work.as(officer, async (em) => (await this.store.list(em, country ?? null, LAST)).map(showRecount));
  }
}
