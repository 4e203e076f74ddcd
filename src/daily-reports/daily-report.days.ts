import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { dayAfter, dayIn, momentIn, type Period } from '../core/local-time.js';
import { OperationReader, type OperationBrief } from '../operations/operation.reader.js';
import { DailyReportStore } from './daily-report.store.js';

/** Where an operation has no site that says until when its day is reported: noon. The product's own. */
const NOON = '12:00';

/** How days are counted at a place, and until when each is reported. */
export interface Days {
  readonly zone: string;
  /** Local time of the day after. */
  readonly cutOff: string;
}

/** Days as a site, or the host of the operation, counts them. */
@Injectable()
export class DailyReportDays {
  constructor(
    private readonly operations: OperationReader,
    private readonly zones: TimeZoneReader,
    private readonly store: DailyReportStore,
  ) {}

  /** At a site by its own cut-off; for the operation as a whole when the last of its sites has reported. */
  async at(em: EntityManager, operation: OperationBrief, siteId: string | null): Promise<Days> {
    const { ownerCountry } = this.operations.hostAt(operation, siteId);
    const sites = await this.store.cutOffs(em, operation.id);
    const site = sites.find((one) => one.siteId === siteId);
    const zone = await this.zones.of(em, site?.country ?? ownerCountry);
    const last = sites.map(({ cutOff }) => cutOff).sort().at(-1); // prettier-ignore
    return { zone, cutOff: site?.cutOff ?? last ?? NOON };
  }
}

/** From midnight to midnight, and when the report of it is due: at the next cut-off after the day is over. */
export function dueOf(day: string, { zone, cutOff }: Days): Period & { due: Date } {
  return { ...dayIn(zone, day), due: momentIn(zone, dayAfter(day), cutOff) };
}
