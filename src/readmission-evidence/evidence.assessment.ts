import { DateTime } from 'luxon';
import { forgedByNature, type EvidenceReason, type EvidenceStrength } from './evidence.codes.js';
import type { Assessment, EvidenceRule, Expiry, Shown } from './evidence.shown.js';

const ORDER: readonly EvidenceStrength[] = ['none', 'not_listed', 'prima_facie', 'proof'];
export const weaker = (one: EvidenceStrength, other: EvidenceStrength): EvidenceStrength =>
  ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
const isWeaker = (one: EvidenceStrength, other: EvidenceStrength): boolean => ORDER.indexOf(one) < ORDER.indexOf(other);

/** How strong a piece of evidence is under an agreement on a day. False documents never count, whatever the agreement says. */
export function assess(shown: Shown, rules: readonly EvidenceRule[], on: string): Assessment {
  if (shown.authenticity === 'forged' && !forgedByNature.includes(shown.kind))
    return { strength: 'none', sure: true, because: ['forged'], rule: null, condition: null };
  const found = fitting(shown, rules, on);
  const steps = [
    found,
    ...(found.rule
      ? [conditional(shown, found.rule), aged(shown, found.rule, { rules, on }), copied(shown, rules)]
      : []),
    doubted(shown),
  ];
  const strength = steps.reduce<EvidenceStrength>((least, step) => weaker(least, step.strength), 'proof');
  const because = new Set(steps.flatMap((step) => step.because));
  const sure = found.rule?.sure ?? rules.some((rule) => rule.sure);
  if (!sure) because.add('law_not_verified');
  if (shown.contested) because.add('contested');
  if (isWeaker(strength, shown.strengthClaimed)) because.add('claimed_too_strong');
  return {
    strength,
    sure,
    because: [...because],
    rule: found.rule?.key ?? null,
    condition: found.rule?.condition ?? null,
  };
}

interface Step {
  readonly strength: EvidenceStrength;
  readonly because: readonly EvidenceReason[];
  readonly rule?: EvidenceRule;
}

const nothingAgainst: Step = { strength: 'proof', because: [] };

/** The row that speaks of it: by kind, by who issued it, by when. Where a day is missing, the weakest of those that it could be. */
function fitting(shown: Shown, rules: readonly EvidenceRule[], on: string): Step {
  const { kind, issuingCountry, issuedOn } = shown;
  const ofKind = rules.filter((rule) => rule.kind === kind);
  if (ofKind.length === 0) return { strength: 'not_listed', because: ['not_listed'] };
  const byIssuer = ofKind.filter(({ states }) => states.length === 0 || states.includes(issuingCountry ?? ''));
  if (byIssuer.length === 0) return { strength: 'not_listed', because: ['other_issuer'] };
  const windowed = byIssuer.some(isWindowed);
  const candidates = issuedOn === null ? byIssuer : byIssuer.filter((rule) => covers(rule, issuedOn));
  if (candidates.length === 0) return { strength: 'not_listed', because: ['outside_issue_window'] };
  // A row for this issuer or time goes before the one that speaks of all.
  const best = issuedOn === null && windowed ? weakestOf(candidates) : mostSpecialOf(inTime(shown, candidates, on));
  const listed = best.strength === 'not_listed' ? 'not_listed' : 'listed';
  const because = windowed && issuedOn === null ? ([listed, 'issue_date_missing'] as const) : ([listed] as const);
  return { strength: best.strength, because, rule: best };
}

const isWindowed = ({ issuedFrom, issuedBefore }: EvidenceRule): boolean =>
  issuedFrom !== null || issuedBefore !== null;

const covers = ({ issuedFrom, issuedBefore }: EvidenceRule, day: string): boolean =>
  (issuedFrom === null || issuedFrom <= day) && (issuedBefore === null || day < issuedBefore);

const special = (rule: EvidenceRule): number =>
  (rule.states.length > 0 ? 4 : 0) + (isWindowed(rule) ? 2 : 0) + (rule.expiry?.within ? 1 : 0);

/** Where one row speaks of what expired not long ago and another of what did before, the one that still speaks of it. */
function inTime({ expiresOn }: Shown, rules: readonly EvidenceRule[], on: string): readonly EvidenceRule[] {
  const still = rules.filter(({ expiry }) => !expiresOn || !expiry?.within || on <= endOf(expiresOn, expiry));
  return still.length > 0 ? still : rules;
}

const mostSpecialOf = (rules: readonly EvidenceRule[]): EvidenceRule =>
  rules.reduce((best, rule) => (special(rule) > special(best) ? rule : best));

const weakestOf = (rules: readonly EvidenceRule[]): EvidenceRule =>
  rules.reduce((least, rule) => (isWeaker(rule.strength, least.strength) ? rule : least));

/** Named on a condition that nobody has said is met: no proof; and where it would not be one anyhow, not what is named. */
function conditional({ conditionMet }: Shown, { condition, strength }: EvidenceRule): Step {
  if (condition === null || conditionMet) return nothingAgainst;
  return { strength: strength === 'proof' ? 'prima_facie' : 'not_listed', because: ['condition_open'] };
}

/**
 * A document that has expired counts as its agreement says, of this document or of listed ones that have expired; where
 * nobody knows, it is prima facie evidence at the most.
 */
function aged(
  { expiresOn, kind }: Shown,
  { expiry }: EvidenceRule,
  { rules, on }: { rules: readonly EvidenceRule[]; on: string },
): Step {
  if (expiresOn === null || expiresOn >= on) return nothingAgainst;
  const ofExpired = kind.startsWith('nat_') ? rules.find((rule) => rule.kind === 'nat_expired') : undefined;
  if (!expiry && ofExpired) return { strength: ofExpired.strength, because: ['expired'] };
  if (!expiry) return { strength: 'prima_facie', because: ['expired', 'expiry_rule_unknown'] };
  if (expiry.rule === 'kept') return { strength: 'proof', because: ['expired'] };
  if (expiry.rule === 'prima_facie') return { strength: 'prima_facie', because: ['expired'] };
  if (expiry.rule === 'not_accepted') return { strength: 'not_listed', because: ['expired'] };
  return on <= endOf(expiresOn, expiry)
    ? { strength: 'proof', because: ['expired'] }
    : { strength: 'not_listed', because: ['expired', 'expired_too_long'] };
}

/** The last day on which an expired document still counts. */
function endOf(expiresOn: string, { within }: Expiry): string {
  const { n = 0, unit = 'calendar_day' } = within ?? {};
  const length = unit === 'month' ? { months: n } : unit === 'year' ? { years: n } : { days: n };
  return DateTime.fromISO(expiresOn).plus(length).toISODate() ?? expiresOn;
}

/** Of a listed document a copy counts as the agreement says of copies; where it says nothing, it decides nothing. */
function copied({ isCopy, kind }: Shown, rules: readonly EvidenceRule[]): Step {
  if (!isCopy || !kind.startsWith('nat_')) return nothingAgainst;
  const ofCopies = rules.find((rule) => rule.kind === 'nat_copy');
  return { strength: ofCopies?.strength ?? 'not_listed', because: ['copy'] };
}

/** What is in doubt is no proof. */
const doubted = ({ authenticity }: Shown): Step =>
  authenticity === 'doubtful' ? { strength: 'prima_facie', because: ['doubtful'] } : nothingAgainst;
