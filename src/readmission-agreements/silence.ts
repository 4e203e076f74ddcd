import type { Silence } from '../legal-register/readmission.codes.js';
import type { Parameter, ParameterName, Profile } from './profile.js';

/** What may follow from it that no reply came, and what keeps it from following. */
export interface SilenceRule {
  readonly value: Silence;
  /** What the agreement says, whether or not it may be relied on. */
  readonly stated: Silence | null;
  /** Parameters that are not verified: as long as there is one, nothing follows. */
  readonly toConfirm: readonly ParameterName[];
}

/** Verified in an official publication, or confirmed by two officers for the case at hand. Anything less lets nothing follow from silence. */
export const isVerified = ({ trust, sure, confirmed }: Parameter<unknown>): boolean =>
  confirmed !== undefined || (sure && trust === 'verified');

/** Silence speaks only where every clock that it rests on is verified: the one that has run out, and what it says itself. */
export function silenceOf(
  profile: Profile,
  { accelerated, extended }: { accelerated: boolean; extended: boolean },
): SilenceRule {
  const restsOn: ParameterName[] = ['silence', accelerated ? 'acceleratedReply' : 'reply'];
  if (extended) restsOn.push('replyExt');
  if (profile.clockStart.entryKey !== null) restsOn.push('clockStart');
  const stated = profile.silence.value;
  const toConfirm = restsOn.filter((name) => !isVerified(profile[name]));
  return { value: toConfirm.length === 0 && stated ? stated : 'none', stated, toConfirm };
}

const clocks: readonly ParameterName[] = [
  'clockStart',
  'submitLimit',
  'submitExt',
  'reply',
  'replyExt',
  'silence',
  'interviewWithin',
  'interviewReportWithin',
  'travelDoc',
  'transferLimit',
  'transferExt',
  'consentValidity',
  'noticeMin',
  'acceleratedSubmit',
  'acceleratedReply',
  'errorWindow',
];

/** Clocks of which somebody versed in law has to look up what the agreement says, before anything is decided by them. */
export const legalCheckNeeded = (profile: Profile): ParameterName[] =>
  clocks.filter((name) => !isVerified(profile[name]));
