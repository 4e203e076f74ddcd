import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { NeedCode, ProtectionNeed } from '../protection-referrals/protection-referral.codes.js';
import { rightsToExplain } from './debriefing.codes.js';
import type { Debriefing } from './debriefing.entity.js';
import { forgetIfAMinorTold } from './course.rules.js';
import type {
  AssignInterpreterDto,
  CloseDto,
  ConsentDto,
  InformIntervieweeDto,
  ReadBackDto,
  StopDto,
} from './interview.dto.js';
import { CHILD, isOfAChild, needsOfStopping } from './screen.codes.js';
import type { ScreenDto, TraffickingScreenDto } from './screen.dto.js';

type Doing = Attempt<Debriefing>;

// What an act with a form writes down of an interview. Pure: the server does it, and so does a tablet without a network.

const withoutVariant = (language: string): string => language.split('-')[0] ?? language;

/** No relative, fellow traveller or officer of the unit; bound to secrecy; and accepted by the interviewee. */
export function assertIndependent(form: AssignInterpreterDto): void {
  const { knowsTheInterviewee, belongsToTheUnit, confidentialityDeclared, acceptedByInterviewee } = form;
  if (knowsTheInterviewee || belongsToTheUnit || !confidentialityDeclared || !acceptedByInterviewee)
    throw new Problem('interpreter_conflict');
}

/** Whom somebody has booked, by code, and for which language. */
export interface Booked {
  readonly interpreterCode: string;
  readonly language: string;
}

export function noteInterpreter(attempt: Doing, form: AssignInterpreterDto, booked: Booked | undefined): void {
  const { subject, actor, now } = attempt;
  if (!booked || withoutVariant(booked.language) !== withoutVariant(subject.language))
    throw new Problem('interpreter_not_booked');
  const { interpreterId, mode, closeToTheMatter } = form;
  const checked = { checkedBy: actor.id, checkedAt: now.toISOString() };
  subject.interpreterId = interpreterId;
  subject.interpretation = {
    code: booked.interpreterCode,
    mode,
    language: booked.language,
    closeToTheMatter,
    ...checked,
  };
}

const rights = Object.keys(rightsToExplain) as (keyof typeof rightsToExplain)[];

/** Everything explained, in a language understood; to whoever is detained also that to refuse has no effect. */
export function assertUnderstood(form: InformIntervieweeDto): void {
  const missing = rights.filter((right) => !form.rightsExplained.includes(right));
  if (missing.length > 0) throw new Problem('rights_not_explained', { missing });
  if (!form.languageUnderstood) throw new Problem('language_not_understood');
  if (!form.complaintRouteExplained) throw new Problem('not_informed', { field: 'complaintRouteExplained' });
  const heard = form.legalAidOffered && form.fixedWordingRead;
  if (form.libertyState === 'detained' && !heard) throw new Problem('detention_safeguards_missing');
}

export function noteInformation({ subject, actor, now }: Doing, form: InformIntervieweeDto): void {
  const { libertyState, ...information } = form;
  subject.information = { ...information, by: actor.id, at: now.toISOString() };
  Object.assign(subject, { libertyState, detainedApprovedBy: null, detainedApprovedAt: null });
}

export function noteConsent({ subject, actor, now }: Doing, { how, witness, recording }: ConsentDto): void {
  if (how === 'oral_witnessed' && !witness) throw new Problem('inconsistent', { field: 'witness' });
  if (how === 'recorded' && recording === 'none') throw new Problem('inconsistent', { field: 'recording' });
  subject.consentState = 'given';
  subject.consent = { how, witness: witness ?? null, recording, by: actor.id, at: now.toISOString() };
}

export function noteClosing({ subject }: Doing, { closingReason }: CloseDto): void {
  subject.closingReason = closingReason;
}

export function noteReadBack({ subject, actor, now }: Doing, form: ReadBackDto): void {
  const { everythingWasRead, corrections: _, ...record } = form;
  if (!everythingWasRead) throw new Problem('not_read_back');
  const signedByLawyer = form.signedByLawyer || form.signedBy === 'lawyer';
  subject.readBack = { ...record, signedByLawyer, by: actor.id, at: now.toISOString() };
}

/** What was ticked, what was said, and what follows from the age. */
export function needsOf({ age, vulnerabilities, protectionClaimed }: ScreenDto): ProtectionNeed[] {
  const needs = vulnerabilities.map(({ code, basis }) => ({ code, basis }));
  const has = (code: NeedCode) => needs.some((need) => need.code === code);
  const ofAChild = needs.some(({ code }) => isOfAChild(code));
  if (age === 'adult' && ofAChild) throw new Problem('inconsistent', { field: 'age' });
  if (new Set(needs.map(({ code }) => code)).size < needs.length)
    throw new Problem('inconsistent', { field: 'vulnerabilities' });
  if (age !== 'adult' && !ofAChild) needs.push({ code: CHILD, basis: 'observed' });
  if (protectionClaimed && !has('protection_claim')) needs.push({ code: 'protection_claim', basis: 'stated' });
  return needs;
}

export function noteScreening({ subject, now }: Doing, { age: ageFinding, fit }: ScreenDto): void {
  const containsMinor = subject.containsMinor || ageFinding !== 'adult';
  Object.assign(subject, { ageFinding, fit, containsMinor, screenedAt: now });
}

/** Every need is kept; one that only a child has makes it the record of a minor, in whatever act it was noticed. */
export function noteNeeds(subject: Debriefing, noticed: readonly NeedCode[]): void {
  subject.needs = [...new Set([...subject.needs, ...noticed])];
  if (noticed.some(isOfAChild)) subject.containsMinor = true;
}

/**
 * Broken off: whoever may be a minor is one from now on, and what they have told is erased; whoever incriminates
 * themselves has to have been told of their rights and handed over.
 *
 * @returns what the person is to be referred for
 */
export function noteStopping(attempt: Doing, form: StopDto): NeedCode | undefined {
  const { subject, actor } = attempt;
  const { stopCode, rightsInformed, handedOverTo = null } = form;
  if (stopCode === 'self_incrimination' && !(rightsInformed && handedOverTo)) throw new Problem('rights_not_informed');
  Object.assign(subject, { stopCode, stop: { rightsInformed, handedOverTo, by: actor.id } });
  if (stopCode === 'not_capable') subject.consentState = 'not_capable';
  if (stopCode === 'self_incrimination') subject.selfIncrimination = true;
  if (stopCode === 'minor') {
    Object.assign(subject, { ageFinding: 'doubtful', containsMinor: true });
    forgetIfAMinorTold(attempt);
  }
  return needsOfStopping[stopCode];
}

/** A sign is a sign, whatever else was found. */
export function assertSignIsSaid({ wayQuestions, indicators, abduction, finding }: TraffickingScreenDto): void {
  const isSign = Object.values(wayQuestions).includes('yes') || indicators.length > 0 || abduction === 'yes';
  if (isSign && finding !== 'sign') throw new Problem('inconsistent', { field: 'finding' });
}
