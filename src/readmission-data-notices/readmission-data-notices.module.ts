import { Module } from '@nestjs/common';
import { LimitsModule } from '../readmission-deadlines/limits.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { DataNoticeActs } from './data-notice.acts.js';
import { DataNoticeIssuing } from './data-notice.issuing.js';
import { DataNoticeKind } from './data-notice.kind.js';
import { DataNoticeStore } from './data-notice.store.js';
import { DataNoticeWatching } from './data-notice.watching.js';
import { ReadmissionDataNoticesController } from './readmission-data-notices.controller.js';
import { ReadmissionDataNoticesService } from './readmission-data-notices.service.js';

@Module({
  imports: [LimitsModule, ReadmissionsModule, TransmissionLogModule],
  controllers: [ReadmissionDataNoticesController],
  providers: [
    ReadmissionDataNoticesService,
    DataNoticeActs,
    DataNoticeIssuing,
    DataNoticeKind,
    DataNoticeStore,
    DataNoticeWatching,
  ],
})
export class ReadmissionDataNoticesModule {}
