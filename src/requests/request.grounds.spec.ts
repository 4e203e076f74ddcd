import { seededLaw } from '../../test/support/seeded-law.js';
import { groundsFor, type GroundUse } from './request.grounds.js';

const keys = (instrument: string, action: string, use: GroundUse) =>
  groundsFor(seededLaw().of('refusal_ground'), { instrument, action, use }).map(({ key }) => key);

describe('the closed list of grounds', () => {
  it('is that of the instrument, and of what is asked', () => {
    expect(keys('PCC_SEE', 'REQ_INFO', 'whole')).toContain('RF_PCC_30_SECURITY');
    expect(keys('PCC_SEE', 'REQ_INFO', 'whole')).not.toContain('RF_PE_NOT_NECESSARY');
    expect(keys('PCC_SEE', 'PHYS_EXAM', 'whole')).toContain('RF_PE_NOT_NECESSARY');
    expect(keys('SELEC', 'SELEC_EXCHANGE', 'whole')).toEqual(['RF_SELEC_HUMAN_RIGHTS', 'RF_SELEC_NATIONAL_LAW']);
  });

  it('refuses with nothing that is no refusal', () => {
    const whole = keys('PCC_SEE', 'REQ_INFO', 'whole');
    for (const other of ['RF_PCC_JUDICIAL_RESERVED', 'RF_PCC_NOT_COMPETENT_FORWARDED', 'RF_PCC_CONDITIONAL'])
      expect(whole).not.toContain(other);
    expect(whole.filter((key) => key.startsWith('DS_') || key.startsWith('ST_'))).toEqual([]);
    expect(keys('PCC_SEE', 'REQ_INFO', 'part')).toContain('RF_PCC_CONDITIONAL');
    expect(keys('PCC_SEE', 'REQ_INFO', 'conditions')).toEqual(['RF_PCC_CONDITIONAL']);
  });

  it('is there for direct requests of the Union, too', () => {
    expect(keys('EU_2023_977', 'EU_DIRECT', 'whole')).toEqual(keys('EU_2023_977', 'EU_SPOC_REQ', 'whole'));
    expect(keys('EU_2023_977', 'EU_DIRECT', 'whole').length).toBeGreaterThan(5);
  });

  it('is the common one where an instrument has none', () => {
    const common = keys('UNTOC', 'REQ_INFO', 'whole');
    expect(common).toContain('RF_COMMON_FUNDAMENTAL_RIGHTS');
    expect(common.every((key) => key.startsWith('RF_COMMON_'))).toBe(true);
    expect(keys('UNTOC', 'REQ_INFO', 'conditions')).toEqual(common);
  });
});
