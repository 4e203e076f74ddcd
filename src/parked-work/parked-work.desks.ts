import { eachOf, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { ParkedWork } from './parked-work.entity.js';

const itsLeaders: Awaits<ParkedWork> = ({ operationId }) =>
  operationId === null
    ? []
    : [{ roles: ['team_leader', 'operation_coordinator', 'operation_commander'], place: operationId }];

const itsChiefs: Awaits<ParkedWork> = ({ ownerAuthorityId }) => [
  { roles: ['police_chief', 'operation_coordinator'], place: ownerAuthorityId },
];

/** Who looks at work that could not be taken. */
export const parkedWorkDesks = {
  parked: eachOf<ParkedWork>(itsLeaders, itsChiefs),
  returned: officerNamedBy('officerId'),
} satisfies Record<string, Awaits<ParkedWork>>;
