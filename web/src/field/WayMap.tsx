import { geoCentroid, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiLineString } from 'geojson';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { names, numbers } from './country-numbers';
import type { Leg } from './WayPage';

const SIZE: [number, number] = [640, 360];
const countries = feature(
  world as unknown as Topology,
  (world as unknown as { objects: { countries: GeometryCollection } }).objects.countries,
) as FeatureCollection;

const centre = (code: string): [number, number] | undefined => {
  const found = countries.features.find(({ id, properties }) =>
    id === undefined ? names[code] && properties?.name === names[code] : id === numbers[code],
  );
  return found && geoCentroid(found);
};

/** The legs between the countries that they lead through: bundled borders, and no request to anybody. */
export function WayMap({ legs }: { readonly legs: readonly Leg[] }): ReactElement {
  const { t } = useTranslation();
  const lines = legs.flatMap(({ fromCountry, toCountry }) => {
    const [from, to] = [centre(fromCountry), centre(toCountry)];
    return from && to ? [[from, to]] : [];
  });
  const way: MultiLineString = { type: 'MultiLineString', coordinates: lines };
  const shown =
    lines.length > 0
      ? way
      : {
          type: 'MultiPoint' as const,
          coordinates: [
            [13, 35],
            [45, 48],
          ],
        };
  const projection = geoMercator().fitExtent(
    [
      [40, 40],
      [SIZE[0] - 40, SIZE[1] - 40],
    ],
    shown,
  );
  const path = geoPath(projection);
  const label = legs.map(({ fromCountry, toCountry }) => `${fromCountry} → ${toCountry}`).join(', ');
  return (
    <svg viewBox={`0 0 ${SIZE[0]} ${SIZE[1]}`} role="img" aria-label={`${t('field.way')}: ${label}`} width="100%">
      <rect width={SIZE[0]} height={SIZE[1]} fill="#e7f1fa" />
      {countries.features.map((country, at) => (
        <path key={at} d={path(country) ?? ''} fill="#f8f4ea" stroke="#8a8f98" strokeWidth={0.6} />
      ))}
      <path d={path(way) ?? ''} fill="none" stroke="#b00020" strokeWidth={3} strokeLinecap="round" />
      {lines.map(([from, to], at) => (
        <g key={at}>
          {[from, to].map((point, end) => {
            const [x, y] = projection(point as [number, number]) ?? [0, 0];
            return (
              <circle
                key={end}
                cx={x}
                cy={y}
                r={5}
                fill={end === 0 ? '#fff' : '#b00020'}
                stroke="#b00020"
                strokeWidth={2}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}
