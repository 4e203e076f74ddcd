import fc from 'fast-check';
import { isConsistent, normalisedIdentifier } from './identifiers.js';
import { issuerOf } from './issuers.js';
import { readMrz } from './mrz.js';
import { internationalNumber } from './phones.js';
import { identifierKinds, type IdentifierKind } from './traits.js';

describe('an identifier', () => {
  it.each([
    ['phone', '+355 69 123 4567', undefined, '355691234567'],
    ['phone', '00355 69 123 4567', undefined, '355691234567'],
    ['phone', '0030 210 123 4567', undefined, '302101234567'],
    ['phone', '069 123 4567', 'AL', '355691234567'],
    ['phone', '0933 123 456', 'SY', '963933123456'],
    ['phone', '044 123 456', 'XK', '38344123456'],
    ['phone', '٠٩٣٣ ١٢٣ ٤٥٦', 'SY', '963933123456'],
    ['phone', '069 123 4567', undefined, '0691234567'],
    ['phone', '38344123456', 'XK', '38344123456'],
    ['phone', '4915123456789', 'DE', '4915123456789'],
    ['phone', '393331234567', 'IT', '393331234567'],
    ['phone', '393 331 2345', 'IT', '393933312345'],
    ['phone', '306912345678', 'GR', '306912345678'],
    ['phone', '355691234567', 'AL', '355691234567'],
    ['phone', '۰۹۱۲ ۱۲۳ ۴۵۶۷', 'IR', '989121234567'],
    ['document', '١٢٣٤٥٦٧٨٩', undefined, '123456789'],
    ['document', 'ع ١٢٣٤٥٦', undefined, 'E123456'],
    ['plate', '۱۲ ب ۳۴۵', 'IR', '12B345'],
    ['plate', 'Ш 123-ЛД', undefined, 'SH123LD'],
    ['imei', '٣٥٦٩٣٨٠٣٥٦٤٣٨٠٩', undefined, '35693803564380'],
    ['imsi', '۴۳۲۱۱۰۰۰۰۰۰۰۰۰۱', undefined, '432110000000001'],
    ['iban', 'al47 2121 1009 0000 0002 3569 8741', undefined, 'AL47212110090000000235698741'],
    ['document', ' bi-123 456 ', undefined, 'BI123456'],
    ['plate', 'АА 123-ВС', undefined, 'AA123BC'],
    ['email', ' Some.One@Example.ORG\u200b', undefined, 'some.one@example.org'],
    ['account', '@Some_Handle', undefined, 'some_handle'],
    ['imei', '35-693803-564380-9', undefined, '35693803564380'],
    ['document', '---', undefined, undefined],
    ['phone', '\u0000😀', undefined, undefined],
  ] as const)('%s %j of %s has the one form %s', (kind, value, country, form) => {
    expect(normalisedIdentifier({ kind, value, country })).toBe(form);
  });

  it.each([
    ['iban', 'AL47 2121 1009 0000 0002 3569 8741', true],
    ['iban', 'AL47 2121 1009 0000 0002 3569 8742', false],
    ['imei', '356938035643809', true],
    ['imei', '356938035643808', false],
    ['imsi', '276010000000001', true],
    ['imsi', '2760', false],
    ['vin', '1M8GDM9AXKP042788', true],
    ['vin', '1M8GDM9A1KP042788', false],
    ['vin', 'WVWZZZ1JZ3W386752', true],
    ['vin', 'WVWZZZ1OZ3W386752', false],
    ['email', 'a@b.org', true],
    ['email', 'a.b.org', false],
    ['document', 'BI1234567', true],
    ['phone', '+355 69', false],
  ] as const)('%s %s is consistent: %s', (kind, value, consistent) => {
    expect(isConsistent({ kind, value })).toBe(consistent);
  });

  // Examples that are nobody's: only the check digits are right, or not.
  it.each([
    ['personal_number', '0101006500006', 'RS', true],
    ['personal_number', '0101006500007', 'RS', false],
    ['personal_number', '3213006500006', 'RS', false],
    ['personal_number', '12345', 'MK', false],
    ['personal_number', '7523169263', 'BG', true],
    ['personal_number', '7523169264', 'BG', false],
    ['personal_number', '0541010000', 'BG', true],
    ['personal_number', '01019000007', 'GR', true],
    ['personal_number', '01019000008', 'GR', false],
    ['personal_number', 'J00101001A', 'AL', true],
    ['document', 'ABA300000', 'PL', true],
    ['document', 'ABA400000', 'PL', false],
    ['document', 'ZS0000177', 'PL', true],
    ['document', 'ZS0000178', 'PL', false],
    ['document', 'T220001293', 'DE', true],
    ['document', 'T220001294', 'DE', false],
    ['document', 'T22000129', 'DE', true],
    ['document', 'ABA400000', 'FR', true],
  ] as const)('%s %s of %s has the right check digit: %s', (kind, value, country, consistent) => {
    expect(isConsistent({ kind, value, country })).toBe(consistent);
  });

  it('has a form that is its own form, whatever was written', () => {
    const kinds = Object.keys(identifierKinds) as IdentifierKind[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), (kind, value) => {
        const form = normalisedIdentifier({ kind, value });
        if (form === undefined || kind === 'account') return;
        expect(normalisedIdentifier({ kind, value: form })).toBe(form);
      }),
    );
  });
});

