import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { allWithoutAccount, copyMeant } from '../core/exchange/elsewhere.js';
import { takenDown } from '../core/exchange/taken-down.js';
import type { Classification } from '../core/handling/handling.codes.js';
import { Problem } from '../core/problems.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import type { Party } from '../transmission-log/transmission-log.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import { reverseKinds } from './correction-notice.codes.js';
import type { RegisterNoticeDto } from './correction-notice.dto.js';
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
    await this.fanOut.send(glance, { ...told, issuer, externalId }, addressees.map(addressed));
  }

  /** The same, taken down by hand: the copy says which state it is that has issued it, and which item it means. */
  async register(glance: Glance, { receivedId, heard, ...form }: RegisterNoticeDto): Promise<string> {
    const { em, reader, now } = glance;
    const { direction, kind, grounds, corrected = null } = form;
    const forUs = direction === 'to_recipient';
    if (forUs ? (kind === 'incorrect') !== (corrected !== null) : corrected !== null)
      throw new Problem('inconsistent', { field: 'corrected' });
    if (!forUs && !(kind in reverseKinds)) throw new Problem('inconsistent', { field: 'kind' });
    const { issuer, itemId, addressees } = forUs
      ? await this.fromTransmitter(em, reader, { receivedId, corrected })
      : await this.fromRecipient(em, reader, receivedId);
    const classification = await this.levelIn(em, issuer.country, form);
    if ((await allWithoutAccount(em, [receivedId], issuer.country)) === null)
      throw new Problem('inconsistent', { field: 'receivedId' });
    const how = { issuer, takenDown: [takenDown({ actor: reader, now }, 'register', heard)] };
    const said = { direction, kind, grounds, corrected: corrected && { ...corrected }, classification, itemId };
    return this.fanOut.send(glance, { ...said, ...how }, addressees.map(addressed));
  }

  /** Its new level, also by what its transmitter calls it; only a transmitter classifies anew. */
  private async levelIn(
    em: EntityManager,
    country: string,
    form: Omit<RegisterNoticeDto, 'receivedId' | 'heard'>,
  ): Promise<Classification | null> {
    const { kind, nationalLabel, classification } = form;
    const level = nationalLabel ? await this.said.levelOf(em, country, nationalLabel) : (classification ?? null);
    if ((kind === 'reclassification') !== (level !== null))
      throw new Problem('inconsistent', { field: 'classification' });
    return level;
  }

  private async fromTransmitter(
    em: EntityManager,
    officer: Officer,
    { receivedId, corrected }: { receivedId: string; corrected: NoticeTaken['corrected'] },
  ) {
    const copy = await this.copies.find(em, officer, receivedId);
    if (copy?.ownerCountry !== officer.country) throw new Problem('unknown_reference', { field: 'receivedId' });
    const issuer = { country: copy.sourceCountry, authorityId: copy.sourceAuthorityId };
    return { issuer, itemId: copy.itemId, addressees: await this.holders(em, officer, receivedId, { corrected }) };
  }

  private async fromRecipient(em: EntityManager, officer: Officer, receivedId: string) {
    const item = await this.said.sentAs(em, receivedId);
    if (!item?.toAuthorityId || item.ownerCountry !== officer.country)
      throw new Problem('unknown_reference', { field: 'receivedId' });
    const issuer = { country: item.toCountry, authorityId: item.toAuthorityId };
    return { issuer, itemId: item.id, addressees: [await this.transmitter(em, receivedId, officer)] };
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

const addressed = ({ id, ownerCountry, ownerAuthorityId, instrument }: Copy) => ({
  to: { country: ownerCountry, authorityId: ownerAuthorityId },
  receivedId: id,
  instrument,
});
