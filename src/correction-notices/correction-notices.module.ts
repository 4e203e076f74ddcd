import { Module } from '@nestjs/common';
import { HandlingModule } from '../handling/handling.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { CorrectionNoticeKind } from './correction-notice.kind.js';
import { CorrectionNoticeReader } from './correction-notice.reader.js';
import { CorrectionNoticeStore } from './correction-notice.store.js';
import { CorrectionNoticesController } from './correction-notices.controller.js';
import { CorrectionNoticesService } from './correction-notices.service.js';
import { NoticeIssuingDesk } from './notice-issuing.desk.js';
import { NoticeOutcomesService } from './notice-outcomes.service.js';
import { NoticeTakingDesk } from './notice-taking.desk.js';
import { NoticeArrivals } from './notice.arrivals.js';
import { NoticeDesk } from './notice.desk.js';
import { NoticeFanOut } from './notice.fan-out.js';
import { NoticeIssuing } from './notice.issuing.js';
import { NoticeOutcomes } from './notice.outcomes.js';

@Module({
  imports: [HandlingModule, ClocksModule, ReceivedItemsModule, TransmissionLogModule, TransmissionsModule],
  controllers: [CorrectionNoticesController],
  providers: [
    CorrectionNoticesService,
    NoticeOutcomesService,
    CorrectionNoticeKind,
    CorrectionNoticeStore,
    NoticeDesk,
    NoticeFanOut,
    NoticeIssuing,
    NoticeOutcomes,
    NoticeIssuingDesk,
    NoticeTakingDesk,
    NoticeArrivals,
    CorrectionNoticeReader,
  ],
  exports: [NoticeIssuingDesk, NoticeTakingDesk, CorrectionNoticeReader],
})
export class CorrectionNoticesModule {}
