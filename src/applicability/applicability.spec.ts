import { seededLaw } from '../../test/support/seeded-law.js';
import type { Applicability } from './applicability.codes.js';
import { applicable } from './finder.js';
import type { Judgment } from './judge.js';
import type { Question } from './question.js';

const law = seededLaw();

const asked = (pair: string, on: string, more: Partial<Question> = {}): Judgment[] => {
  const [from = '', to = ''] = pair.split('->');
  return applicable({ from, to, on, personalData: false, classified: false, documents: [], ...more }, law);
};
/** What one instrument says, and why: its status, and the gates or rules that did not pass. */
const says = (judgments: readonly Judgment[], instrument: string) => {
  const found = judgments.find(({ matter }) => matter.instrument.key === instrument);
  if (!found) return undefined;
  const open = found.checks.filter(({ finding }) => finding.outcome !== 'passed').map(({ rule }) => rule.key);
  return [found.status, ...new Set(open)];
};
const personal = { personalData: true };

describe('the law between two states on a day (the vectors of the catalogue)', () => {
  it('1: AL to AT, before the decision on Albania, carries no personal data, and carries the rest', () => {
    const vector = (more: Partial<Question>) =>
      says(asked('AL->AT', '2011-10-20', { action: 'REQ_INFO', ...more }), 'PCC_SEE');
    expect(vector(personal)).toEqual(['blocked', 'G_DP_PRECOND']);
    expect(vector({})).toEqual(['allowed']);
  });

  it('2: AT to ME, planned surveillance waits for the implementing agreement, and is for extraditable offences', () => {
    const vector = (on: string, more: Partial<Question> = {}) =>
      says(asked('AT->ME', on, { action: 'XB_SURV_PLANNED', ...more }), 'PCC_SEE');
    expect(vector('2014-05-01')).toEqual(['blocked', 'G_IMPL_AGR']);
    expect(vector('2016-01-01', { extraditable: true })).toEqual(['allowed']);
    expect(vector('2016-01-01')).toEqual(['conditional', 'AT-ME/2015']);
    expect(vector('2016-01-01', { extraditable: false })).toEqual(['blocked', 'AT-ME/2015']);
  });

  it('3: AT to ME, pursuit is not what their agreement covers', () => {
    expect(says(asked('AT->ME', '2016-01-01', { action: 'HOT_PURSUIT' }), 'PCC_SEE')).toEqual([
      'blocked',
      'G_IMPL_AGR',
    ]);
  });

  it('4: RS to HR, surveillance is blocked until the reservation is verified; SI to HR, Schengen law comes first', () => {
    const rs = asked('RS->HR', '2021-06-01', { action: 'XB_SURV_PLANNED' });
    expect(says(rs, 'PCC_SEE')).toEqual(['blocked', 'R-HR-3', 'G_IMPL_AGR']);
    const pcc = rs.find(({ matter }) => matter.instrument.key === 'PCC_SEE');
    expect(pcc?.because).toContain('Verify R-HR-3.');
    expect(pcc?.toConfirm.map(({ key }) => key)).toContain('R-HR-3');
    const [first] = asked('SI->HR', '2024-06-01', { action: 'XB_SURV_PLANNED' });
    expect(first?.matter.instrument.key).toBe('CISA');
  });

  it('5: BG to RS, personal data wait for a permission of the Bulgarian authority', () => {
    const [...judged] = asked('BG->RS', '2015-03-01', { action: 'SPONT_INFO', ...personal });
    expect(says(judged, 'PCC_SEE')?.[0]).toBe('blocked');
    expect(says(judged, 'PCC_SEE')).toContain('R-BG-2');
  });

  it('6: GR and RS share SELEC and never the Convention; before the day is certain somebody has to confirm it', () => {
    const vector = (on: string) => asked('GR->RS', on, { action: 'REQ_INFO' });
    for (const on of ['2008-01-01', '2012-01-01', '2026-09-01'])
      expect(says(vector(on), 'PCC_SEE')?.[0]).toBe('blocked');
    expect(says(vector('2012-01-01'), 'SELEC')).toEqual(['needs_confirmation', 'G_IN_FORCE']);
    expect(says(vector('2026-09-01'), 'SELEC')).toEqual(['allowed']);
    expect(says(vector('2010-01-01'), 'SELEC')).toEqual(['blocked', 'G_IN_FORCE']);
  });

  it('7: AT and RS share the Convention since its day in force, and never SELEC', () => {
    const vector = (on: string) => asked('AT->RS', on, { action: 'REQ_INFO' });
    expect(says(vector('2011-10-09'), 'PCC_SEE')?.[0]).toBe('blocked');
    expect(says(vector('2011-10-10'), 'PCC_SEE')).toEqual(['allowed']);
    expect(says(vector('2026-09-01'), 'SELEC')).toEqual(['blocked', 'G_IN_FORCE']);
  });

  it('8: RO and MD have the Convention, SELEC, and the automated exchange once both are evaluated', () => {
    const judged = asked('RO->MD', '2026-09-01');
    const of = (instrument: string) => says(judged, instrument)?.[0];
    expect([of('PCC_SEE'), of('SELEC')]).toEqual(['allowed', 'allowed']);
    expect(says(judged, 'PCC_PRUM')).toEqual(['needs_confirmation', 'G_PRUM_EVAL']);
  });

  it('9: HU to RS, an automated DNA search has a basis in force and waits for the evaluation of both', () => {
    const [only] = asked('HU->RS', '2025-11-01', { action: 'AUTO_DNA_SEARCH' }).filter(
      ({ matter }) => matter.instrument.key === 'PCC_PRUM',
    );
    expect(only?.status).toBe('needs_confirmation');
    expect(only?.checks.find(({ gate }) => gate === 'G_IN_FORCE')?.finding.outcome).toBe('passed');
    expect(only?.toConfirm.map(({ key }) => key)).toEqual(['PCC_PRUM/HU/dna', 'PCC_PRUM/RS/dna']);
  });

  it.each(['AL', 'BA', 'MK', 'RS', 'HU'])('10: AT to %s, a tax offence is none for the Convention', (to) => {
    const judged = asked(`AT->${to}`, '2026-09-01', { action: 'REQ_INFO', offence: 'TAX' });
    expect(says(judged, 'PCC_SEE')).toEqual(['blocked', 'R-AT-FISCAL']);
    const other = asked(`AT->${to}`, '2026-09-01', { action: 'REQ_INFO', offence: 'IMMIGRANT_SMUGGLING' });
    expect(says(other, 'PCC_SEE')).toEqual(['allowed']);
  });
});

