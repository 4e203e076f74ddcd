import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../src/readmission-evidence/evidence.assessment.js';
import { EvidenceLaw } from '../src/readmission-evidence/evidence.law.js';
import { isExempt } from '../src/readmissions/readmission.exemption.rules.js';
import type { Readmission } from '../src/readmissions/readmission.entity.js';
import { profileOf } from './support/readmission-profiles.js';

const now = new Date('2026-09-01T08:00:00Z');
const expected = 'src/readmission-deadlines/expected.spec.ts';
const counting = 'src/readmission-deadlines/counting.spec.ts';

/** The acceptance tests of the catalogue (section 11) and the examples of the deadline engine, each by its title. */
const where: readonly (readonly [what: string, file: string, title: string])[] = [
  ['1 Serbia 10 days + 6', expected, 'of Serbia takes ten days, and six more where it asks for them with reasons'],
  [
    '1 the same, played between two states',
    'test/readmission-deadlines.e2e-spec.ts',
    'run with six more days where they are asked for, and lapse after those',
  ],
  [
    '2 North Macedonia 14, accelerated 2',
    expected,
    'of North Macedonia takes fourteen, and two in the accelerated procedure',
  ],
  [
    '2 the same, lapsed',
    'test/readmission-accelerated.e2e-spec.ts',
    'is replied to within days, and goes to the crossing point past the same safeguards',
  ],
  ['3 Montenegro 12 days, then notice', expected, 'of Montenegro takes twelve'],
  ['3 the same with the notice', counting, 'twelve days of Montenegro and then two working days of notice'],
  [
    '4 Switzerland and Moldova 15 + 1 working day',
    expected,
    'of Moldova to Switzerland ends one working day after its fifteen',
  ],
  [
    '4 on every day of the week',
    counting,
    'fifteen days that end one working day later, as between Switzerland and Moldova',
  ],
  [
    '5 Austria and Kosovo 30 or 45',
    expected,
    'of Kosovo to Austria takes thirty days for nationals and forty-five for all others',
  ],
  [
    '6 Switzerland and Serbia: silence is no consent',
    expected,
    'is nothing between Switzerland and Serbia, nor where somebody has still to read what it is',
  ],
  [
    '7 suspended for persons of third states only',
    'test/hold-suspensions.e2e-spec.ts',
    'for persons of third states holds their cases that are under way, and lets nationals pass',
  ],
  [
    '8 a wish for asylum at the hand-over',
    'test/readmission-handovers.e2e-spec.ts',
    'stops at a wish for asylum, whoever hears it; of which the other state learns only that it stopped',
  ],
  [
    '9 a claim on the day after the window',
    'test/readmission-errors.e2e-spec.ts',
    'is in time on the last day of the window, and not on the day after it',
  ],
  [
    '10 an expired passport, by rows made up',
    'src/readmission-evidence/evidence.assessment.spec.ts',
    'is that of listed documents that have expired',
  ],
  [
    '11 an identity card, played',
    'src/readmissions/readmission.workflow.spec.ts',
    'an identity card, which this agreement does not exempt',
  ],
  [
    '12 a field without a category',
    'src/readmissions/crossing.spec.ts',
    'is what has a category, inside and out; nothing else can be sent',
  ],
  [
    'bad input: late, twice, in another order',
    'test/readmission-messages.e2e-spec.ts',
    'in another order is shown in the order in which it was said, and moves the case by its own law alone',
  ],
  [
    'a transfer with an open hold, also directly in SQL as the role of the application',
    'test/readmission-holds.e2e-spec.ts',
    'of the kind %s keeps the transfer from beginning, and from being completed',
  ],
];

describe('readmission as the catalogue wants it tested', () => {
  it.each(where)('%s', (_, file, title) => {
    expect(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).toContain(`'${title}'`);
  });

  it('names each of its twelve tests', () => {
    const named = new Set(where.map(([what]) => Number.parseInt(what, 10)).filter(Number.isInteger));
    expect([...named].sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each([
    ['CH-RS', 'RS', '2026-07-01', 'proof'],
    ['CH-RS', 'RS', '2024-07-01', 'proof'],
    ['CH-ME', 'ME', '2026-07-01', 'prima_facie'],
    ['EC-MK', 'MK', '2026-07-01', 'prima_facie'],
    ['CH-AZ', 'AZ', '2026-07-01', 'proof'],
    ['CH-AZ', 'AZ', '2024-07-01', 'not_listed'],
  ])('10 under %s a passport of %s that expired on %s is %s', (agreement, issuingCountry, expiresOn, strength) => {
    const profile = profileOf(agreement);
    const rules = profile ? new EvidenceLaw().rulesOf(profile) : [];
    const passport = {
      kind: 'nat_passport',
      issuingCountry,
      issuedOn: '2012-03-01',
      expiresOn,
      isCopy: false,
      conditionMet: false,
    } as const;
    const shown = { ...passport, authenticity: 'genuine', contested: false, strengthClaimed: 'proof' } as const;
    expect(assess(shown, rules, '2026-09-01').strength).toBe(strength);
  });

  it.each([
    ['CH-BA', 'BA', true],
    ['CH-XK', 'XK', true],
    ['CH-MK', 'MK', true],
    ['CH-RS', 'RS', false],
  ])('11 under %s an identity card of %s needs no application: %s', (agreement, country, exempt) => {
    const { exemptIf } = profileOf(agreement) ?? {};
    const card = { type: 'identity_card', issuingCountry: country, expiresOn: '2030-01-01', authenticity: 'genuine' };
    const persons = [{ role: 'principal', documents: [card] }];
    const governing = { exemptIf: exemptIf?.sure ? exemptIf.value : [] };
    const about = { procedure: 'notification_only', category: 'own_national', otherCountry: country };
    expect(isExempt({ ...about, governing, persons } as unknown as Readmission, now)).toBe(exempt);
  });
});
