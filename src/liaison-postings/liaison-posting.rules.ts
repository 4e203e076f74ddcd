import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';

const planners: readonly Role[] = ['national_contact_point', 'police_chief', 'central_unit_officer'];

const speaksFor =
  (states: (posting: LiaisonPosting) => readonly string[], roles: readonly Role[]): Rule<LiaisonPosting> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && states(subject).includes(actor.country) && holds(actor, roles);

export const theSender = speaksFor(({ ownerCountry }) => [ownerCountry], planners);
export const theHost = speaksFor(
  ({ hostCountry }) => [hostCountry],
  ['national_contact_point', 'central_unit_officer'],
);
export const aChiefOfTheHost = speaksFor(({ hostCountry }) => [hostCountry], ['police_chief']);
export const aStateServedAsWell = speaksFor(({ servedCountries }) => servedCountries, planners);
export const itsOfficer: Rule<LiaisonPosting> = ({ actor, subject }) => actor.id === subject.officerId;

export const notItsOfficer: Guard<LiaisonPosting> = {
  holds: ({ actor, subject }) => actor.id !== subject.officerId,
  otherwise: 'own_posting',
};

/** Whoever has an account answers for themselves. */
export const theHostHasNoAccount: Guard<LiaisonPosting> = {
  holds: ({ subject }) => !subject.hostAnswersHere,
  otherwise: 'host_answers_here',
};

/** Only that there was one, when, and between whom is left. */
export const forget = ({ subject }: Attempt<LiaisonPosting>): void => {
  const told = subject.accreditation !== null;
  Object.assign(subject, { agreement: '–', sendingInstructions: '–', hostInstructions: null, officerId: null });
  if (told) subject.accreditation = '–';
};

export const itHasBegun: Guard<LiaisonPosting> = {
  holds: ({ subject, now }) => subject.startsAt <= now,
  otherwise: 'posting_not_begun',
};

export const allServedHaveAgreed: Guard<LiaisonPosting> = {
  holds: ({ subject }) => subject.servedCountries.every((country) => subject.servedAgreed.includes(country)),
  otherwise: 'served_state_has_not_agreed',
};

export const notYetAgreed: Guard<LiaisonPosting> = {
  holds: ({ actor, subject }) => actor.kind === 'officer' && !subject.servedAgreed.includes(actor.country),
  otherwise: 'wrong_state',
};

export const agree = ({ actor, subject }: Attempt<LiaisonPosting>): void => {
  if (actor.kind === 'officer') subject.servedAgreed = [...subject.servedAgreed, actor.country];
};

/** It looks after them no longer, or never did. */
export const leaveThemOut = ({ actor, subject }: Attempt<LiaisonPosting>): void => {
  if (actor.kind !== 'officer') return;
  const others = (countries: string[]) => countries.filter((country) => country !== actor.country);
  subject.servedCountries = others(subject.servedCountries);
  subject.servedAgreed = others(subject.servedAgreed);
};

export const noteTheAccreditation = ({ actor, subject, now }: Attempt<LiaisonPosting>): void => {
  Object.assign(subject, { accreditedBy: actor.id, accreditedAt: now });
};

export const noteTheBeginning = ({ subject, now }: Attempt<LiaisonPosting>): void => {
  subject.tookUpAt = now;
};

export const noteTheEnd = ({ subject, now }: Attempt<LiaisonPosting>): void => {
  subject.endedAt = now;
};
