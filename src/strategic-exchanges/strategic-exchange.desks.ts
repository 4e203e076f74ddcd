import { itsAuthor, type Awaits, type Desk } from '../core/workflow/desks.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';

const LEADERS = ['team_leader', 'operation_coordinator', 'national_contact_point', 'central_unit_officer'] as const;

const unit = (place: string | null): Desk[] => (place === null ? [] : [{ roles: ['central_unit_officer'], place }]);

/** Its author; and its unit once it says that it names nobody, because it can go then. */
const whoeverFinishesIt: Awaits<StrategicExchange> = (exchange) => [
  ...itsAuthor(exchange),
  ...(exchange.attestedBy === null ? [] : unit(exchange.ownerUnitId)),
];

const theOtherSide: Awaits<StrategicExchange> = ({ otherUnitId, otherAuthorityId }) =>
  otherAuthorityId === null ? unit(otherUnitId) : [{ roles: LEADERS, place: otherAuthorityId }];

/** Who has to send or acknowledge it. */
export const strategicExchangeDesks = {
  draft: whoeverFinishesIt,
  sent: theOtherSide,
} satisfies Record<string, Awaits<StrategicExchange>>;
