import { later } from './deadline.js';
import type { Attempt, Deadline, Rule } from './workflow.js';

/** A case that waits for somebody's approval: left unanswered, it climbs to whoever is above them. */
export interface Climbing {
  /** How often it has climbed since it was handed in. */
  climbed: number;
}

/** May decide from so many climbs on: `[aTeamLeader, afterClimbs(1, itsCoordinator), afterClimbs(2, itsCommander)]`. */
export const afterClimbs =
  <C extends Climbing>(times: number, may: Rule<C>): Rule<C> =>
  (attempt) =>
    attempt.subject.climbed >= times && may(attempt);

/** Each level has so long; at the top, after so many climbs, it waits. The state's `overdue` is its `climb` action. */
export const climbingEvery =
  (milliseconds: number, most: number): Deadline<Climbing> =>
  (entered, { climbed }) =>
    climbed < most ? later(entered, milliseconds) : null;

/** Effect of the act by which the clock passes it on; the action leads back to the state it comes from. */
export const climb = ({ subject }: Attempt<Climbing>): void => {
  subject.climbed += 1;
};

/** Effect of handing it in: the climb begins at the bottom. */
export const beginAtTheBottom = ({ subject }: Attempt<Climbing>): void => {
  subject.climbed = 0;
};
