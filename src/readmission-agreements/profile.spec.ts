import { places, seededLaw } from '../../test/support/seeded-law.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { parameterNames, protocolMaySet } from '../legal-register/readmission-parameter.codes.js';
import { Snapshot } from '../legal-register/snapshot.js';
import { profileOf, type Profile } from './profile.js';
import { legalCheckNeeded, silenceOf } from './silence.js';

const law = seededLaw();
const DAY = '2026-09-01';
const profile = (agreement: string, of = law, on = DAY): Profile => {
  const found = profileOf(of, agreement, on);
  if (!found) throw new Error(`no ${agreement}`);
  return found;
};
const days = (n: number) => ({ n, unit: 'calendar_day' });
const workingDays = (n: number) => ({ n, unit: 'working_day' });
const plain = { accelerated: false, extended: false };

/** The row as two officers have confirmed it for a case. */
const confirmed = (key: string, value: unknown): Entry => {
  const [agreement = '', name = ''] = key.split('/');
  const found = law.find('readmission_parameter', key);
  const by = { confirmationId: 'c', proposedBy: 'a', confirmedBy: 'b', at: new Date(0) };
  const row = { kind: 'readmission_parameter', key, instrument: null, article: 'Art. 10', text: null };
  const says = { content: { agreement, name, value }, source: 'text of the agreement', trust: 'verified' };
  const always = { validFrom: null, certainFrom: '2000-01-01', certainTo: null, validTo: null };
  return { id: found?.id ?? 'new', ...row, ...says, ...always, confirmed: by } as unknown as Entry;
};

describe('the profile of an agreement', () => {
  it.each([
    ['EC-RS', { national: days(10), tcn: days(10) }, { add: days(6), totalMax: null, by: 'motivated_request' }],
    ['EC-ME', { national: days(12), tcn: days(12) }, { add: days(6), totalMax: null, by: 'motivated_request' }],
    ['EC-MK', { national: days(14), tcn: days(14) }, { add: days(6), totalMax: null, by: 'motivated_request' }],
    ['CH-MD', { national: days(15), tcn: days(15), plus: workingDays(1) }, expect.anything()],
    ['AT-XK', { national: days(30), tcn: days(45), typical: days(14), sfry: days(45) }, null],
    ['RS-MK', null, null],
  ])('says in how many days %s wants a reply', (agreement, reply, extension) => {
    const { reply: said, replyExt } = profile(agreement);
    expect([said.value, replyExt.value]).toEqual([reply, extension]);
  });

  it('says of each value where it is from, and whether it is sure', () => {
    expect(profile('EC-ME').reply).toMatchObject({
      sure: true,
      trust: 'verified',
      article: 'protocol with Austria, Art. 4',
      entryKey: 'EC-ME/reply',
      from: 'EC-ME',
    });
    expect(profile('EC-ME').replyExt).toMatchObject({ sure: false, trust: 'unverified' });
  });

  it('tells what an agreement says there is not from what nobody has read', () => {
    expect(profile('AT-XK').submitLimit).toMatchObject({ value: null, sure: true, entryKey: 'AT-XK/submitLimit' });
    expect(profile('RS-MK').submitLimit).toMatchObject({ value: null, sure: false, entryKey: null, from: null });
  });

  it('leaves every clock of the agreements of the region blank', () => {
    const region = law
      .of('readmission_agreement')
      .filter(({ trust, key }) => trust === 'unverified' && key !== 'FR-XK');
    expect(region.length).toBeGreaterThan(25);
    for (const { key } of region)
      expect(parameterNames.filter((name) => profile(key)[name].entryKey !== null)).toEqual([]);
  });

  it('of a protocol has from the agreement what the protocol does not say', () => {
    const austrian = profile('EC-RS-AT');
    expect(austrian.layers.map(({ key }) => key)).toEqual(['EC-RS-AT', 'EC-RS']);
    expect(austrian.reply).toMatchObject({ from: 'EC-RS', value: { national: days(10), tcn: days(10) } });
    expect(austrian.noticeMin).toMatchObject({ from: 'EC-RS-AT', value: { readmission: workingDays(2) } });
    expect(profile('EC-RS').noticeMin.entryKey).toBeNull();
    expect(profile('EC-MK-AT').points.map(({ crossingPoint }) => crossingPoint)).toEqual(['MK-SKOPJE-AIR', null]);
  });

  it('takes from a protocol only what a protocol may set', () => {
    const beyond = [...law.entries, confirmed('EC-RS-AT/reply', { national: days(2), tcn: days(2) })];
    expect(profile('EC-RS-AT', new Snapshot(2, beyond, places)).reply.from).toBe('EC-RS');
    const protocols = law.of('readmission_agreement').filter(({ content }) => content.parent !== null);
    const rows = law
      .of('readmission_parameter')
      .filter(({ content }) => protocols.some(({ key }) => key === content.agreement));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ content }) => !protocolMaySet.has(content.name))).toEqual([]);
  });

  it('changes with the day', () => {
    const row = confirmed('CH-RS/reply', { national: days(9), tcn: days(9) });
    const later = { ...row, key: 'CH-RS/reply/2030', validFrom: '2030-01-01', certainFrom: '2030-01-01' };
    const ends = law.entries.map((entry) =>
      entry.key === 'CH-RS/reply' ? { ...entry, validTo: '2030-01-01' } : entry,
    );
    const changed = new Snapshot(2, [...ends, later], places);
    expect(profile('CH-RS', changed).reply.value?.national).toEqual(days(15));
    expect(profile('CH-RS', changed, '2030-01-01').reply.value?.national).toEqual(days(9));
  });

  it('is made once for all days between which nothing of it changes', () => {
    expect(profile('CH-RS', law, '2026-09-02').reply).toBe(profile('CH-RS').reply);
    expect(profile('CH-RS', law, '2026-09-02').on).toBe('2026-09-02');
    expect(profileOf(law, 'XX-YY', DAY)).toBeUndefined();
  });

  it('lists evidence by agreement, and what is usual without deciding by it', () => {
    const strengths = (agreement: string, code: string) =>
      profile(agreement)
        .evidence.filter((one) => one.code === code)
        .map(({ strength, issuedFrom, sure }) => [strength, issuedFrom, sure]);
    expect(strengths('CH-ME', 'nat_passport')).toEqual([
      ['proof', '2008-05-05', true],
      ['prima_facie', '1992-04-27', true],
    ]);
    expect(strengths('EC-MK', 'nat_company')).toEqual([['not_listed', null, true]]);
    expect(strengths('EC-MK', 'nat_dl')).toEqual([['prima_facie', null, false]]);
    expect(strengths('EC-MD-AT', 'nat_fp')).toEqual([['proof', null, true]]);
    expect(strengths('EC-MD-AT', 'nat_id')).toEqual([['proof', null, true]]);
  });
});

