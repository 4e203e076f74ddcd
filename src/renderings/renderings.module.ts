import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { AboutItemsOutline } from './about-items.outline.js';
import { LeavingItems } from './leaving-items.js';
import { Parties } from './parties.js';
import { Renderings } from './rendering.registry.js';
import { RenderingStore } from './rendering.store.js';
import { CaseRenderingsController, RenderingsController } from './renderings.controller.js';
import { RenderingsService } from './renderings.service.js';
import { RequestOutline } from './request.outline.js';
import { ToldOutline } from './told.outline.js';

/** What leaves for a side without an account here, or is put on file: as text, or on paper. */
@Module({
  imports: [AuthoritiesModule, ReceivedItemsModule, RequestsModule, TransmissionLogModule, TransmissionsModule],
  controllers: [RenderingsController, CaseRenderingsController],
  providers: [
    RenderingsService,
    Renderings,
    RenderingStore,
    Parties,
    LeavingItems,
    RequestOutline,
    ToldOutline,
    AboutItemsOutline,
  ],
})
export class RenderingsModule {}
