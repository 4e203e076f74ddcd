import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import region from '../../generated/region.json';

export interface Stretch {
  readonly code: string;
  readonly name: string;
  readonly impactLevel: string | null;
  readonly source: string;
  readonly line: readonly (readonly [number, number])[];
}

export interface Place {
  readonly name: string;
  readonly at: readonly [number, number];
}

interface Shown {
  readonly sections: readonly Stretch[];
  readonly meant: readonly Stretch[];
  readonly places: readonly Place[];
}

const WIDTH = 860;
const HEIGHT = 520;
/** As much of the world as is always shown, however short the section. */
const around: GeoPermissibleObjects = {
  type: 'MultiPoint',
  coordinates: [
    [13.5, 37.5],
    [29.5, 48.3],
  ],
};

/** Drawn as lines and not as tiles: nothing is asked of another host, it prints, and it can be read out. */
export function RegionMap({ sections, meant, places }: Shown): ReactElement {
  const { t } = useTranslation();
  const projection = geoMercator().fitExtent(
    [
      [10, 10],
      [WIDTH - 10, HEIGHT - 10],
    ],
    around,
  );
  const path = geoPath(projection);
  const line = ({ line: coordinates }: Stretch) =>
    path({ type: 'LineString', coordinates: coordinates as [number, number][] }) ?? undefined;
  const isMeant = new Set(meant.map(({ code }) => code));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('map.about', { names: meant.map(({ name }) => name).join(', ') })}
      style={{ width: '100%', maxWidth: WIDTH, background: '#dbe9f4' }}
    >
      {(region as GeoPermissibleObjects[]).map((country, at) => (
        <path key={at} d={path(country) ?? undefined} fill="#f8f9fa" stroke="#adb5bd" strokeWidth={0.7} />
      ))}
      {sections
        .filter(({ code, line }) => line.length > 0 && !isMeant.has(code))
        .map((section) => (
          <path key={section.code} d={line(section)} fill="none" stroke="#868e96" strokeWidth={1.2}>
            <title>{section.name}</title>
          </path>
        ))}
      {meant
        .filter(({ line }) => line.length > 0)
        .map((section) => (
          <path key={section.code} d={line(section)} fill="none" stroke="#c2410c" strokeWidth={4} strokeLinecap="round">
            <title>{section.name}</title>
          </path>
        ))}
      {places.map(({ name, at }) => {
        const [x, y] = projection([at[0], at[1]]) ?? [0, 0];
        return (
          <g key={name}>
            <circle cx={x} cy={y} r={5} fill="#1864ab" />
            <text x={x + 8} y={y + 4} fontSize={12}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
