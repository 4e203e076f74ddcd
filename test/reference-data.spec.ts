import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measures, operationTypes } from '../src/operations/operation.codes.js';

type Point = [longitude: number, latitude: number];
interface Row {
  source: string;
}
interface Section extends Row {
  code: string;
  name: string;
  country_a: string;
  country_b: string;
  kind: string;
  line: Point[];
}
interface Crossing extends Row {
  code: string;
  name: string;
  country: string;
  border_section: string;
  kind: string;
  latitude: number;
  longitude: number;
}
interface Past extends Row {
  key: string;
  type: string;
  starts_on: string | null;
  ends_on: string | null;
  host_countries: string[];
  participants: string[];
  agencies: string[];
  led_by: string[];
  measures: string[];
  sites: { country: string; crossingPoint: string | null; borderSection: string | null }[];
}

const text = (file: string) => readFileSync(join(import.meta.dirname, '../../data', `${file}.json`), 'utf8');
const read = <T>(file: string): T[] => JSON.parse(text(file)) as T[];

const countries = read<{ code: string }>('countries').map(({ code }) => code);
const sections = read<Section>('border-sections');
const crossings = read<Crossing>('crossing-points');
const past = read<Past>('past-operations');

const CODE = /^[A-Z]{2}(-[A-Z0-9]{1,12})+$/;
const NEIGHBOURS =
  `AL-GR AL-ME AL-MK AL-XK AT-HU AT-SI BA-HR BA-ME BA-RS BG-GR BG-MK BG-RO BG-RS BG-TR GR-MK GR-TR HR-HU HR-ME
  HR-RS HR-SI HU-RO HU-RS HU-SI MD-RO MD-UA ME-RS ME-XK MK-RS MK-XK RO-RS RS-XK AL-IT`.split(/\s+/);
/** Where a border goes on into a state of which the product has no sections: Slovakia. */
const OPEN_ENDS: Point[] = [[17.15, 48.01]];

const onLand = ({ kind }: { kind: string }) => kind !== 'sea' && kind !== 'air';
const repeated = (codes: string[]) => codes.filter((code, index) => codes.indexOf(code) !== index);
const away = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(x - toX, y - toY);

/** How far a point is from a stretch of line, in degrees. */
function fromStretch(point: Point, from: Point, to: Point): number {
  const length = away(from, to) ** 2;
  const along = ((point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1])) / length;
  const share = Math.min(1, Math.max(0, along));
  return away(point, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
}

const stretches = (line: Point[]) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const);
const fromLine = (point: Point, line: Point[]) =>
  Math.min(...stretches(line).map(([from, to]) => fromStretch(point, from, to)));
const ends = ({ line }: Section): Point[] => [line[0], line.at(-1)].filter((end) => end !== undefined);

describe('the border sections', () => {
  it('have codes of their own, made of the countries on either side, which exist', () => {
    expect(repeated(sections.map(({ code }) => code))).toEqual([]);
    const odd = sections.filter(({ code, country_a: a, country_b: b, kind }) => {
      const prefix = a === b ? `${a}-${kind.toUpperCase()}` : `${a}-${b}`;
      return !CODE.test(code) || !code.startsWith(prefix) || !countries.includes(a) || !countries.includes(b);
    });
    expect(odd).toEqual([]);
  });

  it('are there for all neighbours', () => {
    const missing = NEIGHBOURS.filter((pair) => !sections.some(({ code }) => code.startsWith(pair)));
    expect(missing).toEqual([]);
  });

  it('have lines of 5 to 25 points without leaps, and none in the air', () => {
    const odd = sections.filter(({ kind, line }) => {
      if (kind === 'air') return line.length > 0;
      const steps = stretches(line).map(([from, to]) => away(from, to));
      return line.length < 5 || line.length > 25 || steps.some((step) => step === 0 || step > 1);
    });
    expect(odd.map(({ code }) => code)).toEqual([]);
  });

  it('meet one another where three countries meet, and the sea', () => {
    const loose = sections.filter(onLand).flatMap((section) => {
      const others = [...sections.filter(({ code }) => code !== section.code).flatMap(ends), ...OPEN_ENDS];
      const isLoose = (end: Point) => !others.some((other) => away(end, other) < 0.05);
      return section.kind === 'lake' ? [] : ends(section).filter(isLoose);
    });
    expect(loose).toEqual([]);
  });
});

