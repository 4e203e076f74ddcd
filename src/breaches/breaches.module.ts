import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { BreachNoticesController } from './breach-notices.controller.js';
import { BreachNoticesService } from './breach-notices.service.js';
import { BreachArrivals } from './breach.arrivals.js';
import { BreachKinds } from './breach.kinds.js';
import { BreachReporting } from './breach.reporting.js';
import { BreachNoticeStore, BreachStore } from './breach.store.js';
import { BreachTelling } from './breach.telling.js';
import { BreachesController } from './breaches.controller.js';
import { BreachesService } from './breaches.service.js';

@Module({
  imports: [ClocksModule, HandlingModule, TransmissionLogModule],
  controllers: [BreachesController, BreachNoticesController],
  providers: [
    BreachesService,
    BreachNoticesService,
    BreachKinds,
    BreachReporting,
    BreachArrivals,
    BreachTelling,
    BreachStore,
    BreachNoticeStore,
  ],
})
export class BreachesModule {}
