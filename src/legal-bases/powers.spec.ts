import { carries, powersOf, type HostDeclaration, type LegalBasis } from './powers.js';

const basis = (changes: Partial<LegalBasis>): LegalBasis => ({
  code: 'X',
  instrument: 'PCC_SEE',
  article: 'Art. 28',
  title: 'Mixed patrols',
  parties: { AL: '2007-10-10', MK: '2007-10-10', ME: '2007-10-10' },
  ended: null,
  hosts: null,
  powers: ['identity_check', 'hold'],
  conditions: ['common_border', 'host_law'],
  validFrom: '2007-10-10',
  validTo: null,
  source: 'test',
  trust: 'verified',
  ...changes,
});
const says = (
  subject: HostDeclaration['subject'],
  allowed: boolean,
  changes: Partial<HostDeclaration> = {},
): HostDeclaration => ({
  country: 'AL',
  subject,
  allowed,
  text: '',
  source: 'test',
  trust: 'verified',
  ...changes,
});
const toAlbania = { host: 'AL', sender: 'MK', day: '2018-11-26' };
const commonBorder = { ...toAlbania, borders: [['AL', 'MK']] as const };
const greekBorder = { ...toAlbania, borders: [['AL', 'GR']] as const };
const lets = [says('identity_check', true), says('hold', true)];

describe('the powers of a visiting officer', () => {
  it('on a mixed patrol of the common border are what the law of the host provides', () => {
    expect(powersOf(basis({}), commonBorder, lets).powers).toEqual(['advise', 'identity_check', 'hold']);
    expect(powersOf(basis({}), commonBorder, [says('identity_check', true)]).powers).toEqual([
      'advise',
      'identity_check',
    ]);
    expect(powersOf(basis({}), commonBorder, []).powers).toEqual(['advise']);
  });

  it('away from the common border are to advise', () => {
    expect(powersOf(basis({}), greekBorder, lets).powers).toEqual(['advise']);
  });

  it('do not come from what is not verified: it is named for confirmation', () => {
    const unsure = lets.map((declaration) => ({ ...declaration, trust: 'unverified' as const }));
    expect(powersOf(basis({}), commonBorder, unsure)).toMatchObject({
      powers: ['advise'],
      toConfirm: ['identity_check', 'hold'],
    });
    expect(powersOf(basis({ trust: 'unverified', conditions: [] }), commonBorder, [])).toMatchObject({
      powers: ['advise'],
    });
  });

  it('in a mixed working group are to advise, whatever the host declares', () => {
    const group = basis({ article: 'Art. 26', powers: ['advise'], conditions: [] });
    expect(powersOf(group, commonBorder, lets).powers).toEqual(['advise']);
  });

  it('include a weapon unless the host declares otherwise', () => {
    expect(powersOf(basis({}), greekBorder, []).weaponPermitted).toBe(true);
    expect(powersOf(basis({}), greekBorder, [says('weapons', false)]).weaponPermitted).toBe(false);
  });
});

describe('a legal basis', () => {
  it.each([
    ['between two parties in force', {}, true],
    ['that the sender is no party to', { parties: { AL: '2007-10-10' } }, false],
    ['that the sender joins the day after', { parties: { AL: '2007-10-10', MK: '2018-11-27' } }, false],
    ['that the sender has left', { ended: { MK: '2018-11-26' } }, false],
    ['that the sender leaves the day after', { ended: { MK: '2018-11-27' } }, true],
    ['that is not yet in force', { validFrom: '2018-11-27' }, false],
    ['that has ended', { validTo: '2018-11-26' }, false],
    ['on which another state hosts', { hosts: ['ME'] }, false],
    ['for officers of the host itself', { conditions: ['own_state'] as const }, false],
  ])('%s carries a deployment: %j gives %s', (_, changes, expected) => {
    expect(carries(basis(changes), greekBorder)).toBe(expected);
  });

  it('of one’s own state carries officers of the host only', () => {
    const own = basis({ conditions: ['own_state'], parties: null });
    expect(carries(own, { ...greekBorder, sender: 'AL' })).toBe(true);
    expect(carries(own, greekBorder)).toBe(false);
  });
});
