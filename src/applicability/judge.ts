import type { Trust } from '../legal-bases/legal-basis.codes.js';
import type { Confirmed, Entry } from '../legal-register/legal-entry.entity.js';
import { isSure } from '../legal-register/standing.js';
import type { Applicability } from './applicability.codes.js';
import type { Finding, Outcome, Rule } from './finding.js';
import { gatesOf } from './gates.js';
import type { Matter } from './matter.js';
import { apply } from './rule-kinds.js';

/** One thing that was asked, and what came of it. */
export interface Check {
  readonly gate: string;
  /** The row that states the rule: a gate, a reservation, an agreement. */
  readonly rule: Entry;
  readonly finding: Finding;
  readonly confirmed: readonly Confirmed[];
}

/** What the law says of one matter, with everything that was asked. */
export interface Judgment {
  readonly matter: Matter;
  readonly status: Applicability;
  /** The sentence that decides. */
  readonly because: string;
  /** The article that the decision rests on. */
  readonly article: string;
  readonly confidence: Trust;
  readonly checks: readonly Check[];
  /** What somebody would have to confirm. */
  readonly toConfirm: readonly Entry[];
}

/** What everything that is passed on by it carries: always, and because of what was found. */
export const restrictionsOf = ({ matter, checks }: Judgment): string[] => [
  ...new Set([...matter.basis.content.restrictions, ...checks.flatMap(({ finding }) => finding.restriction ?? [])]),
];

const statusOf: Readonly<Record<Outcome, Applicability>> = {
  failed: 'blocked',
  unknown: 'needs_confirmation',
  condition: 'conditional',
  passed: 'allowed',
};

/** The gates of the register in their order, what follows from each, and what they add up to. */
export function judge(matter: Matter): Judgment {
  const checks = checksOf(matter);
  const outcome = (['failed', 'unknown', 'condition'] as const).find((each) =>
    checks.some(({ finding }) => finding.outcome === each),
  );
  const deciding = outcome === undefined ? [] : checks.filter(({ finding }) => finding.outcome === outcome);
  const because = deciding.map(({ finding }) => finding.because);
  return {
    matter,
    status: statusOf[outcome ?? 'passed'],
    because:
      because.length > 0 ? [...new Set(because)].join(' ') : 'In force between both, and nothing stands in the way.',
    article: deciding[0]?.rule.article ?? matter.basis.article,
    confidence: least(checks, matter.basis),
    checks,
    toConfirm: toConfirm(checks, matter.basis),
  };
}

function checksOf(matter: Matter): Check[] {
  const checks: Check[] = [];
  for (const gate of gatesOf(matter)) {
    const rules = [gate];
    for (let rule = rules.shift(); rule; rule = rules.shift()) {
      const finding = settled(apply(rule, matter), rule, matter);
      const rests = [rule.entry, ...finding.rests];
      checks.push({
        gate: rule.gate,
        rule: rule.entry,
        finding,
        confirmed: rests.flatMap((entry) => entry.confirmed ?? []),
      });
      // Where it does not bind both, nothing else of it can matter.
      if (rule.kind === 'parties_bound' && finding.outcome === 'failed') return checks;
      rules.push(...(finding.and ?? []));
    }
  }
  return checks;
}

/** What is not verified may warn, never decide, unless the rule says that it blocks until it is. */
function settled(finding: Finding, rule: Rule, { basis }: Matter): Finding {
  const rests = rule.kind === 'parties_bound' ? [basis, rule.entry, ...finding.rests] : [rule.entry, ...finding.rests];
  const unsure = rests.filter((entry) => !isSure(entry));
  if (unsure.length === 0 || finding.outcome === 'unknown') return finding;
  if (finding.outcome === 'failed' && rule.untilVerified === 'blocked')
    return { ...finding, because: `${finding.because} Verify ${keysOf(unsure)}.` };
  if (finding.outcome === 'failed' && finding.rests.every(isSure) && isSure(rule.entry)) return finding;
  return { ...finding, outcome: 'unknown', because: `${finding.because} Not verified, confirm: ${keysOf(unsure)}.` };
}

const keysOf = (entries: readonly Entry[]): string => [...new Set(entries.map(({ key }) => key))].join(', ');

const order: readonly Trust[] = ['unverified', 'secondary', 'verified'];

/** No surer than the least sure of what it rests on. */
function least(checks: readonly Check[], basis: Entry): Trust {
  const rests = [basis, ...checks.flatMap(({ rule, finding }) => [rule, ...finding.rests])];
  return order.find((trust) => rests.some((entry) => !entry.confirmed && entry.trust === trust)) ?? 'verified';
}

function toConfirm(checks: readonly Check[], basis: Entry): Entry[] {
  const undecided = checks.filter(
    ({ finding, rule }) => finding.outcome === 'unknown' || (finding.outcome === 'failed' && !isSure(rule)),
  );
  if (undecided.length === 0) return [];
  const rests = [basis, ...undecided.flatMap(({ rule, finding }) => [rule, ...finding.rests])];
  const open = rests.filter((entry, index) => rests.indexOf(entry) === index);
  return open.filter((entry) => !isSure(entry) || undecided.some(({ finding }) => finding.rests.includes(entry)));
}
