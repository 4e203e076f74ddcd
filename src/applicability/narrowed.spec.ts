import { seededLaw } from '../../test/support/seeded-law.js';
import { applicable } from './finder.js';
import { narrowed } from './narrowed.js';

const law = seededLaw();
const judged = (from: string, to: string, uses: string[]) => {
  const question = { from, to, on: '2026-09-01', action: 'STRAT_INFO', personalData: false, classified: false };
  const pcc = applicable({ ...question, documents: [] }, law).find(({ matter }) => matter.instrument.key === 'PCC_SEE');
  if (!pcc) throw new Error('not judged');
  return narrowed(pcc, uses);
};

describe('a judgment about the articles that are used', () => {
  it.each([
    ['AL', 'HR', ['3(2)1(e)'], 'blocked'],
    ['AL', 'HR', ['3(2)2(a)'], 'blocked'],
    ['AL', 'HR', ['3(2)1(b)'], 'allowed'],
    ['AL', 'HR', ['8'], 'allowed'],
    ['AL', 'HR', ['3'], 'conditional'],
    ['AL', 'HR', [], 'conditional'],
    ['RO', 'HR', ['3(2)1(e)'], 'allowed'],
    ['AL', 'MK', ['3(2)1(e)'], 'allowed'],
  ])('from %s to %s, on Art. %s: %s (R-HR-1)', (from, to, uses, status) => {
    expect(judged(from, to, uses).status).toBe(status);
  });

  it('names the reservation that is in the way', () => {
    expect(judged('AL', 'HR', ['3(2)1(e)']).article).toBe('PCC SEE, Art. 3(2)1(e), 3(2)2(a)');
  });
});
