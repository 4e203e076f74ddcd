import { places, seededLaw } from '../../test/support/seeded-law.js';
import { checked, type Draft } from './draft.js';
import { Snapshot } from './snapshot.js';

const law = seededLaw();
/** As if nobody had verified from when on a suspension takes effect. */
const unverified = new Snapshot(
  2,
  law.entries.map((entry) => (entry.key === 'CH-RS/suspensionEffect' ? { ...entry, trust: 'secondary' } : entry)),
  places,
);

const suspension = (validFrom: string | null): Draft => ({
  kind: 'readmission_suspension',
  key: 'CH-RS/2026',
  instrument: null,
  article: 'Art. 21(5)',
  content: { agreement: 'CH-RS', country: 'RS', scope: 'tcn', receivedOn: '2026-08-30' },
  text: null,
  validFrom,
  certainFrom: null,
  certainTo: null,
  validTo: null,
  source: 'note (made up)',
  trust: 'verified',
});

const tooEarly = expect.objectContaining({ code: 'takes_effect_later' }) as Error;

describe('a suspension of an agreement', () => {
  it('begins no earlier than verified law lets it', () => {
    expect(() => checked(suspension('2026-08-31'), law)).toThrow(tooEarly);
    expect(() => checked(suspension(null), law)).toThrow(tooEarly);
    expect(checked(suspension('2026-09-01'), law).validFrom).toBe('2026-09-01');
  });

  it('is not kept back by what nobody has verified', () => {
    expect(checked(suspension('2026-08-31'), unverified).validFrom).toBe('2026-08-31');
  });
});
