import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Manifest } from './manifest.js';
import { PassengerNames } from './passenger-names.js';
import type { PutPassengerDto } from './return-flight.dto.js';
import type { LeftBehindReason } from './return-flight.codes.js';
import { shareOf, usedBy } from './return-flight.rules.js';
import type { ReturnFlightView } from './return-flight-view.dto.js';
import { ReturnFlightsService } from './return-flights.service.js';

type View = Promise<ReturnFlightView>;

/** Who flies: each state enters, boards and leaves behind its own passengers, each of whom is a case of their own. */
@Injectable()
export class ManifestService {
  constructor(
    private readonly cases: Cases,
    private readonly flights: ReturnFlightsService,
    private readonly manifest: Manifest,
    private readonly names: PassengerNames,
  ) {}

  takeSeats(by: Acting, id: string, escorts: number): View {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'take_seats',
      change: (attempt) => {
        const share = shareOf(attempt);
        if (!share) throw new Problem('not_permitted');
        const { actor, now } = attempt;
        Object.assign(share, { state: 'taken', escorts, answeredBy: actor.id, answeredAt: now });
        if (usedBy(attempt.subject, share.country) > share.seats)
          throw new Problem('no_seats_left', { seats: share.seats });
      },
    });
  }

  put(by: Acting, id: string, entryId: string, form: PutPassengerDto): View {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'put_passenger',
      change: (attempt, em) => this.manifest.put(em, attempt, { officer: by.officer, entryId, form }),
    });
  }

  remove(by: Acting, id: string, entryId: string): View {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'remove_passenger',
      change: (attempt, em) => this.manifest.remove(em, attempt, entryId),
    });
  }

  releaseList(by: Acting, id: string): View {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'release_list',
      change: (attempt, em) => this.names.release(em, attempt, by.officer),
    });
  }

  board(by: Acting, id: string, entryId: string): View {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'board',
      change: (attempt, em) => this.manifest.board(em, attempt, entryId),
    });
  }

  leaveBehind(by: Acting, id: string, entryId: string, reason: LeftBehindReason): View {
    return this.cases.act(this.flights.kind, by, {
      id,
      action: 'leave_behind',
      change: (attempt) => this.manifest.leaveBehind(attempt, { entryId, reason }),
    });
  }
}
