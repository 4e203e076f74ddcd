import { profileOf } from '../../test/support/readmission-profiles.js';
import { silenceOf } from '../readmission-agreements/profile.reader.js';
import { seededCalendar } from '../../test/support/seeded-calendar.js';
import { limitsOf } from './deadline.facts.js';
import { begun, measured } from './deadline.making.js';
import { expectedIn, type Course, type Expected } from './expected.js';

const thresholds = { amber: 75, red: 90 };
const received = new Date('2026-09-01T10:00:00Z');
const course = (otherCountry: string, changes: Partial<Course> = {}): Course => ({
  state: 'examination',
  procedure: 'standard',
  category: 'own_national',
  ownerCountry: 'AT',
  otherCountry,
  knowledgeAt: new Date('2026-08-01T10:00:00Z'),
  apprehendedAt: new Date('2026-08-31T10:00:00Z'),
  entry: null,
  sentAt: received,
  clockStartedAt: received,
  extendedAt: null,
  decisionOfOther: null,
  silenceRelied: null,
  handedOverAt: null,
  closedAt: null,
  ...changes,
});
const expected = (agreement: string, of: Course, replyWasDue: Expected['from'] = null): Expected[] =>
  expectedIn(of, { profile: profileOf(agreement), policies: {}, replyWasDue });

/** `d04 RS 2026-09-10 2026-09-11 lapse`: which, whose, the last days by both counts, and what follows. */
function limits(agreement: string, of: Course, replyWasDue: Expected['from'] = null): string[] {
  const belongs = { recordType: 'readmissions', recordId: 'r', subjectId: null, ownCountry: null };
  return expected(agreement, of, replyWasDue).map((one) => {
    const calendar = seededCalendar(one.country);
    const { dueAt, dueSafeAt, act } = measured(begun(one, belongs, received), { calendar, thresholds, now: received });
    const day = (end: Date | null) =>
      end && new Date(end.getTime() - 1).toLocaleDateString('sv', { timeZone: calendar.zone });
    return [one.code, one.country, day(dueAt), day(dueSafeAt), act ?? '-'].join(' ');
  });
}

describe('the reply', () => {
  it('of Serbia takes ten days, and six more where it asks for them with reasons', () => {
    expect(limits('EC-RS', course('RS'))).toEqual(['d04 RS 2026-09-10 2026-09-11 lapse']);
    const extended = course('RS', { state: 'extended', extendedAt: received });
    expect(limits('EC-RS', extended)).toEqual(['d06 RS 2026-09-16 2026-09-17 lapse']);
  });

  it('of North Macedonia takes fourteen, and two in the accelerated procedure', () => {
    expect(limits('EC-MK', course('MK'))).toEqual(['d04 MK 2026-09-14 2026-09-15 lapse']);
    expect(limits('EC-MK', course('MK', { procedure: 'accelerated' }))).toEqual(['d05 MK 2026-09-02 2026-09-03 lapse']);
  });

  it('of Montenegro takes twelve', () => {
    expect(limits('EC-ME-AT', course('ME'))).toEqual(['d04 ME 2026-09-12 2026-09-14 lapse']);
  });

  it('of Croatia to Switzerland takes fourteen days, and nothing follows from silence before the month for what is shown prima facie', () => {
    expect(limits('CH-HR', course('HR'))).toEqual(['d04 HR 2026-09-14 2026-10-01 lapse']);
  });

  it('of Moldova to Switzerland ends one working day after its fifteen', () => {
    const ofThirdState = course('MD', { category: 'tcn_direct_entry' });
    expect(limits('CH-MD', ofThirdState)).toEqual(['d04 MD 2026-09-16 2026-09-17 lapse']);
  });

  it('of Moldova to Switzerland about a national is over when the nationality is deemed to be established', () => {
    expect(limits('CH-MD', course('MD'))).toEqual(['d04 MD 2026-09-16 2026-09-22 lapse']);
  });

  it('of Kosovo to Austria takes thirty days for nationals and forty-five for all others', () => {
    const due = (category: Course['category']) => limits('AT-XK', course('XK', { category }));
    expect(due('own_national')).toEqual(['d04 XK 2026-09-30 2026-10-01 lapse']);
    expect(due('family_child')).toEqual(due('own_national'));
    for (const category of ['tcn_direct_entry', 'stateless', 'ex_sfry'] as const)
      expect(due(category)).toEqual(['d04 XK 2026-10-15 2026-10-16 lapse']);
  });

  it('takes so long altogether where the agreement says so', () => {
    const extended = course('XK', { state: 'extended', extendedAt: received });
    expect(limits('CH-XK', extended)).toEqual(['d06 XK 2026-10-10 2026-10-12 lapse']);
  });

  it('is not counted where nothing shows that it was received, nor where nobody has read how long it takes', () => {
    expect(limits('EC-RS', course('RS', { clockStartedAt: null }))).toEqual([]);
    expect(limits('RS-MK', course('MK'))).toEqual([]);
  });

  it('decides nothing where its length, or that of the extension, is not verified', () => {
    expect(limits('EC-TR', course('TR'))).toEqual([]);
    expect(limits('EU-TR', course('TR'))).toEqual(['d04 TR 2026-09-25 2026-09-28 -']);
    const extended = course('ME', { state: 'extended', extendedAt: received });
    expect(limits('EC-ME', extended)).toEqual(['d06 ME 2026-09-18 2026-09-21 -']);
    const unread = course('XK', { state: 'extended', extendedAt: received });
    expect(limits('AT-XK', unread)).toEqual(['d04 XK 2026-09-30 2026-10-01 -']);
  });

  it('runs on while information is asked for and while somebody is interviewed, who has three working days', () => {
    expect(limits('EC-RS', course('RS', { state: 'info_requested' }))).toEqual(limits('EC-RS', course('RS')));
    expect(limits('CH-RS', course('RS', { state: 'interview' }))).toEqual([
      'd04 RS 2026-09-15 2026-09-16 lapse',
      'd07 RS 2026-09-03 2026-09-04 -',
    ]);
  });
});

