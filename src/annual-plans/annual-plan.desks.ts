import { itsAuthor, itsAuthority, type Awaits } from '../core/workflow/desks.js';
import type { AnnualPlan } from './annual-plan.entity.js';

/** Of each state that has not confirmed: its chiefs, as far up as the proposal has climbed. */
const chiefsNotHeardYet: Awaits<AnnualPlan> = ({ chiefs, climbed, parties }) =>
  chiefs
    .filter(
      ({ level, country }) => level <= climbed && parties.some((one) => one.country === country && !one.confirmedAt),
    )
    .map(({ placeId }) => ({ roles: ['police_chief'], place: placeId }));

/** Who has to act on an annual plan. */
export const annualPlanDesks = {
  draft: itsAuthor,
  proposed: chiefsNotHeardYet,
  evaluated: itsAuthority('operation_coordinator', 'national_contact_point'),
} satisfies Record<string, Awaits<AnnualPlan>>;
