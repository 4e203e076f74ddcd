import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { PostponeFlightDto } from './return-flight.dto.js';
import { ReturnFlightStore } from './return-flight.store.js';
import type { ReturnFlightView } from './return-flight-view.dto.js';
import { ReturnFlightsService } from './return-flights.service.js';

/** What becomes of a flight: put off, over, or called off. */
@Injectable()
export class FlightCourseService {
  constructor(
    private readonly cases: Cases,
    private readonly flights: ReturnFlightsService,
    private readonly store: ReturnFlightStore,
  ) {}

  /** At once, with the new time; each case is notified anew by its own state, with the whole notice. */
  postpone(by: Acting, id: string, { reason, departsAt, arrivesAt }: PostponeFlightDto): Promise<ReturnFlightView> {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'postpone',
      reason,
      change: ({ subject, now }) => {
        if (arrivesAt <= departsAt) throw new Problem('ends_before_it_begins');
        if (departsAt <= now) throw new Problem('flight_in_the_past');
        Object.assign(subject, { departsAt, arrivesAt, postponedAt: now });
      },
    });
  }

  /** Nobody but their own state needs the names any more. */
  complete(by: Acting, id: string): Promise<ReturnFlightView> {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'complete',
      change: (_, em) => this.store.forgetNames(em, id),
    });
  }

  cancel(by: Acting, id: string, reason: string): Promise<ReturnFlightView> {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'cancel',
      reason,
      change: (_, em) => this.store.forgetNames(em, id),
    });
  }
}
