import type { Readmission } from '../readmissions/readmission.entity.js';
import { takenOver } from './evidence.brought.js';

const paper = {
  type: 'passport',
  number: 'P1',
  issuingCountry: 'MK',
  issuedOn: '2020-01-01',
  expiresOn: '2030-01-01',
  authenticity: 'genuine',
};
const ticket = { kind: 'ticket', description: 'Bus, row 7', personId: null, datedAt: new Date('2026-09-01T04:00:00Z') };
const person = (id: string, ...documents: object[]) => ({ id, documents });
const brought = (personId: string, ...evidence: object[]) => ({ personId, facts: { evidence } });

const of = (changes: object) =>
  takenOver({
    category: 'tcn_direct_entry',
    otherCountry: 'MK',
    persons: [person('a')],
    ...changes,
  } as unknown as Readmission);

describe('what a case has as evidence from the record of the host', () => {
  it('are papers of the requested state, with what was found about them, and no others', () => {
    const others = [
      { ...paper, issuingCountry: 'AL' },
      { ...paper, issuingCountry: null },
    ];
    const persons = [
      person('a', paper, ...others, { ...paper, type: 'other' }),
      person('b', { ...paper, type: 'visa' }),
    ];
    expect(of({ persons })).toMatchObject([
      { form: { personId: 'a', kind: 'nat_passport', number: 'P1', strengthClaimed: 'prima_facie' } },
      { form: { personId: 'b', kind: 'tcn_visa_permit' }, authenticity: 'genuine' },
    ]);
  });

  it('is the crossing of the whole group once, and of each what is about them', () => {
    const own = (personId: string) => ({ ...ticket, kind: 'seen_crossing', personId, datedAt: null });
    const found = of({ brought: [brought('a', ticket, own('x')), brought('b', ticket, own('y'))] });
    expect(found.map(({ form: { personId, kind, issuedOn } }) => [personId, kind, issuedOn])).toEqual([
      ['a', 'tcn_ticket', '2026-09-01'],
      ['a', 'tcn_border_stmt', null],
      ['b', 'tcn_border_stmt', null],
    ]);
  });

  it('is nothing of the crossing where the person is a national: that does not show whose national', () => {
    expect(of({ category: 'own_national', brought: [brought('a', ticket)] })).toEqual([]);
  });

  it('has no days that contradict each other: the one stays by which it counts for less', () => {
    const persons = [person('a', { ...paper, expiresOn: '2019-01-01' })];
    expect(of({ persons })).toMatchObject([{ form: { issuedOn: null, expiresOn: '2019-01-01' } }]);
  });
});
