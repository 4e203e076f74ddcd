import { itsAuthor, type Awaits, type Desk } from '../core/workflow/desks.js';
import { isDirect } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';
import { isDesignated } from './request.rules.js';

const DECIDERS = ['team_leader', 'operation_coordinator', 'central_unit_officer'] as const;

const unit = (place: string | null): Desk[] => (place === null ? [] : [{ roles: ['central_unit_officer'], place }]);
const authority = (place: string | null): Desk[] => (place === null ? [] : [{ roles: DECIDERS, place }]);

/** Hardly any time is left, or none: the head of the unit hears of it too. */
const head = ({ clock }: CrossBorderRequest, place: string | null): Desk[] => {
  const late = clock && clock.level !== 'green' && clock.level !== 'amber';
  return late && place !== null ? [{ roles: ['national_contact_point'], place }] : [];
};

const ownUnit: Awaits<CrossBorderRequest> = (request) => [
  ...unit(request.ownerUnitId),
  ...(isDirect(request.route) || isDesignated(request) ? authority(request.ownerAuthorityId) : []),
];

/** Whoever registers what a side does that has no account; through SELEC also the liaison officers who are told of it. */
const whoeverRegistersIt: Awaits<CrossBorderRequest> = (request) => [
  ...ownUnit(request),
  ...(request.route === 'selec' ? request.via : []).map((place) => ({ roles: ['liaison_officer'] as const, place })),
];

/** Whoever deals with it on the other side; where that side has no account, whoever registers what it does. */
const theOtherSide: Awaits<CrossBorderRequest> = (request) => {
  const { elsewhere, reachedAt, otherAuthorityId, otherUnitId } = request;
  if (elsewhere === 'other') return whoeverRegistersIt(request);
  const withAuthority = reachedAt !== null && otherAuthorityId !== null;
  return [...(withAuthority ? authority(otherAuthorityId) : unit(otherUnitId)), ...head(request, otherUnitId)];
};

const theOtherUnit: Awaits<CrossBorderRequest> = (request) =>
  request.elsewhere === 'other'
    ? whoeverRegistersIt(request)
    : [...unit(request.otherUnitId), ...head(request, request.otherUnitId)];

const theAskingSide: Awaits<CrossBorderRequest> = (request) =>
  request.elsewhere === 'owner'
    ? unit(request.otherUnitId)
    : [...itsAuthor(request), ...unit(request.ownerUnitId), ...authority(request.ownerAuthorityId)];

/** Who has to act on a request, state by state. */
export const requestDesks = {
  draft: itsAuthor,
  submitted: ownUnit,
  approved: ownUnit,
  sent: (request) => (isDirect(request.route) ? theOtherSide(request) : theOtherUnit(request)),
  admissibility: theOtherSide,
  forwarded: theOtherSide,
  clarification_requested: theAskingSide,
  conditions_proposed: theAskingSide,
  awaiting_judicial: theOtherSide,
  in_progress: theOtherSide,
  partially_answered: theOtherSide,
  answered: theAskingSide,
  under_review: theAskingSide,
} satisfies Record<string, Awaits<CrossBorderRequest>>;
