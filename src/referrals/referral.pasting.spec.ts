import { pastedIn } from './referral.pasting.js';

describe('what a relay officer writes', () => {
  it.each([
    ['Not for court without asking again.', []],
    ['To be used by the asking authority only, until 01.03.2027.', []],
    ['P<ALBHOXHAJ<<ARBEN<<<<<<<', ['machine_readable_zone']],
    ['Hoxhaj\tArben\t1985', ['table']],
    ['Hoxhaj | Arben | 1985 | AL', ['table']],
    ['Name: Hoxhaj\nFirst name: Arben\nNationality: AL', ['form']],
    ['Born in 1985 in Gjirokastër', ['birth']],
    ['1985-03-04 entry, 2024-01-02 exit, 2025-02-03 entry', ['dates']],
    ['password: geheim', ['credential']],
    ['lozinka = tajna', ['credential']],
    ['a\nb\nc\nd\ne\nf\ng', ['lines']],
  ])('%j looks like %j', (text, found) => {
    expect(pastedIn(text)).toEqual(found);
  });

  it('is looked at wherever something was written', () => {
    expect(pastedIn(undefined, 'EIS-4711', 'pin: 1234')).toEqual(['credential']);
    expect(pastedIn(undefined)).toEqual([]);
  });
});
