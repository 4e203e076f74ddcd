import type { Condition } from '../core/access/sight.js';

/** What a kind has on a tablet: of what its officer sees, what is still going on. */
export interface Carried {
  readonly kind: string;
  readonly where: Condition;
}

const going = (...over: string[]): Condition => ({
  text: 'row.state <> all(:over::text[])',
  parameters: { over },
});

/** Their own operations first, then what they have in hand there: that is what a day in the field needs. */
export const carriedKinds: readonly Carried[] = [
  { kind: 'operation', where: going('closed', 'archived', 'cancelled') },
  { kind: 'shift', where: going('ended', 'cancelled') },
  { kind: 'patrol', where: going('reviewed', 'cancelled') },
  {
    kind: 'debriefing',
    where: going('released', 'referred_out', 'refused', 'stopped', 'set_aside', 'anonymised', 'erased'),
  },
  { kind: 'check', where: going('confirmed', 'void') },
  { kind: 'incident', where: going('closed') },
  { kind: 'equipment', where: going('returned', 'donated', 'lost') },
  { kind: 'follow_up', where: going('verified', 'withdrawn') },
  { kind: 'interpreter_booking', where: going('held', 'declined', 'lapsed', 'cancelled', 'replaced') },
];

/** No tablet carries more of one kind: the newest go first. */
export const MOST_OF_A_KIND = 400;

/** Reference lists that a tablet keeps whole, with the route that gives each. */
export const carriedLists = [
  { name: 'countries', path: '/countries', table: 'countries' },
  { name: 'border_sections', path: '/border-sections', table: 'border_sections' },
  { name: 'topic_guides', path: '/topic-guides', table: 'topic_guides' },
  { name: 'information_sheets', path: '/information-sheets', table: 'information_sheets' },
  { name: 'crossing_points', path: '/crossing-points', table: 'crossing_points' },
  { name: 'interview_parameters', path: '/interview-parameters', table: 'interview_parameters' },
  { name: 'protection_routes', path: '/protection-routes', table: 'protection_routes' },
  { name: 'trafficking_indicators', path: '/trafficking-indicators', table: 'trafficking_indicators' },
] as const;
