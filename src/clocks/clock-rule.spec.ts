import { seededLaw } from '../../test/support/seeded-law.js';
import type { ClockMatter } from '../legal-register/legal-entry.codes.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { Snapshot } from '../legal-register/snapshot.js';
import { clockRuleFor, type ClockQuestion } from './clock-rule.js';

const law = seededLaw();
const on = '2026-05-05';
const asked = (question: Partial<ClockQuestion>, register = law) =>
  clockRuleFor(register, { instrument: 'PCC_SEE', matter: 'answer', from: 'AL', to: 'MK', on, ...question });
const short = (question: Partial<ClockQuestion>, register = law) => {
  const rule = asked(question, register);
  return rule && `${rule.key} ${rule.quantity ?? '-'} ${rule.unit} ${rule.binding}`;
};
/** The register with other rows instead of, or besides, its own. */
const withRows = (...rows: Entry[]) => law.with(rows);
const clockRow = (key: string, change: Partial<Entry<'clock'>>) => {
  const row = law.find('clock', key);
  if (!row) throw new Error(key);
  return { ...row, ...change } as Entry;
};

describe('an answer between members of the Union', () => {
  it.each([
    [{ urgent: true, accessible: 'directly' }, 'EU_2023_977/URGENT 8 hours treaty'],
    [{ urgent: true, accessible: 'indirectly' }, 'EU_2023_977/URGENT_INDIRECT 3 days treaty'],
    [{ urgent: true }, 'EU_2023_977/URGENT_INDIRECT 3 days treaty'],
    [{ urgent: false, accessible: 'directly' }, 'EU_2023_977/OTHER 7 days treaty'],
    [{}, 'EU_2023_977/OTHER 7 days treaty'],
  ] as const)('%j', (how, row) => {
    expect(short({ instrument: 'EU_2023_977', from: 'AT', to: 'BG', ...how })).toBe(row);
  });

  it('binds nobody else, nor anybody before it was in force', () => {
    expect(short({ instrument: 'EU_2023_977', from: 'AT', to: 'MK' })).toBe('DEFAULT/ANSWER 7 days requested');
    expect(short({ instrument: 'EU_2023_977', from: 'AT', to: 'BG', on: '2024-12-11' })).toContain('requested');
  });
});

describe('the action that is asked for', () => {
  const between = { instrument: 'EU_2023_977', from: 'AT', to: 'BG', urgent: true, accessible: 'directly' } as const;

  it('has no time of articles that it does not rest on: Art. 5 is none for what goes directly by Art. 8', () => {
    expect(short({ ...between, action: 'EU_SPOC_REQ' })).toBe('EU_2023_977/URGENT 8 hours treaty');
    expect(short({ ...between, action: 'EU_DIRECT' })).toBe('DEFAULT/ANSWER_URGENT 8 hours requested');
  });

  it.each(['REQ_INFO', 'REQ_DIRECT'])('%s rests on the article, or on a part of it', (action) => {
    expect(short({ action })).toBe('PCC_SEE/ANSWER 7 days requested');
  });

  it('is for the whole of an instrument that the register says nothing about', () => {
    expect(short({ ...between, action: 'OPEN_LETTER' })).toBe('EU_2023_977/URGENT 8 hours treaty');
  });
});

describe('a row for two states', () => {
  const { content } = clockRow('PCC_SEE/ANSWER', {}) as Entry<'clock'>;
  const row = (but: object) =>
    withRows(clockRow('PCC_SEE/ANSWER', { key: 'PCC_SEE/OF_TWO', content: { ...content, quantity: 3, ...but } }));

  it('is for what goes between the two, either way, and for nobody else', () => {
    const ofTwo = row({ pair: ['AL', 'MK'] });
    expect(short({ from: 'AL', to: 'MK' }, ofTwo)).toBe('PCC_SEE/OF_TWO 3 days requested');
    expect(short({ from: 'MK', to: 'AL' }, ofTwo)).toBe('PCC_SEE/OF_TWO 3 days requested');
    expect(short({ from: 'AL', to: 'RS' }, ofTwo)).toBe('PCC_SEE/ANSWER 7 days requested');
    expect(short({ from: 'AL', to: undefined }, ofTwo)).toBe('PCC_SEE/ANSWER 7 days requested');
  });

  it('is not the same as one for several, which is for whatever concerns any of them', () => {
    expect(short({ from: 'AL', to: 'RS' }, row({ countries: ['AL', 'MK'] }))).toBe('PCC_SEE/OF_TWO 3 days requested');
  });
});

