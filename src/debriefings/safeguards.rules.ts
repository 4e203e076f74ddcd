import type { Guard } from '../core/workflow/workflow.js';
import type { Debriefing } from './debriefing.entity.js';

/** What must be so before, while and after somebody tells: each safeguard with the problem that its lack is. */
export const operationIsActive: Guard<Debriefing> = {
  holds: ({ subject }) => subject.operationState === 'active',
  otherwise: 'operation_not_active',
};

/** Doubt about age counts as minority: nothing is open any more but to refer out. */
export const notAMinor: Guard<Debriefing> = {
  holds: ({ subject }) => subject.ageFinding === 'adult' || subject.ageFinding === 'not_asked',
  otherwise: 'minor_not_debriefed',
};

export const isScreened: Guard<Debriefing> = {
  holds: ({ subject }) => subject.screenedAt !== null && subject.ageFinding === 'adult',
  otherwise: 'not_screened',
};

export const fitToTalk: Guard<Debriefing> = { holds: ({ subject }) => subject.fit === true, otherwise: 'not_fit' };

export const thereIsANeed: Guard<Debriefing> = {
  holds: ({ subject }) => subject.needs.length > 0,
  otherwise: 'nothing_to_refer',
};

export const everyNeedIsReferred: Guard<Debriefing> = {
  holds: ({ subject: { needs, needsReferred } }) => needs.every((need) => needsReferred.includes(need)),
  otherwise: 'referral_missing',
};

const withoutVariant = (language: string): string => language.split('-')[0] ?? language;

export const somebodySpeaksTheLanguage: Guard<Debriefing> = {
  holds: ({ subject: { language, spoken, interpreterId } }) =>
    interpreterId !== null || spoken.map(withoutVariant).includes(withoutVariant(language)),
  otherwise: 'no_common_language',
};

export const informedInFull: Guard<Debriefing> = {
  holds: ({ subject: { information } }) =>
    information !== null && information.languageUnderstood && information.complaintRouteExplained,
  otherwise: 'not_informed',
};

export const isDetained: Guard<Debriefing> = {
  holds: ({ subject }) => subject.libertyState === 'detained',
  otherwise: 'not_detained',
};

/** Nobody deprived of liberty is asked for consent before somebody above the debriefers has looked at it. */
export const approvedIfDetained: Guard<Debriefing> = {
  holds: ({ subject: { libertyState, detainedApprovedBy, information } }) =>
    libertyState !== 'detained' ||
    (detainedApprovedBy !== null && information?.legalAidOffered === true && information.fixedWordingRead),
  otherwise: 'detention_not_approved',
};

export const hasConsented: Guard<Debriefing> = {
  holds: ({ subject }) => subject.consentState === 'given',
  otherwise: 'no_consent',
};

export const notOnABreak: Guard<Debriefing> = {
  holds: ({ subject }) => subject.onBreakSince === null,
  otherwise: 'on_break',
};

export const onABreak: Guard<Debriefing> = {
  holds: ({ subject }) => subject.onBreakSince !== null,
  otherwise: 'not_on_break',
};

export const noBreakIsDue: Guard<Debriefing> = {
  holds: ({ subject: { breakDueAt }, now }) => breakDueAt === null || now < breakDueAt,
  otherwise: 'break_due',
};

export const screenedForTrafficking: Guard<Debriefing> = {
  holds: ({ subject }) => subject.traffickingScreenedAt !== null,
  otherwise: 'trafficking_not_screened',
};

export const everythingIsTranslated: Guard<Debriefing> = {
  holds: ({ subject }) => subject.untranslated === 0,
  otherwise: 'translation_missing',
};

/** Whoever has ever interviewed in it does not review it. */
export const tookNoPartInIt: Guard<Debriefing> = {
  holds: ({ actor, subject }) => !subject.interviewers.includes(actor.id),
  otherwise: 'own_interview',
};

export const didNotSanitiseIt: Guard<Debriefing> = {
  holds: ({ actor, subject }) => actor.id !== subject.sanitisedBy,
  otherwise: 'own_work',
};

/** Both grades, at least H0, and a purpose; H3 with its words. */
export const handlingIsComplete: Guard<Debriefing> = {
  holds: ({ subject: { sourceGrade, infoGrade, handlingCodes, h3Text, purposes } }) =>
    sourceGrade !== null &&
    infoGrade !== null &&
    handlingCodes.includes('H0') &&
    purposes.length > 0 &&
    handlingCodes.includes('H3') === (h3Text !== null),
  otherwise: 'handling_incomplete',
};

export const noNameIsInIt: Guard<Debriefing> = {
  holds: ({ subject }) => subject.noNameInText === true,
  otherwise: 'name_in_text',
};

export const pointsToNobody: Guard<Debriefing> = {
  holds: ({ subject: { reidentificationRisk } }) => reidentificationRisk !== null && reidentificationRisk !== 'high',
  otherwise: 'reidentifiable',
};

/** What somebody said against themselves is never used against them. */
export const incriminatesNobodyWhoTold: Guard<Debriefing> = {
  holds: ({ subject }) => !subject.selfIncrimination,
  otherwise: 'self_incriminating',
};
