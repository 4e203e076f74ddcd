import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';
import type { ReceivedItem } from '../received-items/received-item.entity.js';
import type { TransmissionItem } from '../transmissions/transmission-item.entity.js';
import type { IssueNoticeDto, RegisterNoticeDto, TellTransmitterDto } from './correction-notice.dto.js';
import { NoticeArrivals } from './notice.arrivals.js';
import { NoticeDesk } from './notice.desk.js';
import { NoticeFanOut } from './notice.fan-out.js';

/** From whom a notice can come: whoever passed the item on, and whoever has a copy; what they cannot see is not there. */
@Injectable()
export class NoticeIssuing {
  constructor(
    private readonly records: SourceReader,
    private readonly desk: NoticeDesk,
    private readonly fanOut: NoticeFanOut,
    private readonly arrivals: NoticeArrivals,
  ) {}

  /** By a state without account here. */
  elsewhere(glance: Glance, form: RegisterNoticeDto): Promise<string> {
    return this.arrivals.register(glance, form);
  }

  async toRecipients(glance: Glance, { itemId, ...form }: IssueNoticeDto): Promise<string> {
    const item = await this.records.find<TransmissionItem>(glance.em, glance.reader, 'transmission_items', itemId);
    if (!item || item.ownerCountry !== glance.reader.country)
      throw new Problem('unknown_reference', { field: 'itemId' });
    return this.desk.issue(glance, item, form);
  }

  async toTransmitter(glance: Glance, { receivedId, kind, grounds }: TellTransmitterDto): Promise<string> {
    const copy = await this.records.find<ReceivedItem>(glance.em, glance.reader, 'received_items', receivedId);
    if (!copy || copy.ownerCountry !== glance.reader.country)
      throw new Problem('unknown_reference', { field: 'receivedId' });
    const to = { country: copy.sourceCountry, authorityId: copy.sourceAuthorityId };
    const said = { direction: 'to_transmitter', kind, grounds, corrected: null, classification: null } as const;
    const addressed = { to, receivedId, instrument: copy.instrument ?? 'NONE' };
    return this.fanOut.send(glance, { ...said, itemId: copy.itemId }, [addressed]);
  }
}
