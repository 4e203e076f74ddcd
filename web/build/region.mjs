// The countries around, from Natural Earth (public domain): cut to the region, so that the map is small.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const ROUNDED = 100;
const around = { west: 9, east: 33, south: 34, north: 50 };

/** Outlines only. What a place is called, the server says and the officer's language; the old names of the source are dropped. */
export function region() {
  const world = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const { features } = feature(world, world.objects.countries);
  const kept = features.filter(({ geometry }) => isNear(geometry.coordinates));
  return kept.map(({ geometry: { type, coordinates } }) => ({ type, coordinates: rounded(nearby(type, coordinates)) }));
}

/** Of a state with islands far away, only what lies in the region. */
const nearby = (type, coordinates) =>
  type === 'MultiPolygon' ? coordinates.filter((part) => isNear(part)) : coordinates;

function isNear(coordinates) {
  if (typeof coordinates[0] !== 'number') return coordinates.some((part) => isNear(part));
  const [longitude, latitude] = coordinates;
  return longitude > around.west && longitude < around.east && latitude > around.south && latitude < around.north;
}

const rounded = (part) =>
  typeof part === 'number' ? Math.round(part * ROUNDED) / ROUNDED : part.map((inner) => rounded(inner));
