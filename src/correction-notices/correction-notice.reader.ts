import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { CorrectionNoticeStore } from './correction-notice.store.js';

/** One question for whatever carries messages: what does a notice say? */
@Injectable()
export class CorrectionNoticeReader {
  constructor(private readonly store: CorrectionNoticeStore) {}

  find(em: EntityManager, id: string): Promise<CorrectionNotice | null> {
    return this.store.find(em, clockActor, id);
  }
}
