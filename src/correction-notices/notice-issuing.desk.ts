import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import type { IssueNoticeDto, TellTransmitterDto } from './correction-notice.dto.js';
import { NoticeIssuing } from './notice.issuing.js';

/** Two things for other features, in their unit of work: tells everybody who has an item, or whoever passed one on. */
@Injectable()
export class NoticeIssuingDesk {
  constructor(private readonly issuing: NoticeIssuing) {}

  issue(glance: Glance, form: IssueNoticeDto): Promise<string> {
    return this.issuing.toRecipients(glance, form);
  }

  tell(glance: Glance, form: TellTransmitterDto): Promise<string> {
    return this.issuing.toTransmitter(glance, form);
  }
}
