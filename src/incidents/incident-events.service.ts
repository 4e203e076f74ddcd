import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { dayAfter, monthIn } from '../core/local-time.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { csvOf } from './incident-events.csv.js';
import type { EventsExportDto, EventsQueryDto, IndicatorsView } from './incident-events.dto.js';
import { IncidentEventsReader } from './incident-events.reader.js';
import type { IncidentView } from './incident-view.dto.js';
import type { Incident } from './incident.entity.js';
import { indicatorsOf } from './incident.indicators.js';
import { IncidentStore } from './incident.store.js';
import { showIncident } from './incident.view.js';

/** More than this is asked for in parts. */
const MOST = 5000;

/** The events of an operation as a list, as a file, and in figures: always those that the reader may see one by one. */
@Injectable()
export class IncidentEventsService {
  constructor(
    private readonly work: Work,
    private readonly store: IncidentStore,
    private readonly operations: IncidentEventsReader,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, operationId: string, query: EventsQueryDto): Promise<PageOf<IncidentView>> {
    const { from, until, limit, after, count } = query;
    return this.work.as(officer, async (em, now) => {
      await this.operations.hostZone(em, operationId);
      const listing = { limit, after, count, where: detected(operationId, from, until) };
      const { items, ...page } = await this.store.page(em, officer, listing);
      await this.record(em, officer, { kind: 'search', action: 'incident.events', operationId, events: items });
      return { ...page, items: items.map((event) => showIncident(event, { reader: officer, now, em })) };
    });
  }

  csv(officer: Officer, operationId: string, { from, until }: EventsExportDto): Promise<string> {
    return this.work.as(officer, async (em, now) => {
      await this.operations.hostZone(em, operationId);
      const events = await this.all(em, officer, detected(operationId, from, until));
      await this.record(em, officer, { kind: 'export', action: 'incident.export', operationId, events });
      return csvOf(events.map((event) => showIncident(event, { reader: officer, now, em })));
    });
  }

  /** What did not happen is no figure. */
  indicators(officer: Officer, operationId: string, month: string): Promise<IndicatorsView> {
    return this.work.as(officer, async (em) => {
      const { since, until } = monthIn(await this.operations.hostZone(em, operationId), month);
      const events = await this.all(em, officer, [...detected(operationId, since, until), happened]);
      await this.record(em, officer, { kind: 'search', action: 'incident.indicators', operationId, events });
      const unaccompanied = events.reduce((sum, event) => sum + event.unaccompanied, 0);
      return {
        month,
        dueOn: fifteenthAfter(month),
        events: events.length,
        unaccompanied,
        indicators: indicatorsOf(events),
      };
    });
  }

  private async all(em: EntityManager, officer: Officer, where: Condition[]): Promise<Incident[]> {
    const { items, next } = await this.store.page(em, officer, { limit: MOST, after: undefined, count: false, where });
    if (next) throw new Problem('too_much_at_once', { most: MOST });
    return items;
  }

  private record(
    em: EntityManager,
    actor: Officer,
    { events, ...what }: { kind: 'search' | 'export'; action: string; operationId: string; events: Incident[] },
  ): Promise<void> {
    return this.audit.write(em, { actor, ...what, recordType: 'incidents', records: events.map(({ id }) => id) });
  }
}

const happened: Condition = { text: `row.outcome is distinct from 'did_not_happen'`, parameters: {} };

const detected = (operationId: string, from?: Date, until?: Date): Condition[] => [
  { text: 'row.operation_id = :operationId', parameters: { operationId } },
  ...(from ? [{ text: 'row.detected_at >= :from', parameters: { from } }] : []),
  ...(until ? [{ text: 'row.detected_at < :until', parameters: { until } }] : []),
];

const fifteenthAfter = (month: string): string => `${dayAfter(`${month}-28`, 4).slice(0, 7)}-15`;
