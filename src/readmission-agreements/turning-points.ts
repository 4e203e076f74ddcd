import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { layersOf } from './layers.js';
import type { Listed } from './profile.js';

const turns = new WeakMap<Snapshot, Map<string, string[]>>();

/** The days on which something of an agreement begins or ends, in order. */
export function turningPoints(law: Snapshot, agreement: string): string[] {
  const before = turns.get(law) ?? new Map<string, string[]>();
  turns.set(law, before);
  const known = before.get(agreement);
  if (known) return known;
  const layers = layersOf(law, agreement);
  const about: (string | null)[] = [...layers.map(({ key }) => key), null];
  const rows = listed.flatMap<Entry>((kind) =>
    (law.of(kind) as readonly Entry<Listed | 'readmission_parameter'>[]).filter(({ content }) =>
      about.includes(content.agreement),
    ),
  );
  const days = rows.flatMap(({ validFrom, certainFrom, certainTo, validTo }) => [
    validFrom,
    certainFrom,
    certainTo,
    validTo,
  ]);
  const points = [...new Set(days.filter((day) => day !== null))].sort();
  if (layers.length > 0) before.set(agreement, points);
  return points;
}

const listed = [
  'readmission_parameter',
  'readmission_evidence',
  'readmission_point',
  'readmission_suspension',
] as const;
