import { pick } from '../core/pick.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { anyOverlap } from './articles.js';
import type {
  ApplicabilityView,
  ApplicableView,
  ApplicabilityCheckView,
  MatrixView,
  ToConfirmView,
} from './applicability.dto.js';
import { restrictionsOf, type Check, type Judgment } from './judge.js';
import type { MatrixRow } from './matrix.js';
import type { Question } from './question.js';

export function showAnswers(
  { from, to, on }: Question,
  version: number,
  judgments: readonly Judgment[],
): ApplicabilityView {
  return { from, to, on, registerVersion: version, answers: judgments.map(showJudgment) };
}

function showJudgment(judgment: Judgment): ApplicableView {
  const { matter, status, because, article, confidence, checks, toConfirm } = judgment;
  const { instrument, basis, question } = matter;
  const { actions, duties } = basis.content;
  return {
    instrument: instrument.key,
    title: instrument.content.title,
    article: articleOf(basis, checks),
    actions: question.action === undefined ? actions : [question.action],
    status,
    because,
    becauseOf: article,
    confidence,
    duties,
    checks: checks.map(showCheck),
    restrictions: restrictionsOf(judgment),
    toConfirm: toConfirm.map(showEntry),
    clocks: clocksOf(matter),
  };
}

/** Of an instrument that nobody has read, the article of the agreement that was found under it. */
function articleOf(basis: Entry<'basis'>, checks: readonly Check[]): string {
  if (!basis.content.articles.includes('*')) return basis.article;
  const agreement = checks.flatMap(({ finding }) => finding.rests).find(({ kind }) => kind === 'agreement');
  return agreement?.article ?? basis.article;
}

function showCheck({ gate, rule, finding, confirmed }: Check): ApplicabilityCheckView {
  const { outcome, because, document = null } = finding;
  const { key, id, article, source, trust } = rule;
  return {
    gate,
    rule: key,
    entryId: id,
    article,
    outcome,
    because,
    document,
    source,
    trust,
    confirmedBy: [...confirmed],
  };
}

const showEntry = (entry: Entry): ToConfirmView => ({
  entryId: entry.id,
  ...pick(entry, ['kind', 'key', 'article', 'source', 'trust']),
});

function clocksOf({ law, instrument, articles, sides }: Judgment['matter']): string[] {
  return law
    .by('clock', 'instrument', ({ instrument: of }) => [of ?? ''], instrument.key)
    .filter(({ content: { articles: of, countries } }) => {
      const theirs = countries.length === 0 || countries.some((country) => sides.includes(country));
      return theirs && anyOverlap(of, articles);
    })
    .map(({ key }) => key);
}

export function showMatrix(
  { action, on }: { readonly action: string; readonly on: string },
  version: number,
  rows: readonly MatrixRow[],
): MatrixView {
  return { action, on, registerVersion: version, rows: rows.map(({ from, cells }) => ({ from, cells: [...cells] })) };
}
