import { holds } from '../core/access/actor.js';
import type { Guard, Rule } from '../core/workflow/workflow.js';
import type { Operation } from './operation.entity.js';

/** The chief whose word is awaited: the nearest above the host's authority, or a further one after it went unanswered. */
export const aChiefAtItsLevel: Rule<Operation> = ({ actor, subject: { chiefs, climbed } }) =>
  actor.kind === 'officer' &&
  chiefs.some(({ placeId, level }) => level <= climbed && holds(actor, ['police_chief'], placeId));

/** Of an analysis that is still relied on. */
export const restsOnARiskItem: Guard<Operation> = {
  holds: ({ subject }) => subject.riskItemId !== null && subject.risk !== null,
  otherwise: 'no_risk_item',
};

/** An entry of an annual plan that the chiefs have confirmed, or else a ministry that asks in the middle of the year. */
export const isPlannedOrAskedFor: Guard<Operation> = {
  holds: ({ subject }) =>
    subject.type === 'bilateral_deployment' || isInAConfirmedPlan(subject) || subject.requestedBy !== null,
  otherwise: 'not_planned',
};

/** What is asked for in the middle of the year rests on an ad-hoc item that was released on the day of asking. */
export const restsOnTheDaysItem: Guard<Operation> = {
  holds: ({ subject }) =>
    subject.requestedBy === null ||
    isInAConfirmedPlan(subject) ||
    (subject.risk?.kind === 'ad_hoc' && subject.risk.releasedOn === subject.requestedOn),
  otherwise: 'not_of_the_day',
};

function isInAConfirmedPlan({ planState }: Operation): boolean {
  return planState === 'confirmed' || planState === 'in_force';
}
