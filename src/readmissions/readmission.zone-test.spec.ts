import { failedOf } from './readmission.content.rules.js';
import type { AcceleratedLaw } from './readmission.governing.js';
import { zoneTestOf, type Found } from './readmission.zone-test.js';

const law: AcceleratedLaw = {
  exists: true,
  zone: { landBorderKm: 30, airports: true, ports: false, portsAirportsKm: null, says: '30 km and airports' },
  submitWithin: { n: 2, unit: 'calendar_day' },
  toConfirm: [],
};
const unmeasured = { landBorderKm: null, airports: false, ports: false, portsAirportsKm: null, says: 'border zone' };
const ports = { ...unmeasured, airports: true, ports: true };
/** A Tuesday, at ten in the evening where it is spent. */
const apprehendedAt = new Date('2026-09-01T20:00:00Z');
const found: Found = { apprehendedAt, atAirport: false, distanceMetres: 1200, commonBorder: true, direct: true };
const calendar = { zone: 'Europe/Vienna', daysOff: { weekdays: [6, 7], dates: ['2026-09-03'] } };

const failed = (changes: { law?: object; found?: object; now?: string } = {}): string[] => {
  const now = new Date(changes.now ?? '2026-09-02T08:00:00Z');
  return failedOf(zoneTestOf({ ...law, ...changes.law }, { ...found, ...changes.found }, { ...calendar, now }), now);
};

describe('the accelerated procedure', () => {
  it.each<[string, Parameters<typeof failed>[0], string[]]>([
    ['near the common border, directly and in time', {}, []],
    [
      'at an international airport, however far from the border',
      { found: { atAirport: true, distanceMetres: null } },
      [],
    ],
    [
      'in a port, where the zone has ports',
      { law: { zone: { ...ports, landBorderKm: 20 } }, found: { atPort: true, distanceMetres: null } },
      [],
    ],
    [
      'in a port, where the zone has kilometres around them',
      { law: { zone: { ...ports, portsAirportsKm: 15 } }, found: { atPort: true, distanceMetres: null } },
      [],
    ],
    ['in a port, where it has none', { found: { atPort: true, distanceMetres: null } }, ['inZone']],
    [
      'at the common border, where the agreement says of no measure how far its zone goes',
      { law: { zone: unmeasured }, found: { distanceMetres: null } },
      [],
    ],
    ['at another border then', { law: { zone: unmeasured }, found: { commonBorder: false } }, ['inZone']],
    ['31 km from it', { found: { distanceMetres: 31_000 } }, ['inZone']],
    ['near the border with another state', { found: { commonBorder: false } }, ['inZone']],
    ['where nobody has measured', { found: { distanceMetres: null } }, ['inZone']],
    ['after a stay elsewhere', { found: { direct: false } }, ['direct']],
    ['by an agreement that has none, or of which nobody has verified it', { law: { exists: false } }, ['agreement']],
    ['where nobody has verified the zone', { law: { zone: null } }, ['inZone']],
    ['where nobody has verified the limit', { law: { submitWithin: null } }, ['inTime']],
    ['in the last minute of the second day', { now: '2026-09-02T21:59:59Z' }, []],
    ['when the second day is over: that of the apprehension counts', { now: '2026-09-02T22:00:00Z' }, ['inTime']],
    ['within 48 hours', { law: { submitWithin: { n: 48, unit: 'hour' } }, now: '2026-09-03T19:59:59Z' }, []],
    ['after 48 hours', { law: { submitWithin: { n: 48, unit: 'hour' } }, now: '2026-09-03T20:00:00Z' }, ['inTime']],
    [
      'within three working days, of which Thursday is none',
      { law: { submitWithin: { n: 3, unit: 'working_day' } }, now: '2026-09-04T21:59:59Z' },
      [],
    ],
    [
      'after three working days',
      { law: { submitWithin: { n: 3, unit: 'working_day' } }, now: '2026-09-04T22:00:00Z' },
      ['inTime'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(failed(changes)).toEqual(expected);
  });

  it('is not open to whom nothing was tested of', () => {
    expect(failedOf(null, apprehendedAt)).toEqual(['not_tested']);
  });
});
