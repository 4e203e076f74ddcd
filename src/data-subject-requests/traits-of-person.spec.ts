import { NOTHING_KNOWN, type Traits } from '../matching-engine/traits.js';
import { areOf, narrowed } from './traits-of-person.js';

const KEYS = ['person:HOXHAJ|ARBEN|1985-03-04', 'document:BI1234567', 'phone:355691230001'];
const named = (text: string, ...births: string[]): Traits => ({ ...NOTHING_KNOWN, names: [{ text }], births });
const numbered = (kind: 'document' | 'phone', value: string): Traits => ({
  ...NOTHING_KNOWN,
  identifiers: [{ kind, value }],
});

describe('whether traits are exactly those of whoever asks', () => {
  it.each<[string, Traits, boolean]>([
    ['the same name and day', named('Arben Hoxhaj', '1985-03-04'), true],
    ['the other way round', named('HOXHAJ, Arben', '1985-03-04'), true],
    ['one of several days', named('Arben Hoxhaj', '1985', '1985-03-04'), true],
    ['another day', named('Arben Hoxhaj', '1985-03-05'), false],
    ['no more than the year', named('Arben Hoxhaj', '1985'), false],
    ['a part of the name', named('Arben', '1985-03-04'), false],
    ['a further name', named('Arben Ilir Hoxhaj', '1985-03-04'), false],
    ['the same document, written otherwise', numbered('document', 'bi 123-4567'), true],
    ['another document', numbered('document', 'BI 123-4568'), false],
    ['the same phone, written otherwise', numbered('phone', '00 355 69 123 0001'), true],
    ['nothing', NOTHING_KNOWN, false],
  ])('%s', (_, traits, same) => expect(areOf(traits, KEYS)).toBe(same));

  it('is narrowed down by days and by the ends of numbers', () => {
    expect(narrowed(KEYS)).toEqual({ births: ['1985-03-04'], ends: ['BI1234', '234567', '355691', '230001'] });
  });
});
