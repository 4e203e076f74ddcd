import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { IncidentEventsController } from './incident-events.controller.js';
import { IncidentEventsReader } from './incident-events.reader.js';
import { IncidentEventsService } from './incident-events.service.js';
import { IncidentDrafts } from './incident.drafts.js';
import { IncidentStore } from './incident.store.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsService } from './incidents.service.js';

@Module({
  imports: [CountriesModule, OperationsModule],
  controllers: [IncidentsController, IncidentEventsController],
  providers: [IncidentsService, IncidentEventsService, IncidentEventsReader, IncidentDrafts, IncidentStore],
})
export class IncidentsModule {}