describe('an interview and a travel document', () => {
  const later = new Date('2026-09-03T10:00:00Z');
  it('are counted from receipt between Switzerland and Slovenia, whenever they were asked for', () => {
    const asked = course('SI', { category: 'tcn_direct_entry', state: 'interview', sentAt: null });
    const first = (of: Course) => expected('CH-SI', of).find(({ code }) => code === 'd07' || code === 'd09');
    expect(first(asked)).toMatchObject({ code: 'd07', from: { safe: received } });
    expect(first({ ...asked, state: 'travel_document' })).toMatchObject({ code: 'd09', from: { safe: received } });
  });

  it('are counted from the application where the agreement says so, and otherwise from when they were asked for', () => {
    const asked = course('GE', { state: 'interview', sentAt: received, clockStartedAt: later });
    const from = (agreement: string) => expected(agreement, asked).find(({ code }) => code === 'd07')?.from;
    expect(from('EU-GE')).toEqual({ conservative: received, safe: received });
    expect(from('CH-MK')).toBeNull();
    expect(from('CH-RS')).toBeNull();
  });
});

describe('a state whose holidays nobody has listed', () => {
  const replies = (agreement: string, of: Course) => {
    const [reply] = expected(agreement, of);
    const calendar = seededCalendar(of.otherCountry);
    const belongs = { recordType: 'readmissions', recordId: 'r', subjectId: null, ownCountry: null };
    const later = new Date('2026-10-20T10:00:00Z');
    const counted = reply && measured(begun(reply, belongs, received), { calendar, thresholds, now: later });
    return (
      counted && [counted.act, counted.dueSafeAt !== null, counted.actsAt !== null, limitsOf([counted], later).lapsed]
    );
  };

  it('has a limit for its reply like others, and nothing follows when that has passed', () => {
    const ofMontenegro = course('CH', { ownerCountry: 'ME' });
    expect(seededCalendar('CH').known).toBe(false);
    expect(replies('CH-ME', ofMontenegro)).toEqual(['lapse', true, false, false]);
    expect(replies('CH-ME', course('ME', { ownerCountry: 'CH' }))).toEqual(['lapse', true, true, true]);
  });
});

describe('an extension for an interview', () => {
  const extended = (category: Course['category']) =>
    limits('CH-RO', course('RO', { category, state: 'extended', extendedAt: received }));
  it('is of nationals: of others Romania has no more time', () => {
    expect(extended('own_national').map((one) => one.slice(0, 3))).toEqual(['d06']);
    expect(extended('own_national')[0]).toMatch(/lapse$/);
    expect(extended('tcn_direct_entry')).toEqual([expect.stringMatching(/^d04 RO .* -$/)]);
  });
});

describe('silence', () => {
  const after = (agreement: string, how = { accelerated: false, extended: false }) => {
    const profile = profileOf(agreement);
    return profile && silenceOf(profile, how).value;
  };

  it('is consent where the agreement says so and everything that it rests on is verified', () => {
    expect(after('AT-XK')).toBe('consent_deemed');
    expect(after('CH-ME')).toBe('consent_deemed');
    expect(after('EC-ME-AT')).toBe('transfer_permitted');
    expect(after('EC-MK', { accelerated: true, extended: false })).toBe('transfer_permitted');
    expect(after('CH-MD')).toBe('nationality_deemed');
  });

  it('is nothing between Switzerland and Serbia, nor where somebody has still to read what it is', () => {
    expect(after('CH-RS')).toBe('none');
    for (const agreement of ['EC-RS', 'EU-TR', 'RS-MK']) expect(after(agreement)).toBe('none');
    // The extension is of memory only.
    expect(after('EC-ME', { accelerated: false, extended: true })).toBe('none');
  });
});