describe('an answer between all others', () => {
  it('is only asked for, and says by what', () => {
    expect(asked({ urgent: true, accessible: 'directly' })).toMatchObject({
      key: 'PCC_SEE/ANSWER_URGENT',
      binding: 'requested',
      requestedBy: 'proposal after Directive (EU) 2023/977, Art. 5; the instrument sets no time',
      registerVersion: 1,
      pause: 'from a request for clarification until it is answered',
    });
  });

  it.each(['SELEC', 'BILATERAL_POLICE', 'INTERPOL', 'NO_SUCH_INSTRUMENT'])('is so under %s too', (instrument) => {
    expect(short({ instrument, urgent: true, accessible: 'directly' })).toMatch(/ANSWER_URGENT 8 hours requested$/);
    expect(short({ instrument, urgent: true })).toMatch(/ANSWER_URGENT_INDIRECT 3 days requested$/);
    expect(short({ instrument })).toMatch(/ANSWER 7 days requested$/);
  });
});

describe('what a treaty lays down', () => {
  it.each<[ClockMatter, Partial<ClockQuestion>, string]>([
    ['surveillance_consent', { from: 'AT', to: 'ME' }, 'PCC_SEE/SURVEILLANCE_CONSENT 5 hours treaty'],
    ['release_after_pursuit', { from: 'SI', to: 'AT' }, 'PCC_SEE/RELEASE_PURSUIT 6 hours treaty'],
    ['release_after_delivery', { from: 'AT', to: 'BG' }, 'PCC_SEE/RELEASE_DELIVERY 6 hours treaty'],
    ['pursuit_notice', {}, 'PCC_SEE/PURSUIT_NOTICE - none treaty'],
    ['oral_confirmation', {}, 'PCC_SEE/ORAL_CONFIRMATION - none treaty'],
    ['refusal_reason', {}, 'PCC_SEE/REFUSAL_REASON - none treaty'],
    ['correction_notice', {}, 'PCC_SEE/CORRECTION_NOTICE - none treaty'],
    ['threat_analysis', {}, 'PCC_SEE/THREAT_ANALYSIS 1 years treaty'],
    ['log', {}, 'PCC_SEE/LOG 3 years treaty'],
    ['suspension', {}, 'PCC_SEE/SUSPENSION 15 days treaty'],
    ['denunciation', {}, 'PCC_SEE/DENUNCIATION 6 months treaty'],
    ['data_subject_request', { instrument: 'SELEC', from: undefined, to: 'SELEC' }, 'SELEC/ACCESS 3 months treaty'],
    ['data_subject_appeal', { instrument: 'SELEC', from: undefined, to: 'SELEC' }, 'SELEC/APPEAL 30 days treaty'],
    ['data_protection_notice', { instrument: 'SELEC', from: undefined, to: 'SELEC' }, 'SELEC/DPO 60 days treaty'],
    ['review', { instrument: 'SELEC', from: 'AL', to: 'SELEC' }, 'SELEC/REVIEW 3 years treaty'],
    ['review_warning', { instrument: 'SELEC', from: 'SELEC', to: 'AL' }, 'SELEC/REVIEW_WARNING 3 months treaty'],
    ['denunciation', { instrument: 'SELEC', to: undefined }, 'SELEC/WITHDRAWAL 3 months treaty'],
    [
      'fingerprint_search',
      { instrument: 'PCC_PRUM_IA', from: 'AT', to: 'RS' },
      'PCC_PRUM_IA/FINGERPRINTS 24 hours treaty',
    ],
    ['log', { instrument: 'PCC_PRUM', from: 'AT', to: 'RS' }, 'PCC_PRUM/LOG 2 years treaty'],
    ['log_disclosure', { instrument: 'PCC_PRUM', from: 'AT', to: undefined }, 'PCC_PRUM/LOG_DISCLOSURE 4 weeks treaty'],
    ['review', { instrument: 'EU_2023_977', from: 'AT', to: 'BG' }, 'EU_2023_977/CMS_REVIEW 6 months treaty'],
    ['breach_notice', { instrument: 'EU_LED', from: 'AT', to: undefined }, 'EU_LED/BREACH 72 hours treaty'],
  ])('%s %j', (matter, question, row) => {
    expect(short({ matter, ...question })).toBe(row);
  });

  it('binds parties only', () => {
    expect(short({ matter: 'surveillance_consent', from: 'GR', to: 'AL' })).toBe(
      'PCC_SEE/SURVEILLANCE_CONSENT 5 hours requested',
    );
    expect(short({ matter: 'breach_notice', instrument: 'EU_LED', from: 'RS', to: undefined })).toContain('requested');
  });
});