describe('silence', () => {
  it.each([
    ['CH-ME', 'consent_deemed', 'consent_deemed', []],
    ['CH-RS', 'none', 'none', []],
    ['EC-MK', 'transfer_permitted', 'transfer_permitted', []],
    ['EC-RS', 'none', 'consent_deemed', ['silence', 'reply', 'clockStart']],
    ['EC-BA', 'none', 'consent_deemed', ['silence', 'reply']],
    ['RS-MK', 'none', null, ['silence', 'reply']],
  ])('under %s lets follow %s', (agreement, value, stated, toConfirm) => {
    expect(silenceOf(profile(agreement), plain)).toEqual({ value, stated, toConfirm });
  });

  it('lets nothing follow from the lapse of an extension that is not verified', () => {
    expect(silenceOf(profile('EC-ME'), plain).value).toBe('transfer_permitted');
    expect(silenceOf(profile('EC-ME'), { ...plain, extended: true })).toMatchObject({
      value: 'none',
      toConfirm: ['replyExt'],
    });
  });

  it('of the accelerated procedure rests on its own clock', () => {
    expect(silenceOf(profile('EC-MK'), { ...plain, accelerated: true }).value).toBe('transfer_permitted');
    expect(silenceOf(profile('EC-ME'), { ...plain, accelerated: true }).toConfirm).toEqual(['acceleratedReply']);
  });

  it('speaks for a case in which two officers have confirmed what it rests on', () => {
    const rows = [
      confirmed('RS-MK/silence', 'consent_deemed'),
      confirmed('RS-MK/reply', { national: days(14), tcn: days(14) }),
    ];
    expect(silenceOf(profile('RS-MK', law.with(rows.slice(0, 1))), plain).value).toBe('none');
    const pinned = profile('RS-MK', law.with(rows));
    expect(silenceOf(pinned, plain).value).toBe('consent_deemed');
    expect(pinned.reply).toMatchObject({ sure: true, confirmed: { proposedBy: 'a', confirmedBy: 'b' } });
  });

  it('and every other clock that is not verified is named to be checked', () => {
    expect(legalCheckNeeded(profile('CH-RS'))).toEqual([
      'clockStart',
      'interviewReportWithin',
      'transferExt',
      'consentValidity',
      'acceleratedSubmit',
      'acceleratedReply',
    ]);
    expect(legalCheckNeeded(profile('RS-MK'))).toHaveLength(16);
  });
});