describe('a telephone number', () => {
  const countries = ['XK', 'DE', 'GR', 'IT', 'AL', 'AT', 'SY', 'IR', 'TR', 'PL', 'US', undefined];
  const written = fc
    .tuple(fc.constantFrom('', '0', '00', '+'), fc.stringMatching(/^\d{4,14}$/))
    .map(([before, digits]) => before + digits);

  it('that has its one form keeps it, with a plus, and without one in the country of which it is', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...countries), (value, country) => {
        const form = normalisedIdentifier({ kind: 'phone', value, country }) ?? '';
        const again = normalisedIdentifier({ kind: 'phone', value: form, country });
        if (!value.startsWith('+') && !value.startsWith('00')) expect(again).toBe(form);
        const known = internationalNumber(value, country);
        if (known !== undefined)
          expect(normalisedIdentifier({ kind: 'phone', value: `+${known}`, country })).toBe(form);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an issuer', () => {
  it.each([
    [{ kind: 'plate', value: 'AA123BC', country: 'AL' }, 'AL'],
    [{ kind: 'document', value: 'BI1234567' }, null],
    [{ kind: 'phone', value: '+355691234567', country: 'AL' }, null],
    [{ kind: 'craft', value: 'PIR 1234', country: 'GR' }, 'GR'],
    [{ kind: 'craft', value: 'IMO 9074729', country: 'GR' }, null],
    [{ kind: 'account', value: 'beni', platform: 'Facebook Messenger' }, 'facebook'],
    [{ kind: 'account', value: 'beni', platform: 'Telegram.com' }, 'telegram'],
    [{ kind: 'account', value: 'beni', platform: '--' }, null],
  ] as const)('of %j is %s', (identifier, issuer) => {
    expect(issuerOf(identifier)).toBe(issuer);
  });
});

describe('a machine-readable zone', () => {
  const passport = ['P<ALBHOXHAJ<<ARTA<MIRA', 'BI12345678ALB8503310F3003311'].map((line) => line.padEnd(44, '<'));

  it('of a passport gives name, birth, nationality, sex and number', () => {
    const { traits } = readMrz(passport);
    expect(traits).toMatchObject({
      names: [{ text: 'HOXHAJ ARTA MIRA' }],
      births: ['1985-03-31'],
      nationalities: ['AL'],
      sex: 'female',
    });
    expect(traits.identifiers).toMatchObject([{ kind: 'document', country: 'AL' }]);
  });

  it('of the ICAO specimen is read, though its state is nobody’s', () => {
    const { traits, warnings } = readMrz([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
    expect(traits.names).toEqual([{ text: 'ERIKSSON ANNA MARIA' }]);
    expect(traits.identifiers).toEqual([{ kind: 'document', value: 'L898902C3', country: undefined }]);
    expect(warnings).toEqual(['mrz_unknown_state']);
  });

  it('with a wrong check digit is read all the same, and says so', () => {
    const { traits, warnings } = readMrz([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C37UTO7408122F1204159ZE184226B<<<<<10',
    ]);
    expect(traits.identifiers).toHaveLength(1);
    expect(warnings).toContain('mrz_check_digit');
  });

  it('of a card gives the same', () => {
    const { traits } = readMrz([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
    expect(traits).toMatchObject({ births: ['1974-08-12'], sex: 'female', identifiers: [{ value: 'D23145890' }] });
  });

  it('that is none is named, whatever was written', () => {
    expect(readMrz(['nothing']).warnings).toEqual(['mrz_unreadable']);
    expect(readMrz([]).warnings).toEqual(['mrz_unreadable']);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 4 }),
        (lines) => void readMrz(lines),
      ),
    );
  });
});
