import type { Days, Parameter, Profile } from '../readmission-agreements/profile.reader.js';
import type { BarReason, StepStart } from '../legal-register/readmission.codes.js';
import type { ParameterName } from '../readmission-agreements/profile.reader.js';
import type { Limit } from './counting.js';
import type { ObstacleRule, Prolonging } from './prolonging.js';

/** From what an agreement says to what is counted: the value itself, and from where it is. */
export interface Source {
  readonly name: ParameterName | 'policy';
  readonly article: string | null;
  readonly entryId: string | null;
  readonly entryKey: string | null;
  readonly from: string | null;
  readonly trust: string | null;
  readonly source: string | null;
  /** What is not sure may warn, and never decides. */
  readonly sure: boolean;
  readonly confirmed: boolean;
}

export interface Stated {
  readonly limit: Limit;
  readonly source: Source;
}

type Side = 'national' | 'tcn';
/** Which of its values an agreement has for somebody. */
export interface Whom {
  readonly national: boolean;
  readonly exSfry: boolean;
}

export function sourceOf(name: ParameterName, parameter: Parameter<unknown>): Source {
  const { article, entryId, entryKey, from, trust, source, sure, confirmed } = parameter;
  return { name, article, entryId, entryKey, from, trust, source, sure, confirmed: confirmed !== undefined };
}

const sideOf = ({ national }: Whom): Side => (national ? 'national' : 'tcn');

/** The limit that a parameter sets, or none: blanks stay blank. */
function stated<N extends ParameterName>(
  profile: Profile,
  name: N,
  daysIn: (value: NonNullable<Profile[N]['value']>) => Days | Limit | null | undefined,
): Stated | null {
  const parameter = profile[name] as Parameter<NonNullable<Profile[N]['value']>>;
  const limit = parameter.value === null ? null : daysIn(parameter.value);
  return limit ? { limit, source: sourceOf(name, parameter) } : null;
}

/** Ends so much later than it lasts: working days are counted behind it, others with it. */
function later(days: Days, plus: Days | undefined): Limit {
  if (!plus) return days;
  return plus.unit === days.unit ? { ...days, n: days.n + plus.n } : { ...days, thenWorkingDays: plus.n };
}

/** Of nationals most agreements set no limit for the application; where it is not said, it is for persons of third states. */
export function submission(profile: Profile, { national }: Whom): Stated | null {
  if (national && profile.submitAppliesTo.value !== 'all') return null;
  return stated(profile, 'submitLimit', (days) => days);
}

/** After what nothing is owed: each with what it is counted since. It is said of whom the agreement sets a limit for. */
export function bars(profile: Profile, { national }: Whom): (Stated & { readonly since: BarReason })[] {
  const { value } = profile.bars;
  if (!value || (national && profile.submitAppliesTo.value !== 'all')) return [];
  const source = sourceOf('bars', profile.bars);
  return value.map(({ after, since }) => ({ limit: after, since, source }));
}

export const acceleratedSubmission = (profile: Profile): Stated | null =>
  stated(profile, 'acceleratedSubmit', (days) => days);

export const reply = (profile: Profile, whom: Whom): Stated | null =>
  stated(profile, 'reply', ({ national, tcn, sfry, plus, primaFacie }) => {
    const days = whom.exSfry && sfry ? sfry : { national, tcn }[sideOf(whom)];
    // Whether a case is proved or shown prima facie is for the side that replies to say; and silence does not make a
    // national before the agreement says so.
    const orElse = primaFacie ?? (whom.national ? profile.nationalityDeemedAfter.value : null);
    return days && { ...later(days, plus), ...(orElse && { orElse }) };
  });

export const acceleratedReply = (profile: Profile): Stated | null =>
  stated(profile, 'acceleratedReply', (days) => days);

/** Where it takes longer because an interview is needed, that is about nationality: of others nothing is said. */
export const extensionIsFor = (
  { replyExt: { value } }: Pick<Profile, 'replyExt'>,
  { national }: Pick<Whom, 'national'>,
) => value !== null && (value.by !== 'interview' || national);

/** What an extension of the reply adds, as far as the agreement says that there is one for these. */
export function prolonging(profile: Profile, whom: Whom): { readonly by: Prolonging; readonly source: Source } | null {
  const { value } = profile.replyExt;
  if (!value || !extensionIsFor(profile, whom) || (!value.add && !value.totalMax)) return null;
  const by = { add: value.add ?? undefined, totalMax: value.totalMax ?? undefined };
  return { by, source: sourceOf('replyExt', profile.replyExt) };
}

export const interview = (profile: Profile): Stated | null => stated(profile, 'interviewWithin', (days) => days);
/** From when: where nobody has said, from when it was asked for. */
export const interviewFrom = (profile: Profile): StepStart => profile.interviewFrom.value ?? 'request';
export const documentFrom = (profile: Profile): StepStart => profile.travelDocFrom.value ?? 'request';
export const interviewReport = (profile: Profile): Stated | null =>
  stated(profile, 'interviewReportWithin', (days) => days);
export const documentIssue = (profile: Profile): Stated | null => stated(profile, 'travelDoc', ({ within }) => within);
export const documentRenewal = (profile: Profile): Stated | null =>
  stated(profile, 'travelDoc', ({ renewWithin }) => renewWithin);

/** Of somebody ill, old or at risk some agreements want to be told earlier: then the longer of both; first what is sure. */
export function notice(profile: Profile, vulnerable: boolean): Stated | null {
  const usual = stated(profile, 'noticeMin', ({ readmission }) => readmission);
  const earlier = vulnerable ? stated(profile, 'announceVulnerable', (days) => days) : null;
  if (!usual || !earlier) return usual ?? earlier;
  if (usual.source.sure !== earlier.source.sure) return usual.source.sure ? usual : earlier;
  return hoursIn(earlier.limit) > hoursIn(usual.limit) ? earlier : usual;
}

const HOURS: Readonly<Record<Limit['unit'], number>> = {
  hour: 1,
  calendar_day: 24,
  // Five in a week.
  working_day: 34,
  month: 720,
  year: 8760,
};
const hoursIn = ({ n, unit }: Limit): number => n * HOURS[unit];

export const errorClaim = (profile: Profile, whom: Whom): Stated | null =>
  stated(profile, 'errorWindow', (window) => window[sideOf(whom)]);

/** Where consent holds for so long and nothing is said of the transfer, the one is the other. */
export const transfer = (profile: Profile, whom: Whom): Stated | null =>
  stated(profile, 'transferLimit', (limit) => limit[sideOf(whom)]) ??
  stated(profile, 'consentValidity', (days) => days);

/** What an obstacle does, and how sure that is; null where the agreement says nothing, or nobody has read it. */
export function obstacleRule(
  profile: Profile,
  matter: 'submission' | 'transfer',
): { readonly rule: ObstacleRule | null; readonly sure: boolean } {
  if (matter === 'transfer') {
    const { value, sure } = profile.transferExt;
    return { rule: value && 'by_its_length', sure };
  }
  const { value, sure } = profile.submitExt;
  return { rule: value && (value.plus ? { after: value.plus } : 'until_it_ends'), sure };
}