describe('the application', () => {
  const draft = (changes: Partial<Course> = {}) =>
    course('RS', { state: 'draft', sentAt: null, clockStartedAt: null, category: 'tcn_direct_entry', ...changes });

  it('is sent within a year from when it was known, for persons of third states', () => {
    expect(limits('EC-RS', draft())).toEqual(['d01 AT 2027-07-31 2027-08-02 time_bar']);
    expect(limits('EC-RS', draft({ state: 'on_hold' }))).toHaveLength(1);
    expect(limits('EC-RS', draft({ category: 'own_national' }))).toEqual([]);
    expect(limits('EC-RS', draft({ knowledgeAt: null }))).toEqual([]);
    expect(limits('EC-RS', draft({ state: 'submitted' }))).toEqual([]);
  });

  it('only warns where nobody has verified that, and is sent within days in the accelerated procedure', () => {
    const accelerated = draft({ procedure: 'accelerated', otherCountry: 'MK' });
    expect(limits('EC-MK', accelerated)).toEqual(['d01 AT 2027-07-31 2027-08-02 -', 'd02 AT 2026-09-01 2026-09-02 -']);
  });

  const entered = { at: new Date('2026-08-10T10:00:00Z'), place: null, manner: null, directFrom: null };
  it('is barred after so long a stay, and no obstacle makes that later', () => {
    const stays = draft({ otherCountry: 'IT', entry: entered });
    expect(limits('CH-IT', stays)).toEqual(['d21 AT 2027-02-09 2027-02-10 time_bar']);
    expect(expected('CH-IT', stays)[0]?.obstacle).toBeNull();
    expect(limits('CH-IT', { ...stays, entry: null })).toEqual([]);
    expect(limits('CH-IT', { ...stays, category: 'own_national' })).toEqual([]);
    expect(limits('CH-IT', { ...stays, state: 'submitted' })).toEqual([]);
    expect(limits('CH-AL', draft({ otherCountry: 'AL' }))).toEqual(['d21 AT 2027-07-31 2027-08-02 time_bar']);
  });

  it('is barred by the first of several bars that anything is known of', () => {
    const bars = (directFrom: string | null) =>
      limits('CH-GR', draft({ otherCountry: 'GR', entry: { ...entered, directFrom } })).filter((one) =>
        one.startsWith('d21'),
      );
    expect(bars('GR')).toEqual(['d21 AT 2027-08-09 2027-08-10 time_bar']);
    const ofSlovenia = (directFrom: string | null) =>
      expected('CH-SI', draft({ otherCountry: 'SI', entry: { ...entered, directFrom } })).find(
        ({ code }) => code === 'd21',
      );
    expect(ofSlovenia('SI')?.limit).toEqual({ n: 6, unit: 'month' });
  });

  it('needs none where only the transfer is notified', () => {
    expect(limits('EC-RS', draft({ procedure: 'notification_only' }))).toEqual([]);
  });
});

describe('the transfer', () => {
  const accepted = { outcome: 'accepted', at: received } as unknown as Course['decisionOfOther'];

  it('follows within three months of the consent', () => {
    const after = course('RS', { state: 'travel_document', decisionOfOther: accepted });
    expect(limits('EC-RS', after)).toEqual([
      'd09 RS 2026-09-03 2026-09-04 -',
      'd12 AT 2026-11-30 2026-12-01 void_consent',
    ]);
    expect(limits('EC-RS', { ...after, state: 'in_transfer' })).toEqual(['d12 AT 2026-11-30 2026-12-01 -']);
  });

  it('is counted from when the reply was due, by each count its own, where silence was relied on', () => {
    const lapsed = { conservative: new Date('2026-09-15T22:00:00Z'), safe: new Date('2026-09-16T22:00:00Z') };
    const deemed = course('ME', { state: 'deemed_accepted', silenceRelied: 'consent_deemed' });
    expect(limits('CH-ME', deemed, lapsed)).toEqual(['d12 AT 2026-12-15 2026-12-17 void_consent']);
    expect(limits('CH-ME', deemed)).toEqual([]);
  });

  it('has no limit for nationals whom Kosovo takes back', () => {
    expect(limits('AT-XK', course('XK', { state: 'accepted', decisionOfOther: accepted }))).toEqual([]);
  });
});

describe('afterwards', () => {
  it('an error is claimed within the window of the agreement, and then the case closes', () => {
    const over = course('XK', { state: 'handed_over', handedOverAt: received });
    expect(limits('AT-XK', over)).toEqual(['d14 XK 2026-10-31 2026-11-02 close']);
    expect(limits('EC-RS', { ...over, otherCountry: 'RS' })).toEqual(['d14 RS 2026-11-30 2026-12-01 -']);
  });

  it('nothing is erased by a time that nobody has verified', () => {
    const closed = course('XK', { state: 'closed', closedAt: received });
    const source = { name: 'policy', sure: false } as Expected['source'];
    const policies = { d20: { limit: { n: 3, unit: 'year' }, source } } as const;
    const [erasure] = expectedIn(closed, { profile: profileOf('AT-XK'), policies, replyWasDue: null });
    expect(erasure).toMatchObject({ code: 'd20', country: 'AT', act: null });
    const verified = { d20: { ...policies.d20, source: { ...source, sure: true } } };
    const [sure] = expectedIn(closed, { profile: null, policies: verified, replyWasDue: null });
    expect(sure?.act).toBe('erase');
  });
});
