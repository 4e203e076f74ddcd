import { NOTHING_KNOWN } from '../matching-engine/traits.js';
import { contentDigest, traitsDigest } from './entry.digest.js';
import { isMinor, objectionTo, type Place } from './entry.judgment.js';
import type { EntryContent, EntryRow } from './entry.rows.js';
import { misshapen } from './entry.shape.js';

const now = new Date('2026-09-01T08:00:00Z');
const wanted: Place = { kind: 'wanted_persons', purposes: ['18-2-A'], keepDays: 1000 };
const index: Place = { kind: 'analysis_index', purposes: ['18-2-C'], keepDays: 1000 };
const documents: Place = { kind: 'stolen_documents', purposes: ['18-2-A'], keepDays: 1000 };

const person = (changes: Partial<EntryContent> = {}): EntryContent => ({
  kind: 'person',
  traits: { ...NOTHING_KNOWN, names: [{ text: 'Arben Testi' }], births: ['1985'] },
  category: 'suspect',
  grounds: 'A warrant.',
  measures: ['detain'],
  sourceRef: 'KP 1/2026',
  ...changes,
});
const passport = (changes: Partial<EntryContent> = {}): EntryContent => ({
  kind: 'document',
  traits: { ...NOTHING_KNOWN, identifiers: [{ kind: 'document', value: 'BA1234567', country: 'AL' }] },
  measures: ['seize_document'],
  sourceRef: 'D 1',
  ...changes,
});

describe('what an entry may say', () => {
  it('is taken where it belongs', () => {
    expect(objectionTo(person(), wanted, now)).toBeUndefined();
    expect(objectionTo(passport(), documents, now)).toBeUndefined();
    expect(objectionTo(person({ category: 'associate', measures: [] }), index, now)).toBeUndefined();
  });

  const young = { ...NOTHING_KNOWN, names: [{ text: 'Somebody Young' }], births: ['2015'] };
  const titled = { ...passport().traits, names: [{ text: 'Somebody' }] };
  it.each<[string, EntryContent, Place, string]>([
    ['a document among wanted persons', passport(), wanted, 'does_not_belong'],
    ['a person without a category', person({ category: null }), wanted, 'category_missing'],
    ['a document with one', passport({ category: 'suspect' }), documents, 'category_missing'],
    ['a missing person among the wanted', person({ category: 'missing' }), wanted, 'does_not_belong'],
    [
      'a contact where people are cross-checked',
      person({ category: 'contact' }),
      { ...index, purposes: ['18-2-A'] },
      'never_cross_checked',
    ],
    ['a person without grounds', person({ grounds: ' ' }), wanted, 'grounds_missing'],
    ['a witness without necessity', person({ category: 'witness', measures: [] }), index, 'strictly_necessary'],
    ['a child without necessity', person({ traits: young }), wanted, 'strictly_necessary'],
    ['nothing to compare', person({ traits: NOTHING_KNOWN }), wanted, 'nothing_to_compare'],
    ['a document with a name', passport({ traits: titled }), documents, 'inconsistent'],
    [
      'a document with a plate',
      passport({ traits: { ...NOTHING_KNOWN, identifiers: [{ kind: 'plate', value: 'X' }] } }),
      documents,
      'identifier_does_not_fit',
    ],
    ['a document to be detained', passport({ measures: ['detain'] }), documents, 'measure_does_not_fit'],
    [
      'somebody to be detained who is only expected to offend',
      person({ category: 'future' }),
      { ...index, purposes: ['18-2-A'] },
      'measure_does_not_fit',
    ],
    ['what is over', person({ expiresOn: now }), wanted, 'over_already'],
    ['what stays too long', person({ expiresOn: new Date('2036-01-01') }), wanted, 'kept_beyond_its_rule'],
  ])('is not %s', (_, content, place, code) => {
    expect(objectionTo(content, place, now)?.code).toBe(code);
  });

  it.each<[string[], EntryContent['age'], boolean]>([
    [['2008-09-02'], null, true],
    [['2008-09-01'], null, false],
    [['2008'], 'adult', true],
    [['1990', '2012'], null, true],
    [['1990', '2012'], 'adult', false],
    [[], 'doubtful', true],
    [[], 'unknown', false],
    [['1990'], 'minor', true],
  ])('is about a child where it may be one: %j, %s', (births, age, minor) => {
    expect(isMinor(person({ traits: { ...NOTHING_KNOWN, births }, age }), now)).toBe(minor);
  });

  it('is the same whatever order its parts came in, and another one when anything differs', () => {
    const one = person();
    const stored = JSON.parse(JSON.stringify({ ...one.traits, sex: null })) as EntryContent['traits'];
    expect(traitsDigest(stored)).toBe(traitsDigest(one.traits));
    expect(contentDigest(person({ summary: null }))).toBe(contentDigest(one));
    expect(contentDigest(person({ summary: 'x' }))).not.toBe(contentDigest(one));
  });
});

describe('a row of an import', () => {
  const row = (changes: object = {}): EntryRow => ({ ...person(), externalRef: 'W-1', ...changes });
  const named = (text: unknown) => ({ traits: { ...NOTHING_KNOWN, names: [{ text }] } });

  it('is taken with names in any script', () => {
    expect(misshapen(row(named('Διονύσιος عبد الله Йордан 👤')))).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['no name of its own', { externalRef: '' }, 'externalRef'],
    ['a kind that there is not', { kind: 'toString' }, 'kind'],
    ['no traits', { traits: undefined }, 'traits.names'],
    ['NUL in a name', named('Ar\0ben'), 'traits.names'],
    ['half a character', named('\uD83D'), 'traits.names'],
    ['a name of ten thousand characters', named('x'.repeat(10_000)), 'traits.names'],
    ['a number for a name', named(7), 'traits.names'],
    ['a birth in words', { traits: { ...NOTHING_KNOWN, births: ['May 1985'] } }, 'traits.births'],
    ['a country in words', { traits: { ...NOTHING_KNOWN, nationalities: ['Albania'] } }, 'traits.nationalities'],
    ['a measure that there is not', { measures: ['shoot'] }, 'measures'],
    ['a category that there is not', { category: 'mentioned' }, 'category'],
    ['a day that is none', { expiresOn: new Date('no day') }, 'expiresOn'],
  ])('is refused for %s, with the field', (_, changes, field) => {
    expect(misshapen(row(changes))).toBe(field);
  });
});
