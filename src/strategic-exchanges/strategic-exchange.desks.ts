import { itsAuthor, type Awaits, type Desk } from '../core/workflow/desks.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';

const LEADERS = ['team_leader', 'operation_coordinator', 'national_contact_point', 'central_unit_officer'] as const;

const unit = (place: string | null): Desk[] => (place === null ? [] : [{ roles: ['central_unit_officer'], place }]);

/** Its author; and its unit once it says that it names nobody, because it can go then. */
const whoeverFinishesIt: Awaits<StrategicExchange> = (exchange) => [
  ...itsAuthor(exchange),
  ...(exchange.attestedBy === null ? [] : unit(exchange.ownerUnitId)),
];

/** Those who sent it, or would have. */
const whoeverAnswersForIt: Awaits<StrategicExchange> = ({ direct, ownerUnitId, ownerAuthorityId }) =>
  direct ? [{ roles: LEADERS, place: ownerAuthorityId }] : unit(ownerUnitId);

/** Whoever was told; where they have no account here, whoever takes down what they do. */
const theOtherSide: Awaits<StrategicExchange> = (exchange) => {
  const { elsewhere, otherUnitId, otherAuthorityId } = exchange;
  if (elsewhere === 'other') return whoeverAnswersForIt(exchange);
  return otherAuthorityId === null ? unit(otherUnitId) : [{ roles: LEADERS, place: otherAuthorityId }];
};

/** Who has to send or acknowledge it, or to say whether it is still needed. */
export const strategicExchangeDesks = {
  draft: whoeverFinishesIt,
  sent: theOtherSide,
  under_review: whoeverAnswersForIt,
} satisfies Record<string, Awaits<StrategicExchange>>;
