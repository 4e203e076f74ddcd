import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Kind } from '../kinds/kinds';
import type { RecordRow } from '../records/record';
import type { Row } from '../words/title';

export interface Extra {
  readonly kind: Kind;
  readonly record: RecordRow;
}

/** Pages of some kinds that say more than their fields; each is loaded when its tab is opened. */
const of = <M extends string>(load: () => Promise<Record<M, ComponentType<Extra>>>, name: M) =>
  lazy(async () => ({ default: (await load())[name] }));

export type ExtraTab = 'comparison' | 'graph' | 'steps' | 'figures' | 'map' | 'year' | 'channel' | 'sessions';

interface Entry {
  readonly tab: ExtraTab;
  readonly page: LazyExoticComponent<ComponentType<Extra>>;
  /** What has to be open to the officer for it. */
  readonly allow?: string;
}

const comparison = of(() => import('./check/Comparison'), 'Comparison');
const map = of(() => import('./coordinator/MapTab'), 'MapTab');

const extras: Readonly<Record<string, readonly Entry[]>> = {
  hit: [{ tab: 'comparison', page: comparison, allow: 'hit.compare' }],
  subject_merge: [{ tab: 'comparison', page: of(() => import('./check/TwoSubjects'), 'TwoSubjects') }],
  subject: [{ tab: 'graph', page: of(() => import('./check/Graph'), 'Graph'), allow: 'subject.graph' }],
  collection_import: [
    { tab: 'steps', page: of(() => import('./check/ImportSteps'), 'ImportSteps'), allow: 'collection_import.open' },
  ],
  operation: [
    { tab: 'figures', page: of(() => import('./coordinator/LiveFigures'), 'LiveFigures'), allow: 'operation.tally' },
    { tab: 'map', page: map },
  ],
  annual_plan: [
    { tab: 'year', page: of(() => import('./coordinator/Year'), 'Year') },
    { tab: 'map', page: map },
  ],
  officers: [
    { tab: 'sessions', page: of(() => import('./officers/Sessions'), 'Sessions'), allow: 'officer.administer' },
  ],
  request: [{ tab: 'channel', page: of(() => import('./law/TwoSides'), 'TwoSides') }],
};

export const extrasOf = (kind: string, may: (permission: string | undefined) => boolean): readonly Entry[] =>
  (extras[kind] ?? []).filter(({ allow }) => allow === undefined || may(allow));

export const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);
