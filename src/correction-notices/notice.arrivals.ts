import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { copyMeant } from '../core/exchange/elsewhere.js';
import { Problem } from '../core/problems.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import type { Party } from '../transmission-log/transmission-log.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { CorrectionNoticeStore, type Copy } from './correction-notice.store.js';
import { NoticeFanOut } from './notice.fan-out.js';

/** A notice that a state without account here has sent about something that went with a request. */
export interface NoticeTaken extends Pick<
  CorrectionNotice,
  'direction' | 'kind' | 'corrected' | 'classification' | 'itemId'
> {
  readonly externalId: string;
  readonly requestId: string;
  readonly issuer: Party;
  readonly grounds: string;
}

/** How a notice comes in that a state without account here has sent. */
@Injectable()
export class NoticeArrivals {
  constructor(
    private readonly store: CorrectionNoticeStore,
    private readonly fanOut: NoticeFanOut,
    private readonly copies: ReceivedItemReader,
    private readonly said: TransmissionReader,
  ) {}

  /** Everybody here who has the item is told in the name of its issuer, also whoever got it from there. */
  async open(glance: Glance, { requestId, issuer, ...told }: NoticeTaken): Promise<void> {
    const { em, reader } = glance;
    const { direction, itemId, externalId, kind, corrected } = told;
    const copyId = await copyMeant(em, { requestId, itemId, ours: direction === 'to_recipient' });
    if (copyId === undefined) throw new Problem('nobody_has_it');
    if (await this.store.isHere(em, copyId, externalId)) return;
    if (direction === 'to_recipient' && (kind === 'incorrect') !== (corrected !== null))
      throw new Problem('inconsistent', { field: 'corrected' });
    const addressees =
      direction === 'to_recipient'
        ? await this.holders(em, reader, copyId, told)
        : [await this.transmitter(em, copyId, reader)];
    await this.fanOut.send(
      glance,
      { ...told, issuer, externalId },
      addressees.map(({ id, ownerCountry, ownerAuthorityId, instrument }) => ({
        to: { country: ownerCountry, authorityId: ownerAuthorityId },
        receivedId: id,
        instrument,
      })),
    );
  }

  private async holders(
    em: EntityManager,
    officer: Officer,
    copyId: string,
    { corrected }: Pick<NoticeTaken, 'corrected'>,
  ): Promise<Copy[]> {
    const { subjectCategory } = await this.copies.get(em, officer, copyId);
    if (corrected) await this.said.assertMaySay(em, subjectCategory, corrected.statements);
    return this.store.copiesAfter(em, copyId);
  }

  private async transmitter(em: EntityManager, copyId: string, { country }: Officer): Promise<Copy> {
    const item = await this.said.sentAs(em, copyId);
    if (item?.ownerCountry !== country) throw new Problem('nobody_has_it');
    const { ownerAuthorityId, ownerCountry, instrument } = item;
    return { id: copyId, ownerAuthorityId, ownerCountry, instrument: instrument ?? 'NONE' };
  }
}
