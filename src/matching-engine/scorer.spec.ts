import fc from 'fast-check';
import { indexed } from './indexed.js';
import { decode, encode, payloadOf } from './payload.js';
import { prepared, scored } from './scorer.js';
import { similarity } from './similarity.js';
import { skeleton } from './skeleton.js';
import { NOTHING_KNOWN, type IdentifierKind, type Traits } from './traits.js';
import { vocabularyOf } from './vocabulary.js';
import { inWords } from './words.js';

const vocabulary = vocabularyOf(1_000_000, new Map([['mmt', 90_000], ['al', 60_000], ['xlmrt', 3]]), new Map()); // prettier-ignore
const person = (name: string, changes: Partial<Traits> = {}): Traits => ({
  ...NOTHING_KNOWN,
  names: [{ text: name }],
  ...changes,
});
const score = (one: Traits, other: Traits, kinds: IdentifierKind[] = [], elsewhere = false) =>
  scored(
    prepared(payloadOf(one), vocabulary),
    payloadOf(other),
    kinds.map((kind) => ({ kind, elsewhere })),
  );

describe('two persons', () => {
  const zef = person('Zef Shallamerti', { births: ['1985-03-31'], nationalities: ['AL'], sex: 'male' });

  it('of one rare name and one day of birth are very probably the same', () => {
    expect(score(zef, zef)).toMatchObject({ band: 'strong', identified: false });
  });

  it.each([
    ['another year of birth', { births: ['1960-02-02'] }],
    ['another nationality', { nationalities: ['GR'] }],
    ['another sex', { sex: 'female' as const }],
    ['another name', { names: [{ text: 'Zef Krasniqi' }] }],
    ['no date of birth', { births: [] }],
  ])('are less probably the same with %s', (_, changes) => {
    expect(score(zef, { ...zef, ...changes }).score).toBeLessThan(score(zef, zef).score);
  });

  it.each([
    ['Alshallamerti', 'Shallamerti'],
    ['Abdul Shallamerti', 'Shallamerti'],
  ])('%s and %s are of one name but for what stands before it', (one, other) => {
    const [named, parted] = [person(`Zef ${one}`), person(`Zef ${other}`)];
    expect(score(named, parted).score).toBeGreaterThan(score(person('Zef Krasniqi'), parted).score * 10);
    expect(score(named, parted).score).toBeLessThan(score(parted, parted).score);
  });

  it('of whom one is written without vowels are more alike where the consonants are the same letters', () => {
    const asked = person('محمد قدير');
    expect(score(asked, person('Mohammad Qadir')).score).toBeGreaterThan(score(asked, person('Mohammad Gatir')).score);
  });

  it('of a common name alone are not taken for the same', () => {
    expect(score(person('Mohamed Ali'), person('Muhammad Ali')).band).toBe('review');
  });

  it('with a document in common are identified, though the name is another', () => {
    const { score: found, identified } = score(zef, person('Zef S.'), ['document']);
    expect(identified).toBe(true);
    expect(found).toBeGreaterThan(score(zef, person('Zef S.')).score);
  });

  it('are not identified by the same number of another state, and it is said', () => {
    const found = score(NOTHING_KNOWN, NOTHING_KNOWN, ['plate'], true);
    expect(found).toMatchObject({ identified: false, band: 'review' });
    expect(inWords(found.explanation).join('\n')).toContain('written the same in both, and is of two states');
    const handle = score(zef, zef, ['account'], true);
    expect(handle.score).toBe(score(zef, zef).score);
    expect(inWords(handle.explanation).join('\n')).toContain('is on two platforms');
  });

  it('contradict each other by another father’s name more than by none', () => {
    const asked = person('Iwan Petrowitsch Sidoroff');
    const omitted = score(asked, person('Iwan Sidoroff')).score;
    expect(score(asked, person('Iwan Nikolajewitsch Sidoroff')).score).toBeLessThan(omitted);
  });

  it('are compared by the names that are most alike', () => {
    const two = person('Somebody Else', { names: [{ text: 'Somebody Else' }, { text: 'Zef Shallamerti' }] });
    expect(score(zef, two).explanation.tokens.map(({ held }) => held)).toContain('shallamerti');
  });

  it('without names are known by their numbers', () => {
    expect(score(NOTHING_KNOWN, NOTHING_KNOWN, ['document']).band).toBe('strong');
    expect(score(NOTHING_KNOWN, NOTHING_KNOWN).band).toBe('review');
  });

  it('are the same where one given name is written as it is heard', () => {
    const held = person('James Shallamerti');
    expect(score(person('Джеймс Shallamerti'), held).score).toBeGreaterThan(
      score(person('Дэвид Shallamerti'), held).score,
    );
    expect(similarity({ token: 'dzheyms', skeleton: 'xm' }, { token: 'james', skeleton: 'xms' }, false)).toBe(0.93);
  });

  it('are the same by a short form of the given name', () => {
    const formal = person('Anton Shallamerti');
    expect(score(person('Toni Shallamerti'), formal).score).toBeGreaterThan(
      score(person('Dritan Shallamerti'), formal).score,
    );
  });
});

describe('an explanation', () => {
  it('adds up to the score and says in words what spoke for it', () => {
    const asked = person('Zef Shalamerti', { births: ['1985-03-31'] });
    const { score: found, explanation } = score(asked, person('Shallamerti, Zef Marin', { births: ['1985'] }), [
      'phone',
    ]);
    const sum = explanation.evidence.reduce((so, { weight }) => so + weight, 0);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(found, 10);
    expect(explanation.tokens.reduce((so, { weight }) => so + weight, 0)).toBeCloseTo(1, 10);
    const words = inWords(explanation).join('\n');
    expect(words).toContain('“shalamerti” and “shallamerti” are 95 % alike');
    expect(words).toContain('“marin” is on record and was not asked for');
    expect(words).toContain('A telephone number');
    expect(words).toMatch(/it starts at -\d/);
    expect(words).toContain('the same year: speaks for it');
    expect(words).toMatch(/normaliser \d+ with the weights of \d{4}/);
  });
});

describe('whatever is compared', () => {
  const word = fc.stringMatching(/^[a-z]{1,30}$/).map((token) => ({ token, skeleton: skeleton(token) }));

  it('words are as much alike from either side, between not at all and altogether', () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (one, other, vowelless) => {
        const alike = similarity(one, other, vowelless);
        expect(alike).toBe(similarity(other, one, vowelless));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });

  const name = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => person(text));

  it('has a score between 0 and 1, and a payload that is read as it was written', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const payload = payloadOf(one);
        expect(decode(encode(payload))).toEqual(payload);
        const { score: found } = score(one, other);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a bounded number of keys', () => {
    fc.assert(fc.property(name, (one) => indexed(one).keys.length <= 20));
    expect(indexed(person('Abdulkarimovich '.repeat(625), { births: ['1985'] })).keys.length).toBeLessThan(30);
  });
});
