import type { Awaits } from '../core/workflow/desks.js';
import type { ReturnFlight } from './return-flight.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;

const organisers: Awaits<ReturnFlight> = ({ ownerAuthorityId }) => [{ roles: OFFICERS, place: ownerAuthorityId }];
/** Those who have not said whether they take the seats. */
const whoHasNotAnswered: Awaits<ReturnFlight> = ({ shares }) =>
  shares
    .filter(({ state }) => state === 'offered')
    .map(({ country }) => ({ roles: ['readmission_supervisor'], country }));
const everybodysEscorts: Awaits<ReturnFlight> = ({ countries }) =>
  countries.map((country) => ({ roles: ['escort_leader'], country }));

/** Those of the organising state, in the air and on the ground. */
const whoLeads: Awaits<ReturnFlight> = (flight) => [
  { roles: ['escort_leader'], country: flight.ownerCountry },
  ...organisers(flight),
];

/** Who has to plan it, take seats, board, and see to the end of it. */
export const returnFlightDesks = {
  draft: organisers,
  offered: (flight) => [...organisers(flight), ...whoHasNotAnswered(flight)],
  manifest_closed: organisers,
  boarding: everybodysEscorts,
  departed: whoLeads,
  arrived: organisers,
} satisfies Record<string, Awaits<ReturnFlight>>;
