import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { countryWords, type CountryRow } from './import-countries.js';
import { Mapper, type Mapped } from './import-mapper.js';
import type { Mapping } from './import-mapping.js';
import { flatPersons, followTheMoney } from './import-presets.js';
import { suggested } from './import-suggestion.js';

const countries = countryWords(JSON.parse(readFileSync('data/countries.json', 'utf8')) as CountryRow[]);
const map = (mapping: Mapping, line: object): Mapped => new Mapper(mapping, countries).map({ ...line });
const person = (properties: object) => ({ id: 'Q1', schema: 'Person', properties });

describe('what is proposed for a file', () => {
  it('of a table comes from the names of its columns', () => {
    const head =
      'Ref;First name;Surname;Date of birth;Nationality;Passport no;Issuing country;Op\r\n1;A;B;1.2.1980;AL;P;AL;ADD\r\n';
    const { mapping, columns } = suggested(head, 'person');
    expect(columns).toHaveLength(8);
    expect(mapping).toMatchObject({
      format: 'csv',
      delimiter: ';',
      ref: 'Ref',
      action: { from: 'Op' },
      fields: [
        { to: 'name', from: 'First name', also: ['Surname'] },
        { to: 'birth', from: 'Date of birth' },
        { to: 'nationality', from: 'Nationality' },
        { to: 'document', from: 'Passport no', country: 'Issuing country' },
      ],
    });
    const line = { Ref: '1', 'First name': 'A', Surname: 'B', 'Date of birth': '1.2.1980', Nationality: 'AL' };
    expect(map(mapping, line)).toMatchObject({
      is: 'put',
      row: { traits: { names: [{ text: 'A B' }], births: ['1980-02-01'] } },
    });
  });

  it('of a table with documents as one text is taken apart where the mapping says so', () => {
    const mapping: Mapping = {
      format: 'csv',
      ref: 'id',
      kind: { otherwise: 'document' },
      fields: [{ to: 'document', from: 'docs', split: ';', triple: true }],
    };
    expect(map(mapping, { id: '1', docs: 'passport|A1|al; id|B2|; C3' })).toMatchObject({
      row: { traits: { identifiers: [{ value: 'A1', country: 'AL' }, { value: 'B2' }, { value: 'C3' }] } },
    });
  });

  it('of JSON lines is FollowTheMoney or lists of persons where it looks like it, and otherwise by its paths', () => {
    expect(suggested(`${JSON.stringify(person({ name: ['A'] }))}\n`, 'person').mapping).toBe(followTheMoney);
    expect(suggested(`${JSON.stringify({ op: 'ADD', entity: person({}) })}\n`, 'person').mapping).toBe(followTheMoney);
    expect(suggested('{"id":"1","names":[{"text":"A","t":"primary"}]}\n{"id":"2","na', 'person').mapping).toBe(
      flatPersons,
    );
    expect(suggested('{"uid":1,"who":{"fullName":"A","dob":"1980"}}\n', 'person').mapping).toMatchObject({
      ref: 'uid',
      fields: [
        { to: 'name', from: 'who.fullName' },
        { to: 'birth', from: 'who.dob' },
      ],
    });
  });

  it('never fails, whatever the file begins with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (head) => void suggested(head, 'person')),
      { numRuns: 500 },
    );
  });
});
