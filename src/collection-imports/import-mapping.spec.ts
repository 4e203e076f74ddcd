import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { countryWords, type CountryRow } from './import-countries.js';
import { Mapper, type Mapped } from './import-mapper.js';
import type { Mapping } from './import-mapping.js';
import { flatPersons, followTheMoney } from './import-presets.js';
import { lineCodes } from './import.codes.js';

const countries = countryWords(JSON.parse(readFileSync('data/countries.json', 'utf8')) as CountryRow[]);
const map = (mapping: Mapping, line: object): Mapped => new Mapper(mapping, countries).map({ ...line });
const codes = ({ notes }: Mapped) => notes.map(({ code }) => code);

const person = (properties: object, more: object = {}) => ({ id: 'Q1', schema: 'Person', properties, ...more });

describe('a line of persons', () => {
  it('becomes an entry', () => {
    const line = {
      id: 'x:1',
      src: 'x',
      names: [
        { text: 'DOE,  Jóhn', t: 'primary' },
        { text: 'Джон Доу', t: 'alias' },
        { text: 'The Fox', t: 'weak' },
        { text: '--', t: 'alias' },
      ],
      dob: ['1980-02-03', '1981'],
      nat: ['YU', 'UK'],
      gender: 'M',
      docs: [
        { type: 'passport', number: 'AB 123', country: 'AL' },
        { type: 'id', number: 77, country: null },
      ],
    };
    const mapped = map(flatPersons, line);
    expect(mapped).toMatchObject({ is: 'put', ref: 'x:1', row: { kind: 'person', traits: { sex: 'male' } } });
    expect(mapped).toMatchObject({
      row: {
        traits: {
          names: [
            { text: 'DOE, Jóhn', kind: 'current' },
            { text: 'Джон Доу', kind: 'alias' },
            { text: 'The Fox', kind: 'nickname' },
          ],
          births: ['1980-02-03', '1981'],
          nationalities: ['BA', 'GB', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
          identifiers: [
            { kind: 'document', value: 'AB 123', country: 'AL' },
            { kind: 'document', value: '77' },
          ],
        },
      },
    });
    expect(mapped.notes).toEqual([{ code: 'historic_country', column: 'nat' }]);
  });

  it.each([
    ['no_reference', { names: [{ text: 'A' }] }],
    ['reference_too_long', { id: 'x'.repeat(300), names: [{ text: 'A' }] }],
    ['nothing_to_match', { id: '1', names: [], dob: ['1980'] }],
    ['nothing_to_match', { id: '1', names: [{ text: '\u200e . \u0000' }] }],
    ['name_too_long', { id: '1', names: [{ text: 'A' }, { text: 'x'.repeat(10_000) }] }],
    ['control_characters', { id: '1', names: [{ text: 'A\u0000B' }] }],
    ['bidirectional_marks', { id: '1', names: [{ text: '\u202eA B' }] }],
    ['broken_characters', { id: '1', names: [{ text: 'A \ud800' }] }],
    ['not_text', { id: '1', names: [{ text: 'A' }], nat: [{ deep: true }] }],
    ['number_not_exact', { id: '1', names: [{ text: 'A' }], docs: [{ number: 2 ** 60 }] }],
    ['unknown_country', { id: '1', names: [{ text: 'A' }], nat: ['Atlantis'] }],
    ['unknown_sex', { id: '1', names: [{ text: 'A' }], gender: 'maybe' }],
    ['unknown_word', { id: '1', names: [{ text: 'A', t: 'stage' }] }],
    ['too_many_values', { id: '1', names: Array.from({ length: 99 }, (_, at) => ({ text: `A${at}` })) }],
  ])('is answered with %s', (code, line) => {
    expect(codes(map(flatPersons, line))).toContain(code);
  });

  it('says what the file says of all, where it says nothing itself', () => {
    const mapping: Mapping = {
      format: 'csv',
      ref: 'id',
      kind: { otherwise: 'person' },
      always: { category: 'listed', grounds: 'Named there', sourceRef: 'List 7', measures: ['contact_owner'] },
      fields: [
        { to: 'name', from: 'name' },
        { to: 'category', from: 'what', words: { wanted: 'suspect' } },
        { to: 'measures', from: 'todo', split: ',' },
        { to: 'expires_on', from: 'until' },
        { to: 'mrz', from: 'zone' },
      ],
    };
    expect(map(mapping, { id: '1', name: 'A' })).toMatchObject({
      row: {
        category: 'listed',
        grounds: 'Named there',
        sourceRef: 'List 7',
        measures: ['contact_owner'],
        expiresOn: null,
      },
    });
    const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10';
    const said = { id: '1', what: 'Wanted', todo: 'detain, discreet_check, dance', until: '31.12.2027', zone };
    expect(map(mapping, said)).toMatchObject({
      notes: [{ code: 'unknown_word', column: 'todo' }],
      row: {
        category: 'suspect',
        measures: ['detain', 'discreet_check'],
        expiresOn: new Date('2027-12-31T00:00:00Z'),
        traits: { sex: 'female', births: ['1974-08-12'], identifiers: [{ kind: 'document', value: 'L898902C3' }] },
      },
    });
    const wrong = map(mapping, { id: '1', zone: zone.replace('C36UTO', 'C37UTO') });
    expect(codes(wrong)).toEqual(['mrz_check_digit']);
    expect(codes(map(mapping, { id: '1', name: 'A', zone: 'nothing' }))).toEqual(['mrz_unreadable']);
  });

  it('takes an emoji for nothing to search for, beside a name', () => {
    const mapped = map(flatPersons, { id: '1', names: [{ text: '😀' }, { text: 'Ана 😀' }] });
    expect(mapped).toMatchObject({ is: 'put', row: { traits: { names: [{ text: 'Ана 😀' }] } } });
  });
});

describe('a personal number', () => {
  const identifiersOf = (mapped: object) =>
    (mapped as { row: { traits: { identifiers: { kind: string; value: string }[] } } }).row.traits.identifiers;

  it('is kept apart from the number of a document, by what the list calls it', () => {
    const docs = [
      { type: 'passport', number: '0101006500006' },
      { type: 'JMBG', number: '0101006500006', country: 'RS' },
      { type: 'id', number: '77' },
    ];
    expect(identifiersOf(map(flatPersons, { id: '1', names: [{ text: 'A' }], docs }))).toEqual([
      { kind: 'document', value: '0101006500006' },
      { kind: 'personal_number', value: '0101006500006', country: 'RS' },
      { kind: 'document', value: '77' },
    ]);
  });

  it('is kept apart in FollowTheMoney, beside the document that it stands on', () => {
    const within = { properties: { number: ['P9'], personalNumber: ['0101006500006'], country: ['rs'] } };
    const properties = { name: ['A'], idNumber: ['C7'], taxNumber: ['T1'], passport: [within] };
    expect(identifiersOf(map(followTheMoney, { id: 'q', schema: 'Person', properties }))).toEqual([
      { kind: 'document', value: 'C7' },
      { kind: 'personal_number', value: 'T1' },
      { kind: 'document', value: 'P9', country: 'RS' },
      { kind: 'personal_number', value: '0101006500006', country: 'RS' },
    ]);
  });
});

describe('a line of FollowTheMoney', () => {
  it('becomes a person with names, dates, nationalities and numbers', () => {
    const properties = {
      name: ['A B'],
      alias: ['C'],
      weakAlias: ['D'],
      birthDate: ['1980'],
      nationality: ['al'],
      gender: ['female'],
    };
    const mapped = map(followTheMoney, person({ ...properties, passportNumber: ['P1'], topics: ['sanction'] }));
    expect(mapped).toMatchObject({
      is: 'put',
      row: {
        kind: 'person',
        summary: 'sanction',
        traits: {
          names: [
            { text: 'A B', kind: 'current' },
            { text: 'C', kind: 'alias' },
            { text: 'D', kind: 'nickname' },
          ],
          births: ['1980'],
          nationalities: ['AL'],
          sex: 'female',
          identifiers: [{ kind: 'document', value: 'P1' }],
        },
      },
    });
  });

  it.each([
    [
      { id: 'c', schema: 'Company', properties: { name: ['X Ltd'], registrationNumber: ['1'] } },
      'organisation',
      'document',
    ],
    [{ id: 'v', schema: 'Vehicle', properties: { registrationNumber: ['TR1'], country: ['al'] } }, 'vehicle', 'plate'],
    [{ id: 's', schema: 'Vessel', properties: { name: ['S'], imoNumber: ['IMO1'] } }, 'vessel', 'craft'],
    [{ id: 'b', schema: 'BankAccount', properties: { iban: ['AL1'] } }, 'account', 'iban'],
    [{ id: 'd', schema: 'Passport', properties: { number: ['9'], country: ['al'] } }, 'document', 'document'],
  ])('%j becomes a %s', (line, kind, identifier) => {
    expect(map(followTheMoney, line)).toMatchObject({
      is: 'put',
      row: { kind, traits: { identifiers: [{ kind: identifier }] } },
    });
  });

  it('adds a document to its holder, leaves out addresses, and takes back what was deleted', () => {
    const passport = { id: 'p', schema: 'Passport', properties: { holder: ['Q1'], number: ['9'], country: ['al'] } };
    expect(map(followTheMoney, passport)).toEqual({
      is: 'of_holder',
      ref: 'p',
      holders: ['Q1'],
      identifiers: [{ kind: 'document', value: '9', country: 'AL' }],
      notes: [],
    });
    expect(map(followTheMoney, { id: 'a', schema: 'Address', properties: {} })).toMatchObject({ is: 'ignored' });
    const deleted = { op: 'DEL', entity: { id: 'Q1', schema: 'Person', properties: {} } };
    expect(map(followTheMoney, deleted)).toMatchObject({ is: 'withdraw', ref: 'Q1' });
    expect(map(followTheMoney, { op: 'MOD', entity: person({ name: ['A'] }) })).toMatchObject({ is: 'put' });
    expect(codes(map(followTheMoney, { op: 'WHAT', entity: person({ name: ['A'] }) }))).toEqual(['unknown_action']);
  });
});

describe('mapping', () => {
  it('names what it leaves out, and never throws, whatever stands there', () => {
    const anything = fc.record(
      {
        id: fc.anything(),
        schema: fc.constantFrom('Person', 'Passport', 'Vehicle', 7, null),
        properties: fc.dictionary(fc.constantFrom('name', 'birthDate', 'number', 'holder', 'country'), fc.anything()),
        names: fc.anything(),
        dob: fc.anything(),
        nat: fc.anything(),
        docs: fc.array(fc.anything()),
      },
      { requiredKeys: [] },
    );
    const property = fc.property(anything, (line) => {
      for (const mapping of [flatPersons, followTheMoney])
        for (const { code } of map(mapping, line).notes) expect(lineCodes).toHaveProperty(code);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