describe('the crossing points', () => {
  it('have codes of their own that begin with their country', () => {
    expect(repeated(crossings.map(({ code }) => code))).toEqual([]);
    expect(crossings.filter(({ code, country }) => !CODE.test(code) || !code.startsWith(`${country}-`))).toEqual([]);
  });

  it('lie on a section of their country', () => {
    const odd = crossings.filter(({ country, border_section: on }) => {
      const section = sections.find(({ code }) => code === on);
      return !section || ![section.country_a, section.country_b].includes(country);
    });
    expect(odd).toEqual([]);
  });

  it('are air or sea points where their section is', () => {
    const odd = crossings.filter(({ kind, border_section: on }) => {
      const section = sections.find(({ code }) => code === on);
      return onLand({ kind }) ? section && !onLand(section) : section?.kind !== kind;
    });
    expect(odd).toEqual([]);
  });

  it('lie where the line of their section runs', () => {
    const far = crossings.filter(({ latitude, longitude, border_section: on }) => {
      const section = sections.find(({ code }) => code === on);
      return section && onLand(section) && fromLine([longitude, latitude], section.line) > 0.35;
    });
    expect(far).toEqual([]);
  });

  it('lie in the region', () => {
    const odd = crossings.filter(({ latitude: y, longitude: x }) => x < 13 || x > 34 || y < 35 || y > 49);
    expect(odd).toEqual([]);
  });

  it('name the section by its code and leave names that are disputed to the reader', () => {
    expect([...sections, ...crossings].filter(({ name, source }) => /kosov/i.test(name + source))).toEqual([]);
  });
});

describe('the operations that took place', () => {
  it('have keys of their own and end after they begin', () => {
    expect(repeated(past.map(({ key }) => key))).toEqual([]);
    expect(
      past.filter(({ starts_on: from, ends_on: until }) => from !== null && until !== null && until < from),
    ).toEqual([]);
  });

  it('speak of countries, bodies, crossing points, sections, types and measures that are known', () => {
    const among = (known: string[]) => (code: string | null) => code === null || known.includes(code);
    const odd = past.filter(
      ({ type, host_countries, participants, agencies, led_by, measures: kinds, sites }) =>
        !(type in operationTypes) ||
        ![...host_countries, ...participants, ...agencies, ...led_by].every(among(countries)) ||
        !kinds.every((kind) => kind in measures) ||
        !host_countries.every((host) => participants.includes(host)) ||
        !sites.every(
          ({ country, crossingPoint, borderSection }) =>
            host_countries.includes(country) &&
            among(crossings.map(({ code }) => code))(crossingPoint) &&
            among(sections.map(({ code }) => code))(borderSection),
        ),
    );
    expect(odd.map(({ key }) => key)).toEqual([]);
  });
});

describe('the files of facts', () => {
  it.each(['border-sections', 'crossing-points', 'past-operations', 'protection-routes'])(
    'hold one row per line: %s',
    (file) => {
      const rows = text(file).trim().split('\n').slice(1, -1);
      expect(rows.map((row) => Object.keys(JSON.parse(row.replace(/,$/, '')) as Row))).toEqual(
        read<Row>(file).map(() => Object.keys(read<Row>(file)[0] ?? {})),
      );
    },
  );

  it.each([
    'border-sections',
    'crossing-points',
    'topic-guides',
    'information-sheets',
    'countries',
    'authorities',
    'legal-bases',
    'protection-routes',
  ])('say where each row is from: %s', (file) => {
    expect(read<Row>(file).filter(({ source }) => !source)).toEqual([]);
  });

  it.each([
    'border-sections',
    'crossing-points',
    'topic-guides',
    'information-sheets',
    'legal-bases',
    'protection-routes',
    'past-operations',
  ])('say how far each row can be trusted: %s', (file) => {
    const marks = read<{ trust: string }>(file).map(({ trust }) => trust);
    expect(marks.filter((mark) => !['verified', 'secondary', 'unverified'].includes(mark))).toEqual([]);
  });
});
