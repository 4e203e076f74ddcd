import type { Entry } from '../legal-register/legal-entry.entity.js';
import { within } from './articles.js';
import type { Check, Judgment } from './judge.js';

/**
 * A judgment as regards those articles that are really used. What a party does not apply, or only towards some, stands in
 * the way where it is one of them, and in nobody's way where it is not; where it is a part of one, somebody has to say which.
 */
export function narrowed(judgment: Judgment, uses: readonly string[]): Judgment {
  if (uses.length === 0 || judgment.status !== 'conditional') return judgment;
  const partial = judgment.checks.filter(isPartial);
  const hit = partial.find(({ rule }) => some(uses, reserved(rule)));
  if (hit) return { ...judgment, status: 'blocked', because: hit.finding.because, article: hit.rule.article };
  const beside = partial.filter(({ rule }) => !some(reserved(rule), uses));
  const open = judgment.checks.filter((check) => check.finding.outcome === 'condition' && !beside.includes(check));
  const [first] = open;
  if (first) {
    const because = open.map(({ finding }) => finding.because).join(' ');
    return { ...judgment, because, article: first.rule.article };
  }
  const because = 'In force between both, and nothing stands in the way of these articles.';
  return { ...judgment, status: 'allowed', because, article: judgment.matter.basis.article };
}

const some = (articles: readonly string[], wholes: readonly string[]): boolean =>
  articles.some((article) => wholes.some((whole) => within(article, whole)));

function isPartial({ rule, finding }: Check): boolean {
  if (rule.kind !== 'reservation' || finding.outcome !== 'condition') return false;
  return ['only_towards', 'not_applied'].includes((rule as Entry<'reservation'>).content.rule);
}

const reserved = (rule: Entry): string[] => (rule as Entry<'reservation'>).content.articles;
