import { assess } from './evidence.assessment.js';
import type { EvidenceRule, Shown } from './evidence.shown.js';

const TODAY = '2026-11-27';
const SIX_MONTHS = { n: 6, unit: 'month' } as const;

const shown = (more: Partial<Shown> = {}): Shown => ({
  kind: 'nat_passport',
  issuingCountry: 'RS',
  issuedOn: '2012-03-01',
  expiresOn: '2030-01-01',
  isCopy: false,
  conditionMet: false,
  authenticity: 'genuine',
  contested: false,
  strengthClaimed: 'prima_facie',
  ...more,
});
const rule = (more: Partial<EvidenceRule> = {}): EvidenceRule => ({
  key: 'CH_RS/NAT_PASSPORT',
  kind: 'nat_passport',
  strength: 'proof',
  states: [],
  issuedFrom: null,
  issuedBefore: null,
  expiry: null,
  condition: null,
  sure: true,
  ...more,
});
const SERBIAN = [
  rule({ key: 'recent', issuedFrom: '1996-07-27' }),
  rule({ key: 'older', strength: 'prima_facie', issuedFrom: '1992-04-27', issuedBefore: '1996-07-27' }),
];

describe('the strength of a piece of evidence', () => {
  it.each<[string, Partial<Shown>, readonly EvidenceRule[], readonly [string, ...string[]]]>([
    ['is what the agreement says of its kind', {}, [rule()], ['proof', 'listed']],
    [
      'is nothing where it is forged, though the agreement names it',
      { authenticity: 'forged' },
      [rule()],
      ['none', 'forged'],
    ],
    [
      'is not taken by a forgery from what rests on one',
      { kind: 'tcn_stamp_in_forged', authenticity: 'forged' },
      [rule({ kind: 'tcn_stamp_in_forged' })],
      ['proof', 'listed'],
    ],
    [
      'is no proof where the agreement names it on a condition that nobody has said is met',
      {},
      [rule({ condition: 'of the new series' })],
      ['prima_facie', 'listed', 'condition_open'],
    ],
    [
      'is not what the agreement names where its condition is open',
      {},
      [rule({ strength: 'prima_facie', condition: 'taken officially' })],
      ['not_listed', 'listed', 'condition_open'],
    ],
    [
      'is what the agreement says where its condition is met',
      { conditionMet: true },
      [rule({ condition: 'of the new series' })],
      ['proof', 'listed'],
    ],
    [
      'is that of the row that still speaks of what has expired',
      { issuedOn: null, expiresOn: '2026-08-01' },
      [rule({ expiry: { rule: 'within', within: SIX_MONTHS } }), rule({ key: 'later', strength: 'prima_facie' })],
      ['proof', 'listed', 'expired'],
    ],
    [
      'is that of the row that speaks of what has expired long ago',
      { expiresOn: '2026-02-01' },
      [
        rule({ expiry: { rule: 'within', within: SIX_MONTHS } }),
        rule({ key: 'later', strength: 'prima_facie', expiry: { rule: 'prima_facie' } }),
      ],
      ['prima_facie', 'listed', 'expired'],
    ],
    [
      'is no proof while its authenticity is in doubt',
      { authenticity: 'doubtful' },
      [rule()],
      ['prima_facie', 'listed', 'doubtful'],
    ],
    [
      'is for the requested side to judge where it is not listed',
      { kind: 'nat_company' },
      [rule()],
      ['not_listed', 'not_listed'],
    ],
    ['is proof of a passport under the law of 1996 and later', {}, SERBIAN, ['proof', 'listed']],
    ['is prima facie of one issued before', { issuedOn: '1995-06-01' }, SERBIAN, ['prima_facie', 'listed']],
    [
      'is not listed of one that is older still',
      { issuedOn: '1990-01-01' },
      SERBIAN,
      ['not_listed', 'outside_issue_window'],
    ],
    [
      'is the weakest that it could be where nobody says when it was issued',
      { issuedOn: null },
      SERBIAN,
      ['prima_facie', 'listed', 'issue_date_missing'],
    ],
    [
      'is that of the row for its issuer',
      { issuingCountry: 'ME' },
      [rule({ states: ['RS'] })],
      ['not_listed', 'other_issuer'],
    ],
    [
      'is that of listed documents that have expired',
      { expiresOn: '2026-01-01' },
      [rule(), rule({ kind: 'nat_expired', strength: 'prima_facie' })],
      ['prima_facie', 'listed', 'expired'],
    ],
    [
      'stays where the agreement keeps it in spite of that',
      { expiresOn: '2026-01-01' },
      [rule({ expiry: { rule: 'kept' } })],
      ['proof', 'listed', 'expired'],
    ],
    [
      'stays for six months where it says so',
      { expiresOn: '2026-06-01' },
      [rule({ expiry: { rule: 'within', within: SIX_MONTHS } })],
      ['proof', 'listed', 'expired'],
    ],
    [
      'is over after them',
      { expiresOn: '2026-05-01' },
      [rule({ expiry: { rule: 'within', within: SIX_MONTHS } })],
      ['not_listed', 'listed', 'expired', 'expired_too_long'],
    ],
    [
      'is prima facie at most where nobody knows what expiry means',
      { expiresOn: '2026-01-01' },
      [rule()],
      ['prima_facie', 'listed', 'expired', 'expiry_rule_unknown'],
    ],
    [
      'is that of copies where it is one',
      { isCopy: true },
      [rule(), rule({ kind: 'nat_copy', strength: 'prima_facie' })],
      ['prima_facie', 'listed', 'copy'],
    ],
  ])('%s', (_, more, rules, [strength, ...because]) => {
    const assessed = assess(shown(more), rules, TODAY);
    const reasons = assessed.because.filter((reason) => reason !== 'claimed_too_strong');
    expect([assessed.strength, reasons, assessed.sure]).toEqual([strength, because, true]);
  });

  it('says that it is contested, and that more is claimed than the agreement gives', () => {
    const rules = [rule({ strength: 'prima_facie' })];
    expect(assess(shown({ contested: true, strengthClaimed: 'proof' }), rules, TODAY)).toEqual({
      strength: 'prima_facie',
      sure: true,
      because: ['listed', 'contested', 'claimed_too_strong'],
      condition: null,
      rule: 'CH_RS/NAT_PASSPORT',
    });
  });

  it('is not sure where nobody has verified the law, and says so', () => {
    expect(assess(shown(), [rule({ sure: false })], TODAY)).toMatchObject({ strength: 'proof', sure: false });
    expect(assess(shown(), [], TODAY)).toMatchObject({
      sure: false,
      because: ['not_listed', 'law_not_verified', 'claimed_too_strong'],
    });
  });
});
