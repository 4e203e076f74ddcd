import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { FlightCourseService } from './flight-course.service.js';
import { ManifestController } from './manifest.controller.js';
import { ManifestService } from './manifest.service.js';
import { Manifest } from './manifest.js';
import { PassengerNames } from './passenger-names.js';
import { ReturnFlightDrafts } from './return-flight.drafts.js';
import { ReturnFlightReader } from './return-flight.reader.js';
import { ReturnFlightStore } from './return-flight.store.js';
import { ReturnFlightsController } from './return-flights.controller.js';
import { ReturnFlightsService } from './return-flights.service.js';

/** Joint return flights of several states. */
@Module({
  imports: [AuthoritiesModule, ReadmissionsModule, TransmissionLogModule],
  controllers: [ManifestController, ReturnFlightsController],
  providers: [
    ReturnFlightsService,
    FlightCourseService,
    ManifestService,
    Manifest,
    PassengerNames,
    ReturnFlightDrafts,
    ReturnFlightStore,
    ReturnFlightReader,
  ],
  exports: [ReturnFlightReader],
})
export class ReturnFlightsModule {}
