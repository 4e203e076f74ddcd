import { isIban } from './iban.js';

describe('an account number', () => {
  it.each([
    'AL35202111090000000001234567',
    'MK07250120000058984',
    'RS35260005601001611379',
    'DE89 3704 0044 0532 0130 00',
  ])('%s has the right check digits', (account) => expect(isIban(account)).toBe(true));

  it.each(['AL35202111090000000001234568', 'MK07250120000058985', 'XX', '', 'DE89370400440532013000X'])(
    '%s has not',
    (account) => expect(isIban(account)).toBe(false),
  );
});
