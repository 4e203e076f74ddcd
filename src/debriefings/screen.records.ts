import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { retentionFrom } from '../core/handling/retention.js';
import { AccountStore } from './account.store.js';
import type { Debriefing } from './debriefing.entity.js';
import { DebriefingStore } from './debriefing.store.js';

/** Keeps what was found, from the first finding on for as long as texts of interviews are kept. */
@Injectable()
export class ScreenRecords {
  constructor(
    private readonly accounts: AccountStore,
    private readonly store: DebriefingStore,
  ) {}

  async keep(em: EntityManager, subject: Debriefing, now: Date, found: object): Promise<void> {
    const before = (await this.accounts.screen(em, subject.id)) ?? { vulnerabilities: [], trafficking: null };
    await this.accounts.putScreen(em, { ...before, ...found, debriefingId: subject.id });
    if (subject.retentionDue) return;
    Object.assign(subject, retentionFrom(await this.store.retentionRule(em, subject.retentionRule), now));
  }
}
