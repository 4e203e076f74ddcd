import type { Attributes } from './subject-kinds.dto.js';
import { isMinor } from './subject.content.js';
import { keysOf, normalised } from './subject.keys.js';
import { isRecognisedIn } from './subject.recognition.js';

describe('the key of a number', () => {
  it.each([
    ['phone', '+355 69 123 4567', 'AL', '355691234567'],
    ['phone', '00355 (69) 123-4567', undefined, '355691234567'],
    ['phone', '069/1234567', 'AL', '355691234567'],
    ['phone', '070 111 222', 'MK', '38970111222'],
    ['phone', '0933 123 456', 'SY', '963933123456'],
    ['phone', '0691234567', undefined, '0691234567'],
    ['plate', 'АА 123-ВС', 'AL', 'AA123BC'],
    ['plate', 'ΙΖΗ-4455', 'GR', 'IZH4455'],
    ['plate', 'BG 123-ĐŠ', 'RS', 'BG123DS'],
    ['document', 'bi 1234567', undefined, 'BI1234567'],
    ['account', ' @Beni.Kakavia ', undefined, 'beni.kakavia'],
    ['iban', 'al47 2121 1009 0000 0002 3569 8741', undefined, 'AL47212110090000000235698741'],
    ['imei', '35-693803-564380-9', undefined, '35693803564380'],
  ] as const)('of a %s %s is the same in every spelling', (kind, term, country, key) => {
    expect(normalised(kind, term, country)).toBe(key);
  });

  it('is each once, and none of what says nothing', () => {
    const passport = {
      type: 'passport',
      number: 'BI1234567',
      mrz: ['P<ALB'.padEnd(44, '<'), 'BI1234567<9ALB'.padEnd(44, '<')],
    };
    expect(keysOf('document', passport as Attributes)).toEqual([{ kind: 'document', value: 'BI1234567' }]);
    const card = {
      type: 'identity_card',
      mrz: ['I<ALBI12345678<'.padEnd(30, '<'), ''.padEnd(30, '<'), ''.padEnd(30, '<')],
    };
    expect(keysOf('document', card as Attributes)).toEqual([{ kind: 'document', value: 'I12345678' }]);
    expect(keysOf('vehicle', { type: 'van', plate: '--' } as Attributes)).toEqual([]);
    expect(keysOf('place', { name: 'Kakavia', type: 'crossing_point' } as Attributes)).toEqual([]);
  });
});

describe('a text that is to leave', () => {
  const person = { names: [{ type: 'current', value: 'Arbën de Hoxha' }] } as unknown as Attributes;
  const phone = { number: '+355 69 123 4567' } as Attributes;
  it.each([
    ['a name', 'person', person, 'ARBËN drives.', true],
    ['a family name', 'person', person, 'One hoxha, perhaps.', true],
    ['a part that says nothing', 'person', person, 'Il vient de Kakavia.', false],
    ['a word that only begins so', 'person', person, 'The Hoxhaj brothers.', false],
    ['a number in another spelling', 'phone', phone, 'calls 069-123-4567', true],
    ['another number', 'phone', phone, 'calls 069-123-4568', false],
    ['a plate', 'vehicle', { plate: 'AA 123 BC' } as Attributes, 'in АА123ВС', true],
  ] as const)('names its subject by %s or not', (...example) => {
    const [, kind, attributes, text, recognised] = example;
    expect(isRecognisedIn(text, kind, attributes)).toBe(recognised);
  });
});

describe('a person', () => {
  const now = new Date('2026-09-01T08:00:00Z');
  const minor = (changes: object) => isMinor('person', { minorStatus: 'adult', ...changes } as Attributes, now);
  it.each([
    [{ minorStatus: 'minor' }, true],
    [{ minorStatus: 'doubtful' }, true],
    [{ minorStatus: 'unknown' }, false],
    [{ ageBand: '14_17' }, true],
    [{ birthDateFrom: '2008-09-01' }, false],
    [{ birthDateFrom: '2008-09-02' }, true],
    [{ birthDateFrom: '2000-01-01', birthDateTo: '2010-12-31' }, true],
    [{}, false],
  ])('of whom %j is known is treated as a minor or not: doubt counts for it', (known, treated) => {
    expect(minor(known)).toBe(treated);
  });
});
