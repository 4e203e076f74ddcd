import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Glance } from '../core/cases/kinds.js';
import { Ceiling } from '../core/handling/ceiling.js';
import type { Classification } from '../core/handling/handling.codes.js';
import { Problem } from '../core/problems.js';
import type { TransmissionItem } from '../transmissions/transmission-item.entity.js';
import { TransmissionDesk } from '../transmissions/transmission.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { NoticeDto } from './correction-notice.dto.js';
import { NoticeFanOut } from './notice.fan-out.js';

/** Tells everybody who has an item that it was wrong or unlawful, is taken back, contested or classified anew. */
@Injectable()
export class NoticeDesk {
  constructor(
    private readonly transmissions: TransmissionDesk,
    private readonly said: TransmissionReader,
    private readonly fanOut: NoticeFanOut,
    private readonly ceiling: Ceiling,
  ) {}

  /** Also those who got it from whoever got it, whom its transmitter cannot see (LED, Art. 16(6)). */
  async issue(glance: Glance, item: TransmissionItem, form: NoticeDto): Promise<string> {
    if (item.sentAt === null) throw new Problem('not_sent');
    const copies = await this.fanOut.copiesOf(glance.em, item.id);
    if (copies.length === 0) throw new Problem('nobody_has_it');
    const classification = await this.levelIn(glance.em, item, form);
    const corrected = await this.correctedIn(glance.em, item, form);
    const { kind, grounds } = form;
    const said = { direction: 'to_recipient', kind, grounds, corrected, classification, itemId: item.id } as const;
    await this.follow(glance, item, { ...form, classification });
    const addressees = copies.map(({ id, ownerCountry, ownerAuthorityId, instrument }) => ({
      to: { country: ownerCountry, authorityId: ownerAuthorityId },
      receivedId: id,
      instrument,
    }));
    return this.fanOut.send(glance, said, addressees);
  }

  private async correctedIn(em: EntityManager, { subjectCategory }: TransmissionItem, { kind, corrected }: NoticeDto) {
    if ((kind === 'incorrect') !== (corrected !== undefined)) throw new Problem('inconsistent', { field: 'corrected' });
    if (!corrected) return null;
    await this.said.assertMaySay(em, subjectCategory, corrected.statements);
    return { ...corrected };
  }

  private async levelIn(em: EntityManager, item: TransmissionItem, form: NoticeDto): Promise<Classification | null> {
    const { kind, nationalLabel, classification } = form;
    const level = nationalLabel ? await this.said.levelOf(em, item.ownerCountry, nationalLabel) : classification;
    if ((kind === 'reclassification') !== (level !== undefined))
      throw new Problem('inconsistent', { field: 'classification' });
    return level ?? null;
  }

  /** What becomes of the item of whoever issues the notice. */
  private async follow(
    { reader, em, now }: Glance,
    { id, state }: TransmissionItem,
    {
      kind,
      classification,
      nationalLabel,
    }: Omit<NoticeDto, 'classification'> & { classification: Classification | null },
  ): Promise<void> {
    const unit = { em, now };
    if (kind === 'incorrect') return this.transmissions.follow(unit, reader, { id, action: 'correct' });
    if ((kind === 'unlawful' || kind === 'recall') && state !== 'recalled')
      return this.transmissions.follow(unit, reader, { id, action: 'recall' });
    if (classification === null) return;
    if (!this.ceiling.holds(classification)) return this.transmissions.follow(unit, reader, { id, action: 'destroy' });
    const change = ({ subject }: { subject: TransmissionItem }) =>
      void Object.assign(subject, { classification, nationalLabel: nationalLabel ?? null });
    return this.transmissions.follow(unit, reader, { id, action: 'reclassify', change });
  }
}
