import { endOf, type Counting, type DaysOff } from '../clocks/counting.js';
import type { ZoneTest } from './readmission.entity.js';
import type { AcceleratedLaw } from './readmission.governing.js';

/** What the host's record, or whoever writes the application, says of the apprehension. */
export interface Found {
  readonly apprehendedAt: Date;
  readonly atAirport: boolean;
  /** In a port; of what was found before that was asked, nobody knows. */
  readonly atPort?: boolean;
  /** From the border line. */
  readonly distanceMetres: number | null;
  /** Whether that border is the common one, as far as it is known. */
  readonly commonBorder: boolean;
  /** Came unlawfully, and directly from the territory of the other state. */
  readonly direct: boolean;
}

export interface Calendar {
  readonly zone: string;
  readonly daysOff: DaysOff;
}

const METRES = 1000;

/**
 * At an airport or in a port that it names, as when it counts kilometres around them; or at the common border where it
 * speaks of a border zone and says of no measure how far that goes.
 */
function isThere(
  zone: NonNullable<AcceleratedLaw['zone']>,
  { atAirport, atPort = false, commonBorder }: Found,
): boolean {
  const { landBorderKm, airports, ports, portsAirportsKm } = zone;
  if ((airports && atAirport) || (ports && atPort)) return true;
  return landBorderKm === null && portsAirportsKm === null && !airports && !ports && commonBorder;
}

/**
 * Whether the accelerated procedure is open (reference 4.4): the agreement has it; apprehended in its zone; came unlawfully
 * and directly; within its limit. What nobody has verified decides nothing, and is named: it can be confirmed for the case.
 */
export function zoneTestOf(
  law: AcceleratedLaw,
  found: Found,
  { now, ...calendar }: Calendar & { now: Date },
): ZoneTest {
  const { zone } = law;
  const nearBorder =
    zone?.landBorderKm != null &&
    found.commonBorder &&
    found.distanceMetres !== null &&
    found.distanceMetres <= zone.landBorderKm * METRES;
  const submitBy = limitOf(law, found.apprehendedAt, calendar);
  return {
    agreement: law.exists,
    inZone: zone !== null && (nearBorder || isThere(zone, found)),
    direct: found.direct,
    inTime: submitBy !== null && now < submitBy,
    distanceMetres: found.distanceMetres,
    atAirport: found.atAirport,
    zone: zone?.says ?? null,
    submitBy,
    toConfirm: [...law.toConfirm],
    testedAt: now,
  };
}

/** The last moment at which it can be submitted: the day of the apprehension counts, as it may be counted against one. */
function limitOf({ submitWithin }: AcceleratedLaw, from: Date, { zone, daysOff }: Calendar): Date | null {
  if (submitWithin === null) return null;
  const { n, unit } = submitWithin;
  const counting: Counting = { zone, notCounted: null, daysOff: unit === 'working_day' ? daysOff : null };
  const spans = {
    hour: 'hours',
    calendar_day: 'days',
    working_day: 'working_days',
    month: 'months',
    year: 'years',
  } as const;
  const days = unit === 'calendar_day' || unit === 'working_day';
  return endOf({ quantity: days ? n - 1 : n, unit: spans[unit] }, from, counting);
}
