import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations/operations.module.js';
import { InterpreterBookingDrafts } from './interpreter-booking.drafts.js';
import { InterpreterBookingReader } from './interpreter-booking.reader.js';
import { InterpreterBookingStore } from './interpreter-booking.store.js';
import { InterpreterBookingsController } from './interpreter-bookings.controller.js';
import { InterpreterBookingsService } from './interpreter-bookings.service.js';
import { InterpreterSessionsController } from './interpreter-sessions.controller.js';
import { InterpreterStore } from './interpreter.store.js';
import { InterpretersController } from './interpreters.controller.js';
import { InterpretersService } from './interpreters.service.js';

@Module({
  imports: [OperationsModule],
  controllers: [InterpretersController, InterpreterBookingsController, InterpreterSessionsController],
  providers: [
    InterpretersService,
    InterpreterStore,
    InterpreterBookingsService,
    InterpreterBookingDrafts,
    InterpreterBookingStore,
    InterpreterBookingReader,
  ],
  exports: [InterpreterBookingReader],
})
export class InterpretersModule {}
