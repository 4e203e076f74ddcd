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

export type ExtraTab =
  | 'comparison'
  | 'graph'
  | 'similar'
  | 'steps'
  | 'figures'
  | 'map'
  | 'year'
  | 'channel'
  | 'givenOut'
  | 'application'
  | 'clocks'
  | 'planner'
  | 'readmission'
  | 'sessions'
  | 'plan'
  | 'roster'
  | 'report'
  | 'work'
  | 'law';

interface Entry {
  readonly tab: ExtraTab;
  readonly page: LazyExoticComponent<ComponentType<Extra>>;
  /** What has to be open to the officer for it. */
  readonly allow?: string;
}

const comparison = of(() => import('./check/Comparison'), 'Comparison');
const given: Entry = {
  tab: 'givenOut',
  page: of(() => import('./law/GivenOut'), 'GivenOut'),
  allow: 'rendering.give_out',
};
const map = of(() => import('./coordinator/MapTab'), 'MapTab');

const extras: Readonly<Record<string, readonly Entry[]>> = {
  hit: [{ tab: 'comparison', page: comparison, allow: 'hit.compare' }],
  subject_merge: [{ tab: 'comparison', page: of(() => import('./check/TwoSubjects'), 'TwoSubjects') }],
  subject: [
    { tab: 'similar', page: of(() => import('./check/Similar'), 'Similar'), allow: 'subject.search' },
    { tab: 'graph', page: of(() => import('./check/Graph'), 'Graph'), allow: 'subject.graph' },
  ],
  collection_import: [
    { tab: 'steps', page: of(() => import('./check/ImportSteps'), 'ImportSteps'), allow: 'collection_import.open' },
  ],
  operation: [
    { tab: 'plan', page: of(() => import('./coordinator/PlanTab'), 'PlanTab') },
    { tab: 'roster', page: of(() => import('./coordinator/RosterTab'), 'RosterTab'), allow: 'deployment.read' },
    { tab: 'figures', page: of(() => import('./coordinator/LiveFigures'), 'LiveFigures'), allow: 'operation.tally' },
    { tab: 'map', page: map },
  ],
  evaluation: [{ tab: 'report', page: of(() => import('./coordinator/ReportTab'), 'ReportTab') }],
  annual_plan: [
    { tab: 'year', page: of(() => import('./coordinator/Year'), 'Year') },
    { tab: 'map', page: map },
  ],
  readmission: [
    { tab: 'application', page: of(() => import('./readmission/ApplicationTab'), 'ApplicationTab') },
    { tab: 'clocks', page: of(() => import('./readmission/ClocksTab'), 'ClocksTab') },
    {
      tab: 'planner',
      page: of(() => import('./readmission/PlannerTab'), 'PlannerTab'),
      allow: 'readmission_transfer.read',
    },
    { tab: 'law', page: of(() => import('./law/LawOfCase'), 'LawOfReadmission') },
  ],
  apprehension: [
    {
      tab: 'readmission',
      page: of(() => import('./readmission/FromApprehension'), 'FromApprehensionTab'),
      allow: 'readmission.open',
    },
  ],
  officers: [
    { tab: 'sessions', page: of(() => import('./officers/Sessions'), 'Sessions'), allow: 'officer.administer' },
  ],
  parked_work: [{ tab: 'work', page: of(() => import('./officers/WholeWork'), 'WholeWork') }],
  request: [
    { tab: 'channel', page: of(() => import('./law/TwoSides'), 'TwoSides') },
    { tab: 'law', page: of(() => import('./law/LawOfCase'), 'LawOfRequest') },
  ],
  spontaneous_information: [given],
  strategic_exchange: [given],
  correction_notice: [given],
  use_permission: [given],
  use_report: [given],
  data_subject_consultation: [given],
  breach_notice: [given],
};

export const extrasOf = (kind: string, may: (permission: string | undefined) => boolean): readonly Entry[] =>
  (extras[kind] ?? []).filter(({ allow }) => allow === undefined || may(allow));

/** What stands above everything else on records of some kinds. */
const firsts: Readonly<Record<string, LazyExoticComponent<ComponentType<Extra>>>> = {
  readmission: of(() => import('./readmission/SafeguardsFirst'), 'SafeguardsFirst'),
  readmission_transfer: of(() => import('./readmission/TransferFirst'), 'TransferFirst'),
};
export const firstOf = (kind: string): LazyExoticComponent<ComponentType<Extra>> | undefined => firsts[kind];

/** What is looked at first once a record of that kind was opened. */
export const afterOpening: Readonly<Record<string, ExtraTab>> = { subject: 'similar' };

/** Kinds that are begun on a page of their own. */
const openings: Readonly<Record<string, LazyExoticComponent<ComponentType<{ readonly kind: Kind }>>>> = {
  readmission: lazy(async () => ({ default: (await import('./readmission/BeginPage')).BeginPage })),
  request: lazy(async () => ({ default: (await import('./request/RequestPage')).RequestPage })),
};
export const openingOf = (kind: string): LazyExoticComponent<ComponentType<{ readonly kind: Kind }>> | undefined =>
  openings[kind];

export const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);
