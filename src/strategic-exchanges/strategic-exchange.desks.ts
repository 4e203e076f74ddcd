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

/** Those who sent it, or would have. */
const whoeverAnswersForIt: Awaits<StrategicExchange> = ({ direct, ownerUnitId, ownerAuthorityId }) =>
  direct ? [{ roles: LEADERS, place: ownerAuthorityId }] : unit(ownerUnitId);

/** Who has to send or acknowledge it, or to say whether it is still needed. */
export const strategicExchangeDesks = {
  draft: whoeverFinishesIt,
  sent: theOtherSide,
  under_review: whoeverAnswersForIt,
} satisfies Record<string, Awaits<StrategicExchange>>;
