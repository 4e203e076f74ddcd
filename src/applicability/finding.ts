import type { RuleKind } from '../legal-register/rule.codes.js';
import type { Entry, Parameters } from '../legal-register/legal-entry.entity.js';
import type { UntilVerified } from '../legal-register/legal-entry.codes.js';
import type { Matter } from './matter.js';

/** What a rule says of a matter. */
export const outcomes = {
  passed: 'Nothing stands in the way here',
  condition: 'It stands in the way until something is done or shown',
  unknown: 'What decides it is not known or not verified: confirm it',
  failed: 'It stands in the way',
} as const;
export type Outcome = keyof typeof outcomes;

export interface Finding {
  readonly outcome: Outcome;
  /** One sentence for the officer. */
  readonly because: string;
  /** The rows that have decided it, besides the one that states the rule. */
  readonly rests: readonly Entry[];
  /** What to put on file, by its code. */
  readonly document?: string;
  /** What everything passed on carries because of it. */
  readonly restriction?: string;
  /** What has to be asked besides, because of what was found. */
  readonly and?: readonly Rule[];
}

/** A rule of the register, and by what right it is asked. */
export interface Rule<R extends RuleKind = RuleKind> {
  readonly gate: string;
  readonly kind: R;
  readonly parameters: Parameters<R>;
  readonly entry: Entry;
  /** Whose reservation it is. */
  readonly holder: string | null;
  /** Where it concerns only a part of the article in question: which. */
  readonly parts: readonly string[];
  readonly untilVerified: UntilVerified;
}

/** What a kind of rule means: a pure function of the rule and the matter. */
export type Meaning<R extends RuleKind> = (rule: Rule<R>, matter: Matter) => Finding;

export const passed = (because: string, ...rests: Entry[]): Finding => ({ outcome: 'passed', because, rests });
export const failed = (because: string, ...rests: Entry[]): Finding => ({ outcome: 'failed', because, rests });
export const unknown = (because: string, ...rests: Entry[]): Finding => ({ outcome: 'unknown', because, rests });
export const onCondition = (because: string, document?: string): Finding => ({
  outcome: 'condition',
  because,
  rests: [],
  ...(document !== undefined && { document }),
});

const severity = Object.keys(outcomes) as Outcome[];

/** Of several findings that all have to be good, the one that decides. */
export function worst(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((one, other) => severity.indexOf(other.outcome) - severity.indexOf(one.outcome))[0];
}

/** All of them as one: it says what the worst of them say, and rests on what all of them rest on. */
export function together(findings: readonly [Finding, ...Finding[]]): Finding {
  const decides = worst(findings) ?? findings[0];
  const same = findings.filter(({ outcome }) => outcome === decides.outcome);
  const because = [...new Set(same.map(({ because }) => because))].join(' ');
  return { ...decides, because, rests: same.flatMap(({ rests }) => rests) };
}
