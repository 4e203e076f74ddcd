import { itsAuthor, type Awaits, type Desk } from '../core/workflow/desks.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';

const LEADERS = ['team_leader', 'operation_coordinator', 'national_contact_point', 'central_unit_officer'] as const;

const unit = (place: string | null): Desk[] => (place === null ? [] : [{ roles: ['central_unit_officer'], place }]);
const authority = (place: string | null): Desk[] => (place === null ? [] : [{ roles: LEADERS, place }]);

const whoeverSendsIt: Awaits<SpontaneousInformation> = ({ ownerUnitId, ownerAuthorityId }) =>
  ownerUnitId === null ? authority(ownerAuthorityId) : unit(ownerUnitId);

/** Their unit until it has found whom it concerns. */
const theOtherSide: Awaits<SpontaneousInformation> = (told) => {
  const { elsewhere, route, via, otherUnitId, otherAuthorityId } = told;
  if (elsewhere !== 'other') return otherAuthorityId === null ? unit(otherUnitId) : authority(otherAuthorityId);
  // Whoever takes down what it does; through SELEC also the liaison officers who are told of it.
  const bureaux = route === 'selec' ? via : [];
  return [...whoeverSendsIt(told), ...bureaux.map((place) => ({ roles: ['liaison_officer'] as const, place }))];
};

/** Who has to finish, release, send or check it. */
export const spontaneousInformationDesks = {
  draft: itsAuthor,
  submitted: whoeverSendsIt,
  released: whoeverSendsIt,
  transmitted: theOtherSide,
  under_review: whoeverSendsIt,
} satisfies Record<string, Awaits<SpontaneousInformation>>;
