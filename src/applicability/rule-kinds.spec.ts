import { examples } from '../../test/support/rule-examples.js';
import { seededLaw } from '../../test/support/seeded-law.js';
import { ruleKinds } from '../legal-register/rule.codes.js';
import type { Outcome } from './finding.js';
import { applicable } from './finder.js';
import type { Question } from './question.js';

const law = seededLaw();
const TODAY = '2026-09-01';

/** A question, to the register or to another version of it. */
type Asking = Partial<Question> & { readonly register?: typeof law };

/** What came of one row (a gate, a reservation, an agreement) in one question; undefined where it was not asked. */
function finding(row: string, instrument: string, pair: string, { register = law, ...more }: Asking) {
  const [from = '', to = ''] = pair.split('->');
  const question = { from, to, on: TODAY, personalData: false, classified: false, documents: [], ...more };
  const found = applicable(question, register).find(({ matter }) => matter.instrument.key === instrument);
  return found?.checks.find(({ rule }) => rule.key === row)?.finding;
}
const outcome = (...asked: Parameters<typeof finding>): Outcome | undefined => finding(...asked)?.outcome;

describe('the rules of the register', () => {
  const stated = [...law.of('gate'), ...law.of('reservation')];

  it('have an example each', () => {
    expect(stated.map(({ key }) => key).filter((key) => !(key in examples))).toEqual([]);
  });

  it('R-HR-3 lets through towards members of the Union once it is verified, and towards nobody else', () => {
    const row = law.find('reservation', 'R-HR-3');
    if (!row) throw new Error('no such row');
    const verified = law.with([{ ...row, trust: 'verified' }]);
    const patrol = { action: 'MIXED_PATROL', register: verified };
    expect(outcome('R-HR-3', 'PCC_SEE', 'HR->SI', patrol)).toBe('passed');
    expect(outcome('R-HR-3', 'PCC_SEE', 'HR->ME', patrol)).toBe('failed');
  });

  it.each(['R-AT-36', 'R-HU-36', 'D-SI-36'])(
    '%s says that the law of the Union is first between members, and nowhere else',
    (row) => {
      const holder = row.slice(2, 4);
      const because = (pair: string) => finding(row, 'PCC_SEE', pair, { action: 'REQ_INFO' })?.because;
      expect(because(`${holder}->RO`)).toContain('Both are members of EU');
      expect(because(`${holder}->AL`)).toContain('Not both are members of EU');
    },
  );

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
