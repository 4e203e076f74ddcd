import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { GuardedRow } from '../core/cases/guarded-row.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';
import { ClockDesk } from '../clocks/clock.desk.js';
import { nothingYet, partiesOf } from './use-report.desk.js';
import type { AskForReportDto } from './use-report.dto.js';
import type { UseReport } from './use-report.entity.js';

/** What has to be known of an item that was passed on. */
interface Sent extends GuardedRow {
  readonly copyId: string | null;
  readonly toCountry: string;
  readonly toAuthorityId: string | null;
  readonly instrument: string | null;
}

/** Whoever passed an item on asks whoever has received it. */
@Injectable()
export class UseReportAsking {
  constructor(
    private readonly records: SourceReader,
    private readonly clocks: ClockDesk,
  ) {}

  async asked(
    em: EntityManager,
    officer: Officer,
    { itemId, question }: AskForReportDto,
    now: Date,
  ): Promise<Opening<UseReport>['subject']> {
    const item = await this.records.find<Sent>(em, officer, 'transmission_items', itemId);
    if (!item) throw new Problem('unknown_reference', { field: 'itemId' });
    const { copyId, toCountry, toAuthorityId, instrument } = item;
    if (!copyId || !toAuthorityId || !instrument) throw new Problem('not_sent');
    const from = { country: item.ownerCountry, authorityId: item.ownerAuthorityId };
    const to = { country: toCountry, authorityId: toAuthorityId };
    const sides = { from: officer.country, to: toCountry };
    const clock = await this.clocks.start(em, { instrument, matter: 'use_report', ...sides, begin: now });
    const parties = partiesOf({ itemId, receivedId: copyId, from, to, instrument, digest: null });
    return {
      ...nothingYet,
      ...parties,
      question: question ?? null,
      answerBy: clock?.dueAt ?? null,
      clockRule: clock?.rule ?? null,
    };
  }
}