describe('what practice asks for', () => {
  it.each<[ClockMatter, Partial<ClockQuestion>, string]>([
    ['oral_confirmation_alarm', {}, 'PCC_SEE/ORAL_CONFIRMATION_ALARM 4 hours requested'],
    ['correction_alarm', {}, 'PCC_SEE/CORRECTION_ALARM 24 hours requested'],
    ['correction_alarm', { instrument: 'SELEC' }, 'DEFAULT/CORRECTION_ALARM 24 hours requested'],
    ['use_report', {}, 'PCC_SEE/USE_REPORT 30 days requested'],
    ['data_subject_consultation', { instrument: 'SELEC' }, 'SELEC/ACCESS_CONSULTED 30 days requested'],
    ['data_subject_request', {}, 'DEFAULT/DATA_SUBJECT_REQUEST 30 days requested'],
  ])('%s %j', (matter, question, row) => {
    expect(short({ matter, ...question })).toBe(row);
  });

  it('is told of a missing confirmation after one hour and after four', () => {
    expect(asked({ matter: 'oral_confirmation_alarm' })?.alarms).toEqual({ amber: 25, red: 90 });
  });
});

describe('the night in which a person arrested in a controlled delivery is not released', () => {
  it('does not count, but where Slovenia is concerned, which has kept out of that', () => {
    const night = (from: string, to: string, day = on) =>
      asked({ matter: 'release_after_delivery', from, to, on: day })?.notCounted;
    expect([night('AT', 'BG'), night('SI', 'AT'), night('AT', 'SI')]).toEqual([[0, 9], null, null]);
  });

  it('counts for Slovenia only as long as its reservation stands', () => {
    const reservation = law.find('reservation', 'R-SI-a');
    if (!reservation) throw new Error('R-SI-a');
    const withdrawn = withRows({ ...reservation, validTo: '2026-01-01', certainTo: '2026-01-01' });
    expect(asked({ matter: 'release_after_delivery', from: 'SI', to: 'AT' }, withdrawn)?.key).toBe(
      'PCC_SEE/RELEASE_DELIVERY',
    );
  });

  it('does not count after a pursuit, for Slovenia either', () => {
    expect(asked({ matter: 'release_after_pursuit', from: 'SI', to: 'AT' })?.notCounted).toEqual([0, 9]);
  });
});

describe('a row that is not verified', () => {
  const doubtful = clockRow('EU_2023_977/OTHER', { trust: 'unverified' });

  it('never binds: it is shown as asked for, and as not verified', () => {
    expect(asked({ instrument: 'EU_2023_977', from: 'AT', to: 'BG' }, withRows(doubtful))).toMatchObject({
      key: 'EU_2023_977/OTHER',
      binding: 'requested',
      requestedBy: expect.stringContaining('(not verified)') as unknown,
    });
  });

  it('binds when two officers have confirmed it for the case', () => {
    const confirmed = { confirmationId: '1', proposedBy: '2', confirmedBy: '3', at: new Date('2026-05-01') };
    const rows = withRows({ ...doubtful, confirmed });
    expect(asked({ instrument: 'EU_2023_977', from: 'AT', to: 'BG' }, rows)?.binding).toBe('treaty');
  });

  it('does not go by a party that is not verified either', () => {
    const party = law.find('party', 'PCC_SEE/AT');
    const rows = withRows({ ...party, trust: 'unverified' } as Entry);
    expect(short({ matter: 'surveillance_consent', from: 'AT', to: 'ME' }, rows)).toContain('requested');
  });
});

it('a row holds from its day to its day', () => {
  const until = withRows(
    clockRow('PCC_SEE/ANSWER', {
      validFrom: '2020-01-01',
      certainFrom: '2020-01-01',
      certainTo: '2026-01-01',
      validTo: '2026-01-01',
    }),
  );
  expect([short({}, until), short({ on: '2025-06-01' }, until)]).toEqual([
    'DEFAULT/ANSWER 7 days requested',
    'PCC_SEE/ANSWER 7 days requested',
  ]);
});

it('what a lawyer has changed is what counts', () => {
  const { content } = clockRow('PCC_SEE/ANSWER', {}) as Entry<'clock'>;
  const changed = clockRow('PCC_SEE/ANSWER', { content: { ...content, quantity: 10, unit: 'working_days' } });
  expect(short({}, withRows(changed))).toBe('PCC_SEE/ANSWER 10 working_days requested');
});

it('there is none where the register knows of none', () => {
  expect(asked({ matter: 'fingerprint_search' })).toBeUndefined();
  expect(clockRuleFor(new Snapshot(1, [], []), { instrument: 'PCC_SEE', matter: 'answer', on })).toBeUndefined();
});
