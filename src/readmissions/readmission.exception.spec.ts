import { profileOf } from '../../test/support/readmission-profiles.js';
import type { TcnException } from './readmission.codes.js';
import { isCitable } from './readmission.exception.rules.js';

describe('an exception that a refusal rests on', () => {
  const under = (agreement: string, exception: TcnException) => {
    const profile = profileOf(agreement);
    return isCitable(exception, profile && { profile });
  };

  it('is one of the agreement that governs the case', () => {
    expect(under('CH-MK', 'exc_visa_free_in_requesting')).toBe(true);
    expect(under('CH-RS', 'exc_visa_free_in_requesting')).toBe(false);
    expect(under('CH-RS', 'exc_airside_transit')).toBe(true);
  });

  it('can be any where nobody has read or verified what the agreement lists', () => {
    expect(under('RS-MK', 'exc_airside_transit')).toBe(true);
    expect(under('EC-ME', 'exc_left_too_long_ago')).toBe(true);
    expect(isCitable('exc_airside_transit', null)).toBe(true);
  });

  it('is never what takes an exception away', () => {
    expect(under('CH-RS', 'cex_later_expiry')).toBe(false);
  });
});
