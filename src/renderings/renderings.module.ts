import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { LeavingItems } from './leaving-items.js';
import { RenderingSheets } from './rendering.sheets.js';
import { RenderingsController } from './renderings.controller.js';
import { RenderingsService } from './renderings.service.js';

/** What leaves for a side without an account here, or is put on file: as text, or on paper. */
@Module({
  imports: [AuthoritiesModule, ReceivedItemsModule, RequestsModule, TransmissionLogModule, TransmissionsModule],
  controllers: [RenderingsController],
  providers: [RenderingsService, RenderingSheets, LeavingItems],
})
export class RenderingsModule {}
