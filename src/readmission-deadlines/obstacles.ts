import type { Readmission } from '../readmissions/readmission.entity.js';
import type { ReadmissionDeadline, ReadmissionObstacle } from './deadline.entity.js';
import type { ObstacleRule } from './prolonging.js';

/** Whose the limits of one side are: the requesting state's; where it has no account here, of whoever keeps its case. */
export const ownCountryOf = ({
  elsewhere,
  ownerCountry,
  otherCountry,
}: Pick<Readmission, 'elsewhere' | 'ownerCountry' | 'otherCountry'>): string =>
  elsewhere === 'owner' ? otherCountry : ownerCountry;

/**
 * The limit with what stood in its way. Where the agreement says nothing of that, or nobody has verified what it says, the
 * limit still warns when it always did, and decides nothing.
 */
export function withObstacles(
  deadline: ReadmissionDeadline,
  obstacles: readonly ReadmissionObstacle[],
  { rule, sure }: { readonly rule: ObstacleRule | null; readonly sure: boolean },
): ReadmissionDeadline {
  const periods = obstacles.map(({ id, fromAt, toAt }) => ({
    id,
    from: fromAt.toISOString(),
    to: toAt?.toISOString() ?? null,
  }));
  const act = periods.length > 0 && !(rule !== null && sure) ? null : deadline.act;
  return { ...deadline, obstacles: periods, obstacleRule: rule, act };
}