describe('an instrument that nobody has read', () => {
  it('is a possible basis to confirm, and never none: AL and GR at the border of DRINO II', () => {
    const judged = asked('AL->GR', '2018-11-26', { action: 'MIXED_PATROL' });
    expect(says(judged, 'PCC_SEE')).toEqual(['blocked', 'G_IN_FORCE']);
    expect(says(judged, 'BILATERAL_POLICE')).toEqual(['needs_confirmation', 'G_IN_FORCE']);
    const [first] = judged;
    expect(first?.because).toMatch(/^Possible basis, confirm: whether AL and GR have such an agreement/);
  });

  it.each([
    ['AL->GR', 'UNTOC', 'REQ_INFO'],
    ['AL->GR', 'UNTOC_SOM', 'REQ_INFO'],
    ['AL->GR', 'INTERPOL', 'REQ_INFO'],
    ['AL->EUROPOL', 'EUROPOL_AL', 'REQ_INFO'],
    ['FRONTEX->AL', 'FRONTEX_STATUS_AL', 'TEAM_DEPLOYMENT'],
    ['CZ->MK', 'BILATERAL_POLICE', 'MIXED_PATROL'],
  ])('%s: %s for %s', (pair, instrument, action) => {
    expect(says(asked(pair, '2026-09-01', { action }), instrument)?.[0]).toBe('needs_confirmation');
  });

  it('is not offered to those whom it does not name', () => {
    expect(says(asked('RS->EUROPOL', '2026-09-01', { action: 'REQ_INFO' }), 'EUROPOL_AL')).toBeUndefined();
    expect(says(asked('AL->EUROPOL', '2026-09-01', { action: 'REQ_INFO' }), 'BILATERAL_POLICE')).toBeUndefined();
  });
});

describe('an unknown', () => {
  const statuses = (pair: string, on: string, more: Partial<Question>): Applicability[] =>
    asked(pair, on, { action: 'REQ_INFO', ...more })
      .filter(({ matter }) => matter.instrument.key === 'PCC_SEE')
      .map(({ status }) => status);

  it('start in the past does not block today, and asks for confirmation only in between', () => {
    expect(statuses('MK->RS', '2007-12-01', {})).toEqual(['needs_confirmation']);
    expect(statuses('MK->RS', '2008-07-11', {})).toEqual(['allowed']);
    expect(statuses('MK->RS', '2007-10-09', {})).toEqual(['blocked']);
  });

  it('blocks only what depends on it: no decision on Croatia was found, so personal data need confirmation', () => {
    expect(statuses('AL->HR', '2026-09-01', { subject: 'LEGISLATION' })).toEqual(['allowed']);
    expect(
      statuses('AL->HR', '2026-09-01', { subject: 'LEGISLATION', transferBasis: 'LED38_THREAT', ...personal }),
    ).toEqual(['needs_confirmation']);
  });

  it('end of a membership asks for confirmation until it is certain', () => {
    const selec = (on: string) =>
      says(asked('HR->AL', on, { action: 'SELEC_EXCHANGE', transBorder: true }), 'SELEC')?.[0];
    expect([selec('2013-01-01'), selec('2016-01-01'), selec('2026-01-01')]).toEqual([
      'allowed',
      'needs_confirmation',
      'blocked',
    ]);
  });
});

describe('an answer', () => {
  it('names every gate that was checked, with the sentence and the article', () => {
    const [pcc] = asked('AL->MK', '2026-09-01', { action: 'REQ_INFO', ...personal }).filter(
      ({ matter }) => matter.instrument.key === 'PCC_SEE',
    );
    expect(pcc?.status).toBe('allowed');
    expect(pcc?.checks.map(({ gate }) => gate)).toEqual([
      'G_IN_FORCE',
      'G_IN_FORCE',
      'G_RESERVATION',
      'G_JUDICIAL',
      'G_DP_PRECOND',
      'G_NATIONAL_DPA',
      'G_SECURE_CHANNEL',
      'G_LED_TRANSFER',
    ]);
    expect(pcc?.because).toBe('In force between both, and nothing stands in the way.');
    expect(pcc?.confidence).toBe('secondary');
  });

  it('puts Union law first between two members, then what is allowed', () => {
    const order = asked('AT->RO', '2026-09-01', { action: 'REQ_INFO' }).map(({ matter }) => matter.instrument.key);
    expect(order.slice(0, 2)).toEqual(['EU_2023_977', 'EU_SFD']);
    expect(order[2]).toBe('PCC_SEE');
  });

  it('carries what everything passed on by it must carry', () => {
    const fiscal = asked('AT->RS', '2026-09-01', { action: 'REQ_INFO' }).flatMap(({ checks }) =>
      checks.flatMap(({ finding }) => finding.restriction ?? []),
    );
    expect(fiscal).toEqual(['NO_FISCAL']);
  });
});
