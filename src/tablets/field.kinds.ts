import type { Condition } from '../core/access/sight.js';
import type { AnyWorkflow } from '../core/workflow/workflow.js';

/** A kind that is on a tablet: of what its officer sees, what somebody has to act on. */
export interface Carried {
  readonly kind: string;
  /** States in which it is needed although it waits for nobody. */
  readonly also?: readonly string[];
}

/** Their own operations first, then what they have in hand there: that is what a day in the field needs. */
export const carriedKinds: readonly Carried[] = [
  { kind: 'operation' },
  { kind: 'shift' },
  { kind: 'patrol' },
  { kind: 'debriefing' },
  { kind: 'check' },
  { kind: 'incident' },
  { kind: 'equipment', also: ['registered', 'in_use'] },
  { kind: 'follow_up' },
  { kind: 'interpreter_booking' },
];

/** What is not over, by the workflow itself. */
export const goingOn = ({ states }: AnyWorkflow, { also = [] }: Carried): Condition => ({
  text: 'row.state = any(:going::text[])',
  parameters: {
    going: Object.keys(states).filter((state) => states[state]?.awaits !== undefined || also.includes(state)),
  },
});

/** No tablet carries more of one kind: the newest go first. */
export const MOST_OF_A_KIND = 400;

interface CarriedList {
  readonly name: string;
  readonly path: string;
  readonly table: string;
  /** Where part of what the route gives comes from besides. */
  readonly also?: string;
}

/** Reference lists that a tablet keeps whole, with the route that gives each. */
export const carriedLists: readonly CarriedList[] = [
  { name: 'countries', path: '/countries', table: 'countries' },
  { name: 'border_sections', path: '/border-sections', table: 'border_sections' },
  { name: 'topic_guides', path: '/topic-guides', table: 'topic_guides' },
  { name: 'information_sheets', path: '/information-sheets', table: 'information_sheets' },
  { name: 'crossing_points', path: '/crossing-points', table: 'crossing_points' },
  { name: 'interview_parameters', path: '/interview-parameters', table: 'interview_parameters' },
  { name: 'protection_routes', path: '/protection-routes', table: 'protection_routes', also: 'protection_numbers' },
  { name: 'trafficking_indicators', path: '/trafficking-indicators', table: 'trafficking_indicators' },
];
