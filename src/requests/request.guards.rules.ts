import { isRunning } from '../clocks/clock.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Guard } from '../core/workflow/workflow.js';
import type { Basis } from './request.basis.js';
import { isOfUnion } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';

type R = CrossBorderRequest;

/** What the register carries for sure: whatever it asks for is on file. */
export const carries = ({ status, missing }: Basis): boolean =>
  status === 'allowed' || (status === 'conditional' && missing.length === 0);

/** What the register says and on which article; it names no person. */
export const groundsOf = ({ status, because, article, missing, toConfirm, first }: Basis) => ({
  applicability: status,
  because,
  article,
  ...(missing.length > 0 && { missing }),
  ...(toConfirm.length > 0 && { toConfirm }),
  ...(first !== null && { first }),
});

export const carriedByLaw: Guard<R> = {
  holds: ({ subject }) => carries(subject.basis),
  otherwise: 'no_basis_today',
  details: ({ subject }) => groundsOf(subject.basis),
};

export const firstBasisOrReason: Guard<R> = {
  holds: ({ subject }) => subject.basis.first === null || subject.instrumentReason !== null,
  otherwise: 'other_basis_goes_first',
  details: ({ subject }) => groundsOf(subject.basis),
};

export const purposeStated: Guard<R> = {
  holds: ({ subject }) => subject.purpose !== null,
  otherwise: 'purpose_missing',
};

/** What a request to a member of the Union must say (Directive (EU) 2023/977, Art. 4). */
export const saysWhatTheUnionAsks: Guard<R> = {
  holds: ({ subject: { route, facts, whyHeldThere, offence } }) =>
    !isOfUnion(route) || (facts !== null && whyHeldThere !== null && offence !== null),
  otherwise: 'request_incomplete',
};

export const urgencyExplained: Guard<R> = {
  holds: ({ subject: { urgency, urgencyReason } }) => urgency === 'NORMAL' || urgencyReason !== null,
  otherwise: 'urgency_unexplained',
};

export const spokenOnlyIfUrgent: Guard<R> = {
  holds: ({ subject: { spoken, urgency } }) => spoken === null || urgency !== 'NORMAL',
  otherwise: 'spoken_only_if_urgent',
};

/** What goes from hand to hand is written. */
export const spokenNotThroughSelec: Guard<R> = {
  holds: ({ subject: { spoken, route } }) => spoken === null || route !== 'selec',
  otherwise: 'step_skipped',
};

export const isSpoken: Guard<R> = {
  holds: ({ subject }) => subject.spoken !== null && subject.confirmedAt === null,
  otherwise: 'not_spoken',
};

/** Its time has run out, or had when it was answered. */
export const isLate: Guard<R> = {
  holds: ({ subject: { clock }, now }) =>
    clock !== null && (clock.missedAt !== null || (isRunning(clock) && clock.dueAt <= now)),
  otherwise: 'not_late',
};

/** A written answer leaves only after the written confirmation has come (PCC SEE, Art. 4(6)). */
export const confirmedInWriting: Guard<R> = {
  holds: ({ subject }) => subject.spoken === null || subject.confirmedAt !== null,
  otherwise: 'not_confirmed_in_writing',
};

export const directConditionMet: Guard<R> = {
  holds: ({ subject: { route, directCondition } }) => route !== 'direct' || directCondition !== null,
  otherwise: 'no_direct_condition',
};

export const listedForDirect: Guard<R> = {
  holds: ({ subject: { route, listing } }) =>
    route !== 'direct' || (listing.owner.held === 'yes' && listing.other.held === 'yes'),
  otherwise: 'not_listed_for_direct',
  details: ({ subject: { listing } }) => ({ owner: listing.owner, other: listing.other }),
};

/** With SELEC it is English. */
export const inEnglishThroughSelec: Guard<R> = {
  holds: ({ subject: { route, language } }) => route !== 'selec' || language === 'en',
  otherwise: 'english_only',
};

/** Whatever goes with it has been released by a second officer. */
export const itemsReady = (side: Side): Guard<R> => ({
  holds: ({ subject: { items } }) => items[side].unreleased === 0,
  otherwise: 'items_not_released',
});

export const personalDataDeclared: Guard<R> = {
  holds: ({ subject: { items, personalData } }) => personalData || items.owner.personal === 0,
  otherwise: 'personal_data_undeclared',
};

export const throughSelec: Guard<R> = {
  holds: ({ subject }) => subject.route === 'selec',
  otherwise: 'not_through_selec',
};

/** No step of the path through SELEC is left out (SELEC Convention, Art. 13-15). */
export const notThroughSelec: Guard<R> = {
  holds: ({ subject }) => subject.route !== 'selec',
  otherwise: 'step_skipped',
};

/** Single points of contact deal with what reaches them in a language that they have published, English among them (Art. 11). */
export const inAPublishedLanguage: Guard<R> = {
  holds: ({ subject: { route, language, languages = [] } }) =>
    route !== 'eu_spoc' || language === 'en' || languages.includes(language),
  otherwise: 'language_not_published',
  details: ({ subject: { language, languages = [] } }) => ({ language, published: ['en', ...languages] }),
};

/** Without its own single point of contact only a designated authority asks, and only on an exception (Art. 4(1)). */
export const designatedIfUncopied: Guard<R> = {
  holds: ({ subject: { route, ownerUnitId, listing } }) =>
    route !== 'eu_spoc' || ownerUnitId !== null || listing.owner.held === 'yes',
  otherwise: 'not_designated',
};

export const underUnionLaw: Guard<R> = {
  holds: ({ subject }) => isOfUnion(subject.route),
  otherwise: 'not_under_union_law',
};

/** Whether Europol gets a copy is decided in each case by whoever passes something on (Art. 12). */
export const europolWasThoughtOf = (side: Side): Guard<R> => ({
  holds: ({ subject: { europolOffence = false, europol, elsewhere } }) =>
    !europolOffence || elsewhere === side || europol[side] !== undefined,
  otherwise: 'europol_copy_undecided',
});

/** What must be so before a request leaves, on the day that it leaves. */
export const mayLeave = [
  purposeStated,
  saysWhatTheUnionAsks,
  urgencyExplained,
  spokenOnlyIfUrgent,
  spokenNotThroughSelec,
  directConditionMet,
  listedForDirect,
  inEnglishThroughSelec,
  inAPublishedLanguage,
  designatedIfUncopied,
  personalDataDeclared,
  firstBasisOrReason,
  carriedByLaw,
];
