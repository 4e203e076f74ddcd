import type { InfoMeta } from './info-meta.js';
import { inherited } from './inherit.js';
import { keptFrom, type Leaving } from './leaving.js';

const now = new Date('2026-09-01T08:00:00Z');
const meta = (changes: Partial<InfoMeta>): InfoMeta =>
  ({
    sourceGrade: 'B',
    infoGrade: '2',
    handlingCodes: ['H0'],
    h3Text: null,
    classification: 'BPL',
    releasableTo: ['AL', 'MK', 'EUROPOL'],
    purposes: ['18-2-A'],
    containsSpecialCategory: false,
    containsMinor: false,
    ...changes,
  }) as InfoMeta;

describe('an item made out of others (R-05)', () => {
  const made = inherited([
    meta({ handlingCodes: ['H0', 'H1'], sourceGrade: 'A' }),
    meta({ handlingCodes: ['H0', 'H3'], h3Text: 'Not to GR.', classification: 'RESTRICTED', infoGrade: '4' }),
    meta({ releasableTo: ['MK', 'ME'], sourceGrade: 'X', containsMinor: true }),
  ]);

  it('carries every handling code of its parents, with the words of H3', () => {
    expect(made.handlingCodes).toEqual(['H0', 'H1', 'H3']);
    expect(made.h3Text).toBe('Not to GR.');
  });
  it('carries the highest classification and the worst grades', () => {
    expect(made).toMatchObject({ classification: 'RESTRICTED', sourceGrade: 'X', infoGrade: '4', containsMinor: true });
  });
  it('may go only where every parent may go', () => {
    expect(made.releasableTo).toEqual(['MK']);
  });
  it('is not graded while a parent is not', () => {
    expect(inherited([meta({}), meta({ sourceGrade: null })]).sourceGrade).toBeNull();
  });
});

describe('an item on its way out', () => {
  const item = (changes: Partial<Leaving>): Leaving => ({
    ...meta({}),
    ownerCountry: 'AL',
    frozenAt: null,
    ...changes,
  });
  const to = (recipient: string, use: 'share' | 'court' = 'share') => ({ recipient, use });

  it.each([
    ['to whom it may go', item({}), to('MK'), undefined],
    ['to its owner', item({ handlingCodes: ['H0', 'H2'], frozenAt: now }), to('AL'), undefined],
    ['to whom it may not go', item({}), to('GR'), 'not_releasable'],
    ['under H2', item({ handlingCodes: ['H0', 'H2'] }), to('MK'), 'handling_h2'],
    ['under H1, to a court, even the owner’s', item({ handlingCodes: ['H0', 'H1'] }), to('AL', 'court'), 'handling_h1'],
    ['under H1, not to a court', item({ handlingCodes: ['H0', 'H1'] }), to('MK'), undefined],
    ['that is frozen', item({ frozenAt: now }), to('MK'), 'frozen'],
    ['without a grade', item({ infoGrade: null }), to('MK'), 'handling_incomplete'],
    ['without a purpose', item({ purposes: [] }), to('MK'), 'handling_incomplete'],
    ['under H3 without words', item({ handlingCodes: ['H0', 'H3'] }), to('MK'), 'handling_incomplete'],
  ] as const)('%s', (_, leaving, way, expected) => {
    expect(keptFrom(leaving, way, [], now)).toBe(expected);
  });

  it('goes where the owner has permitted it, as long as that lasts', () => {
    const bound = item({ handlingCodes: ['H0', 'H2'] });
    const permission = { lifts: 'H2' as const, recipient: 'MK', expires: new Date(now.getTime() + 1) };
    expect(keptFrom(bound, to('MK'), [permission], now)).toBeUndefined();
    expect(keptFrom(bound, to('MK'), [permission], permission.expires)).toBe('handling_h2');
    expect(keptFrom(bound, to('EUROPOL'), [permission], now)).toBe('handling_h2');
  });
});
