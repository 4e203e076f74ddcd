import { examples } from '../../test/support/rule-examples.js';
import { seededLaw } from '../../test/support/seeded-law.js';
import { ruleKinds } from '../legal-register/rule.codes.js';
import type { Outcome } from './finding.js';
import { applicable } from './finder.js';
import type { Question } from './question.js';

const law = seededLaw();
const TODAY = '2026-09-01';

/** What came of one row (a gate, a reservation, an agreement) in one question; undefined where it was not asked. */
function outcome(row: string, instrument: string, pair: string, more: Partial<Question>): Outcome | undefined {
  const [from = '', to = ''] = pair.split('->');
  const question = { from, to, on: TODAY, personalData: false, classified: false, documents: [], ...more };
  const found = applicable(question, law).find(({ matter }) => matter.instrument.key === instrument);
  return found?.checks.find(({ rule }) => rule.key === row)?.finding.outcome;
}

describe('the rules of the register', () => {
  const stated = [...law.of('gate'), ...law.of('reservation')];

  it('have an example each', () => {
    expect(stated.map(({ key }) => key).filter((key) => !(key in examples))).toEqual([]);
  });

  it('are of kinds that are all in use', () => {
    const used = new Set(stated.map(({ content }) => content.rule));
    expect(Object.keys(ruleKinds).filter((kind) => !used.has(kind as never))).toEqual([]);
  });

  it.each(
    Object.entries(examples).flatMap(([row, [, ...cases]]) =>
      cases.map(([pair, question, expected]) => [row, pair, question, expected ?? 'not asked'] as const),
    ),
  )('%s, %s, %j: %s', (row, pair, question, expected) => {
    const [instrument = ''] = examples[row] ?? [];
    expect(outcome(row, instrument, pair, question) ?? 'not asked').toBe(expected);
  });
});
