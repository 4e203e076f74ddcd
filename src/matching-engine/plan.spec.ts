import fc from 'fast-check';
import { indexed } from './indexed.js';
import { hash53 } from './hash.js';
import { pairKey } from './keys.js';
import { planned } from './plan.js';
import { NOTHING_KNOWN, type Traits } from './traits.js';
import { vocabularyOf } from './vocabulary.js';
import { warningsOf } from './warnings.js';

const person = (name: string, births: string[] = []): Traits => ({ ...NOTHING_KNOWN, names: [{ text: name }], births });

/** A vocabulary of whatever is indexed. */
function vocabularyFrom(people: readonly Traits[], heavy: readonly number[] = []) {
  const counts = new Map<string, number>();
  for (const one of people) {
    for (const bones of indexed(one).skeletons) counts.set(bones, (counts.get(bones) ?? 0) + 1);
  }
  return vocabularyOf(1000, counts, new Map(heavy.map((key) => [key, 5000])));
}

const finds = (asked: Traits, held: Traits) => {
  const keys = new Set(planned(asked, vocabularyFrom([held])).keys);
  return indexed(held).keys.some(({ key }) => keys.has(key));
};

describe('a plan', () => {
  it.each([
    ['the same name in another order', 'Marin Shallamerti', 'SHALLAMERTI, Marin'],
    ['another script', 'Марин Шалламерти', 'Marin Shallamerti'],
    ['a letter too few', 'Marin Shalamrti', 'Marin Shallamerti'],
    ['a letter exchanged', 'Marin Shallarmeti', 'Marin Shallamerti'],
    ['two words in one', 'Marinshallamerti Zef', 'Marin Shallamerti Zef'],
    ['one word in two', 'Marin Shalla Merti Zef', 'Marin Shallamerti Zef'],
    ['a short form', 'Toni Shallamerti', 'Anton Shallamerti'],
    ['an initial', 'Marin Shallamerti', 'M. Shallamerti'],
    ['abd left out', 'Sattar Shallamerti', 'Abdul Sattar Shallamerti'],
    ['abd left behind', 'SATTAR, Marin Abdul', 'Abdul Sattar, Marin'],
    ['an ending that is not spoken', 'Джеймс Shallamerti', 'James Shallamerti'],
    ['another way to read a letter', 'Hamdi Shallamerti', 'Kamdi Shallamerti'],
    ['a given name as it is heard', 'Andrew Shallamerti', 'Эндрю Shallamerti'],
    ['a French g', 'Marin Шалламерженти', 'Marin Shallamergenti'],
  ])('finds a name in spite of %s', (_, asked, held) => {
    expect(finds(person(asked), person(held))).toBe(true);
  });

  it('finds by one word and the year where the other is another', () => {
    expect(finds(person('Marin Shallamerti', ['1985-03-31']), person('Zef Shallamerti', ['1985']))).toBe(true);
    expect(finds(person('Marin Shallamerti', ['1985-03-31']), person('Zef Shallamerti', ['1961']))).toBe(false);
  });

  it('does not look among the records of another source', () => {
    const held = new Set(indexed(person('Marin Shallamerti'), 1).keys.map(({ key }) => key));
    const vocabulary = vocabularyFrom([person('Marin Shallamerti')]);
    expect(planned(person('Marin Shallamerti'), vocabulary, 0).keys.some((key) => held.has(key))).toBe(false);
    expect(planned(person('Marin Shallamerti'), vocabulary, 1).keys.some((key) => held.has(key))).toBe(true);
  });

  it('of a name that is too common asks for a date of birth, and is narrowed by one', () => {
    const common = person('Marin Shallamerti');
    const [one = '', other = ''] = indexed(common).skeletons;
    const key = pairKey(one, other, 0);
    const vocabulary = vocabularyFrom([common], [key]);
    expect(planned(common, vocabulary).tooCommon).toBe(true);
    const dated = planned({ ...common, births: ['1985-03-31'] }, vocabulary);
    expect(dated.tooCommon).toBe(false);
    const at = dated.keys.indexOf(key);
    expect([dated.yobLow[at], dated.yobHigh[at]]).toEqual([1983, 1987]);
  });

  it('is bounded, whatever the name', () => {
    const vocabulary = vocabularyOf(1_000_000, { get: () => 1000 } as never, new Map());
    const many = {
      ...person('x'),
      names: Array.from({ length: 60 }, (_, n) => ({ text: `Name${n} Abdul Karim Petrovich` })),
    };
    for (const traits of [person('Abdulkarimovich '.repeat(625), ['1985']), person('a'.repeat(10_000)), many]) {
      expect(planned(traits, vocabulary).keys.length).toBeLessThan(1500);
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (name) => planned(person(name), vocabulary).keys.length < 1500,
      ),
    );
  });
});

describe('a key', () => {
  it('is a whole number of 53 bits, the same for the same words in any order', () => {
    fc.assert(fc.property(fc.string(), (text) => Number.isSafeInteger(hash53(text)) && hash53(text) >= 0));
    expect(pairKey('ab', 'cd', 0)).toBe(pairKey('cd', 'ab', 0));
    expect(pairKey('ab', 'cd', 0)).not.toBe(pairKey('ab', 'cd', 1));
  });
});

describe('a warning', () => {
  const codes = (traits: Partial<Traits>) => warningsOf({ ...NOTHING_KNOWN, ...traits }).map(({ code }) => code);
  const named = (text: string, births: string[] = ['1985-03-31']) => codes({ names: [{ text }], births });

  it.each([
    ['Marin Shallamerti', []],
    ['\u202eMarin Shallamerti\u202c', ['bidirectional_marks']],
    ['Marin\u0000 Shallamerti', ['control_characters']],
    ['Mаrin Shallamerti', ['mixed_scripts']],
    ['Марин Shallamerti', []],
    [`Marin ${'x'.repeat(10_000)}`, ['name_too_long']],
    ['😀', ['nothing_to_search', 'name_without_letters']],
  ])('of %.40j says %j', (name, expected) => {
    expect(named(name)).toEqual(expected);
  });

  it('is given where nothing can be searched, or a date or number is odd', () => {
    expect(codes({})).toEqual(['nothing_to_search']);
    expect(named('Marin', [])).toEqual(['single_word_name']);
    expect(named('Marin Shallamerti', ['00.00.1985', '31.02.1985', '1370'])).toEqual([
      'partial_date',
      'impossible_date',
      'hijri_like_year',
    ]);
    expect(codes({ identifiers: [{ kind: 'iban', value: 'AL47 2121 1009 0000 0002 3569 8742' }] })).toEqual([
      'check_digit',
    ]);
    expect(codes({ identifiers: [{ kind: 'phone', value: '069 123 4567' }] })).toEqual(['no_country_code']);
  });
});
