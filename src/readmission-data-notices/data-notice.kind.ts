import { Injectable } from '@nestjs/common';
import { Kinds } from '../core/cases/kinds.js';
import { DataNoticeStore } from './data-notice.store.js';
import { showDataNotice } from './data-notice.view.js';
import { dataNoticeWorkflow } from './data-notice.workflow.js';

/** Everything that the core knows of these notices. */
@Injectable()
export class DataNoticeKind {
  readonly workflow = dataNoticeWorkflow;
  readonly reads = 'readmission_data_notice.read';
  readonly view = showDataNotice;

  constructor(
    readonly store: DataNoticeStore,
    kinds: Kinds,
  ) {
    kinds.add(this);
  }
}
