import { seededLaw } from '../../test/support/seeded-law.js';
import { days, later } from '../core/workflow/deadline.js';
import { regimesOf } from './regimes.js';

const law = seededLaw();
const at = new Date('2026-09-01T08:00:00Z');
const under = (instrument: string, country: string, event: 'transmission' | 'transfer' | 'breach' = 'transmission') =>
  regimesOf(law, { instrument, country, event, at, on: '2026-09-01' });

describe('the regimes under which something is logged', () => {
  it('are that of the instrument, and of the law that frames every exchange of a member of the Union: a row each', () => {
    expect(under('PCC_SEE', 'AL').map(({ regime }) => regime)).toEqual(['PCC_SEE']);
    expect(under('PCC_SEE', 'BG').map(({ regime }) => regime)).toEqual(['PCC_SEE', 'EU_LED']);
    expect(
      under('EU_2023_977', 'BG')
        .map(({ regime }) => regime)
        .sort(),
    ).toEqual(['EU_2023_977', 'EU_LED']);
  });

  it('keep a row under the Convention at least three years, and under Prüm two years to the day', () => {
    expect(under('PCC_SEE', 'AL')).toEqual([
      { regime: 'PCC_SEE', rule: 'PCC_SEE', keepUntil: later(at, days(1096)), purgeAt: null },
    ]);
    const twoYears = later(at, days(730));
    expect(under('PCC_PRUM', 'AL')).toEqual([
      { regime: 'PCC_PRUM', rule: 'PCC_PRUM/MANUAL', keepUntil: twoYears, purgeAt: twoYears },
    ]);
  });

  it('take down a transfer or a breach where Union law asks for it, and nowhere else', () => {
    expect(under('PCC_SEE', 'BG', 'transfer').map(({ regime }) => regime)).toContain('EU_LED_TRANSFERS');
    expect(under('PCC_SEE', 'BG', 'breach').map(({ regime }) => regime)).toContain('EU_LED_BREACH');
    expect(under('PCC_SEE', 'AL', 'breach').map(({ regime }) => regime)).toEqual(['PCC_SEE']);
  });

  it('leave nothing unlogged: an instrument that says nothing of logs is its own regime, without an end', () => {
    expect(under('INTERPOL', 'AL')).toEqual([{ regime: 'INTERPOL', rule: null, keepUntil: null, purgeAt: null }]);
  });
});
