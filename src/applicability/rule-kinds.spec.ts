import { examples, type Example } from '../../test/support/rule-examples.js';
import { seededLaw } from '../../test/support/seeded-law.js';
import { ruleKinds, type RuleKind } from '../legal-register/rule.codes.js';
import { applicable } from './finder.js';
import { together, type Finding } from './finding.js';
import type { Check } from './judge.js';

const law = seededLaw();
const stated = [...law.of('gate'), ...law.of('reservation')];

/** They say something, and stand in nobody's way. */
const tells: readonly RuleKind[] = ['reads_as', 'clock_differs', 'law_first'];
/** It has no way of letting pass what it is asked about: whoever does not apply an article does not. */
const neverPasses: readonly RuleKind[] = ['not_applied'];

const ruleOf = (key: string): RuleKind | undefined => stated.find((row) => row.key === key)?.content.rule;

/** Of a gate that asks the reservations made to it: the gate together with these. */
const speaksFor = (row: string, gate: string | undefined, { rule, gate: of }: Check): boolean =>
  rule.key === row || (ruleOf(row) === 'reserved' && rule.kind === 'reservation' && of === gate);

/** What came of one row (a gate, a reservation, an agreement) in one question; undefined where it was not asked. */
function finding(row: string, { pair, question, changed }: Example): Finding | undefined {
  const [from = '', to = ''] = pair.split('->');
  const asked = { from, to, on: '2026-09-01', personalData: false, classified: false, documents: [], ...question };
  const register = law.with(changed?.(law) ?? []);
  const instrument = examples[row]?.instrument;
  const found = applicable(asked, register).find(({ matter }) => matter.instrument.key === instrument);
  const gate = law.find('gate', row)?.content.gate;
  const [first, ...more] = found?.checks.filter((check) => speaksFor(row, gate, check)) ?? [];
  return first && together([first.finding, ...more.map((check) => check.finding)]);
}

/** Whether that is what the row is there for. */
function isBinding(row: string, { outcome, says }: Example): boolean {
  const rule = ruleOf(row);
  if (rule === 'law_first') return says?.startsWith('Both') === true;
  if (rule !== undefined && tells.includes(rule)) return outcome !== undefined;
  return outcome !== undefined && outcome !== 'passed';
}

/** Whether it lets pass: asked where it can say so, and else not asked between those whom it concerns. */
function isFreeing(row: string, example: Example): boolean {
  const rule = ruleOf(row);
  if (isBinding(row, example)) return false;
  if (rule !== undefined && (neverPasses.includes(rule) || (tells.includes(rule) && rule !== 'law_first'))) {
    const holder = law.find('reservation', row)?.content.country ?? '';
    return example.outcome === undefined && example.pair.includes(holder);
  }
  return example.outcome === 'passed';
}

const title = (row: string, { pair, question, outcome, changed }: Example): string =>
  `${row}, ${pair}, ${JSON.stringify(question)}${changed ? ', the register changed' : ''}: ${outcome ?? 'not asked'}`;

describe('the rules of the register', () => {
  const each = Object.entries(examples);
  const keys = stated.map(({ key }) => key);

  it.each(keys)('%s has an example where it binds, and one where it does not', (key) => {
    expect(examples[key]?.binds.some((example) => isBinding(key, example))).toBe(true);
    expect(examples[key]?.free.some((example) => isFreeing(key, example))).toBe(true);
  });

  it('are all that there are examples of, besides the agreements', () => {
    const agreements = law.of('agreement').map(({ key }) => key);
    expect(Object.keys(examples).filter((key) => ![...keys, ...agreements].includes(key))).toEqual([]);
  });

  it('have no example on the wrong side', () => {
    const wrong = each.flatMap(([key, { binds, free }]) => [
      ...binds.filter((example) => !isBinding(key, example)),
      ...free.filter((example) => isBinding(key, example)),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are of kinds that are all in use', () => {
    const used = new Set(stated.map(({ content }) => content.rule));
    expect(Object.keys(ruleKinds).filter((kind) => !used.has(kind as never))).toEqual([]);
  });

  it.each(
    each.flatMap(([row, { binds, free }]) =>
      [...binds, ...free].map((example) => [title(row, example), row, example] as const),
    ),
  )('%s', (_, row, example) => {
    const found = finding(row, example);
    expect(found?.outcome ?? 'not asked').toBe(example.outcome ?? 'not asked');
    expect(found?.because ?? '').toContain(example.says ?? '');
  });
});
