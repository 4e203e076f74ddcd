import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { InterpreterBooking } from './interpreter-booking.entity.js';
import { interpreterBookingSight } from './interpreter-booking.policy.js';

/** The only SQL about bookings of interpreters. */
@Injectable()
export class InterpreterBookingStore extends Rows<InterpreterBooking> {
  constructor() {
    super(InterpreterBooking, interpreterBookingSight, { by: 'openedAt', direction: 'desc' });
  }
}
