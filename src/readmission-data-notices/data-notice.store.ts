import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { ReadmissionDataNotice } from './data-notice.entity.js';
import { dataNoticeSight } from './data-notice.policy.js';

/** The only SQL about notices of correction and erasure in readmissions. */
@Injectable()
export class DataNoticeStore extends Rows<ReadmissionDataNotice> {
  constructor() {
    super(ReadmissionDataNotice, dataNoticeSight, { by: 'openedAt', direction: 'desc' });
  }
}
