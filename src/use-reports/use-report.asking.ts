import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { GuardedRow } from '../core/cases/guarded-row.js';
import { allWithoutAccount } from '../core/exchange/elsewhere.js';
import { takenDown } from '../core/exchange/taken-down.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';
import { ClockDesk } from '../clocks/clock.desk.js';
import type { ReceivedItem } from '../received-items/received-item.entity.js';
import { nothingYet, partiesOf } from './use-report.desk.js';
import type { AskForReportDto, RegisterUseReportDto } from './use-report.dto.js';
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
    const parties = partiesOf({ itemId, receivedId: copyId, from, to, instrument, digest: null });
    const elsewhere = await allWithoutAccount(em, [copyId], toCountry);
    return { ...nothingYet, ...parties, ...(await this.time(em, parties, now)), question: question ?? null, elsewhere };
  }

  /** A state without account here asks about what it has passed on to one's own. */
  async registered(
    em: EntityManager,
    officer: Officer,
    { receivedId, question, heard }: RegisterUseReportDto,
    now: Date,
  ): Promise<Opening<UseReport>['subject']> {
    const copy = await this.records.find<ReceivedItem>(em, officer, 'received_items', receivedId);
    if (!copy || copy.ownerCountry !== officer.country) throw new Problem('unknown_reference', { field: 'receivedId' });
    const { itemId, sourceCountry, sourceAuthorityId, ownerCountry, ownerAuthorityId, instrument } = copy;
    const elsewhere = await allWithoutAccount(em, [receivedId], sourceCountry);
    if (elsewhere === null) throw new Problem('inconsistent', { field: 'receivedId' });
    const from = { country: sourceCountry, authorityId: sourceAuthorityId };
    const to = { country: ownerCountry, authorityId: ownerAuthorityId };
    const parties = partiesOf({ itemId, receivedId, from, to, instrument: instrument ?? 'NONE', digest: null });
    const how = { elsewhere, takenDown: [takenDown({ actor: officer, now }, 'register', heard)] };
    const time = await this.time(em, parties, heard.at ?? now);
    return { ...nothingYet, ...parties, ...time, question: question ?? null, ...how };
  }

  private async time(
    em: EntityManager,
    { askerCountry: from, ownerCountry: to, instrument }: ReturnType<typeof partiesOf>,
    begin: Date,
  ): Promise<Pick<UseReport, 'answerBy' | 'clockRule'>> {
    const clock = await this.clocks.start(em, { instrument, matter: 'use_report', from, to, begin });
    return { answerBy: clock?.dueAt ?? null, clockRule: clock?.rule ?? null };
  }
}
