import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { ReturnFlightDrafts } from './return-flight.drafts.js';
import type {
  OpenReturnFlightDto,
  PutShareDto,
  ReturnFlightsQueryDto,
  ReviseReturnFlightDto,
} from './return-flight.dto.js';
import { ReturnFlightStore } from './return-flight.store.js';
import { showReturnFlight } from './return-flight.view.js';
import type { PassengerListView, ReturnFlightView } from './return-flight-view.dto.js';
import { returnFlightWorkflow, type ReturnFlightAction } from './return-flight.workflow.js';

/** Flights by which several states bring persons back together. */
@Injectable()
export class ReturnFlightsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: ReturnFlightStore,
    private readonly drafts: ReturnFlightDrafts,
    kinds: Kinds,
  ) {
    const reads = 'return_flight.read' as const;
    this.kind = kinds.add({ workflow: returnFlightWorkflow, store, reads, view: showReturnFlight });
  }

  open(by: Acting, form: OpenReturnFlightDto): Promise<ReturnFlightView> {
    return this.cases.open(this.kind, by, (em) => this.drafts.opened(em, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ReturnFlightsQueryDto): Promise<PageOf<ReturnFlightView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ReturnFlightView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** The names that their states have released, for whoever may have them; the trail keeps who has read them. */
  passengers(officer: Officer, id: string): Promise<PassengerListView> {
    return this.cases.look(this.kind, officer, {
      id,
      question: 'passengers',
      purpose: 'duty',
      answer: async (flight, { em }) => {
        const lists = await this.store.lists(em, id);
        const entries = lists.map(({ entryId, country, persons }) => {
          const refNo = flight.entries.find((entry) => entry.id === entryId)?.refNo ?? '';
          return {
            entryId,
            country,
            refNo,
            persons: persons.map((one) => ({ ...one, nationalities: [...one.nationalities] })),
          };
        });
        return { flightId: id, entries };
      },
    });
  }

  revise(by: Acting, id: string, form: ReviseReturnFlightDto): Promise<ReturnFlightView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }) => this.drafts.revise(subject, form),
    });
  }

  putShare(by: Acting, id: string, country: string, form: PutShareDto): Promise<ReturnFlightView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_share',
      change: (attempt, em) => this.drafts.share(em, attempt, { country, form }),
    });
  }

  nameMonitors(by: Acting, id: string, officerIds: readonly string[]): Promise<ReturnFlightView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'name_monitors',
      change: (attempt, em) => this.drafts.monitors(em, attempt, officerIds),
    });
  }

  act(by: Acting, id: string, action: ReturnFlightAction, reason?: string): Promise<ReturnFlightView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
