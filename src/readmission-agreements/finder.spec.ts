import { places, seededLaw } from '../../test/support/seeded-law.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { ReadmissionCategory } from '../legal-register/readmission.codes.js';
import { Snapshot } from '../legal-register/snapshot.js';
import { findAgreements, type ReadmissionQuestion } from './finder.js';

const law = seededLaw();
const ask = (from: string, to: string, more: Partial<ReadmissionQuestion> = {}, of = law) =>
  findAgreements(of, { from, to, on: '2026-09-01', ...more });
const names = (from: string, to: string, more: Partial<ReadmissionQuestion> = {}, of = law) =>
  ask(from, to, more, of).candidates.map(({ agreement, status }) => `${agreement} ${status}`);
const refusals = (from: string, to: string, more: Partial<ReadmissionQuestion> = {}, of = law) =>
  ask(from, to, more, of).refused.map(({ agreement, reasons }) => [
    agreement,
    reasons.find(({ status }) => status === 'refused')?.code,
  ]);

const suspension = (agreement: string, scope: string, changes: object = {}): Entry =>
  ({
    id: 's',
    kind: 'readmission_suspension',
    key: `${agreement}/2026`,
    instrument: null,
    article: 'Art. 21(5)',
    content: { agreement, country: 'RS', scope, receivedOn: null },
    text: null,
    validFrom: '2026-08-01',
    certainFrom: '2026-08-01',
    certainTo: null,
    validTo: '2026-10-01',
    source: 'note (made up)',
    trust: 'verified',
    ...changes,
  }) as Entry;
const suspended = (...rows: Entry[]) => new Snapshot(2, [...law.entries, ...rows], places);

describe('the agreement for a readmission', () => {
  it.each([
    ['HR', 'RS', ['EC-RS applies', 'RS-HR needs_confirmation']],
    ['RS', 'HR', ['EC-RS applies', 'RS-HR needs_confirmation']],
    ['AT', 'RS', ['EC-RS-AT applies']],
    ['AT', 'BA', ['EC-BA-AT applies', 'AT-BA-2006 applies']],
    ['CH', 'RS', ['CH-RS applies']],
    ['AT', 'XK', ['AT-XK applies']],
    ['RS', 'MK', ['RS-MK needs_confirmation']],
    ['AL', 'ME', ['AL-ME needs_confirmation']],
    ['GR', 'AL', ['EC-AL applies', 'AL-GR needs_confirmation']],
    ['SI', 'HR', ['SI-HR needs_confirmation']],
    ['CH', 'LI', ['CH-AT-LI applies']],
    ['RS', 'XK', []],
    ['LI', 'AT', []],
  ])('of %s with %s is found, the best first', (from, to, expected) => {
    expect(names(from, to)).toEqual(expected);
  });

  it('gives its reasons, each with the row that it rests on', () => {
    const [first] = ask('HR', 'RS', { category: 'tcn_direct_entry' }).candidates;
    expect(first?.reasons.map(({ code, entryKey }) => [code, entryKey])).toEqual([
      ['binds_both', 'EC-RS'],
      ['in_force', 'EC-RS'],
      ['covers_category', 'EC-RS/tcnGrounds'],
      ['union_first', 'EC-RS'],
    ]);
  });

  it('is not proposed for a day on which it was not in force, or nobody knows whether it was', () => {
    expect(names('CH', 'RS', { on: '2010-04-30' })).toEqual([]);
    expect(refusals('CH', 'RS', { on: '2010-04-30' })).toEqual([['CH-RS', 'not_in_force']]);
    expect(names('CH', 'ME', { on: '2011-06-01' })).toEqual(['CH-ME needs_confirmation']);
    expect(names('HR', 'RS', { on: '2013-06-30' })).toEqual(['RS-HR needs_confirmation']);
  });

  it('is not the one that another has replaced, nor the one that a protocol of the two carries out', () => {
    expect(refusals('RS', 'HR')).toEqual([['RS-HR-2002', 'replaced']]);
    expect(names('RS', 'HR', { on: '2005-01-01' })).toEqual(['RS-HR-2002 needs_confirmation']);
    expect(refusals('AT', 'MD')).toEqual([['EC-MD', 'carried_out_by_protocol']]);
  });

  it('is one that binds for sure before one of the Union that perhaps does not bind', () => {
    expect(ask('DK', 'RS').candidates[0]).toMatchObject({ agreement: 'EC-RS', status: 'needs_confirmation' });
    expect(ask('DK', 'RS').candidates[0]?.reasons[0]?.code).toBe('binding_not_read');
  });

  it('of the Union goes before that of two states, which is left what is not incompatible', () => {
    const [union, two] = ask('AT', 'BA').candidates;
    expect(union?.overlap).toBeUndefined();
    expect(two?.overlap).toMatchObject({
      yieldsTo: 'EC-BA-AT',
      adds: ['submitAppliesTo', 'announceVulnerable', 'erasureAfterSender'],
    });
    expect(two?.overlap?.incompatible).toContain('reply');
    expect(two?.reasons.at(-1)).toMatchObject({ code: 'yields', entryKey: 'EC-BA-AT' });
  });

  it.each<[string, ReadmissionCategory, string, string]>([
    ['CH AL', 'tcn_visa_permit', 'applies', 'covers_category'],
    ['CH AL', 'tcn_direct_entry', 'refused', 'category_not_covered'],
    ['AT XK', 'tcn_forged_doc_of_requested', 'applies', 'covers_category'],
    ['CH XK', 'tcn_forged_doc_of_requested', 'refused', 'category_not_covered'],
    ['CH RS', 'former_national', 'applies', 'covers_category'],
    ['CH MD', 'former_national', 'needs_confirmation', 'category_not_read'],
    ['CH MD', 'ex_sfry', 'needs_confirmation', 'category_not_read'],
    ['CH RS', 'ex_sfry', 'applies', 'covers_category'],
    ['CH RS', 'family_spouse', 'applies', 'covers_category'],
    ['CH BA', 'family_child', 'applies', 'child_by_other_article'],
    ['HR ME', 'stateless', 'needs_confirmation', 'category_not_read'],
    ['HR TR', 'own_national', 'applies', 'covers_category'],
  ])('of %s obliges towards %s: %s', (pair, category, status, reason) => {
    const [from = '', to = ''] = pair.split(' ');
    const { candidates, refused } = ask(from, to, { category });
    const [only] = [...candidates, ...refused];
    expect(only?.status).toBe(status);
    expect(only?.reasons.map(({ code }) => code)).toContain(reason);
  });

  it('begins to oblige towards persons of third states when it says so', () => {
    const direct = { category: 'tcn_direct_entry' } as const;
    expect(refusals('GR', 'TR', { ...direct, on: '2017-09-30' })).toEqual([['EU-TR', 'obligation_not_begun']]);
    expect(names('GR', 'TR', { ...direct, on: '2017-10-01' })).toEqual(['EU-TR applies']);
    expect(names('GR', 'TR', { category: 'own_national', on: '2017-09-30' })).toEqual(['EU-TR applies']);
  });

  it('that is suspended for persons of third states lets nationals pass', () => {
    const now = suspended(suspension('CH-RS', 'tcn'));
    expect(names('CH', 'RS', { category: 'own_national' }, now)).toEqual(['CH-RS applies']);
    expect(refusals('CH', 'RS', { category: 'tcn_direct_entry' }, now)).toEqual([['CH-RS', 'suspended']]);
    expect(refusals('CH', 'RS', { category: 'stateless' }, now)).toEqual([['CH-RS', 'suspended']]);
    expect(names('CH', 'RS', { category: 'stateless', on: '2026-10-01' }, now)).toEqual(['CH-RS applies']);
    const all = suspended(suspension('CH-XK', 'all'));
    expect(refusals('CH', 'XK', { category: 'own_national' }, all)).toEqual([['CH-XK', 'suspended']]);
  });

  it('is suspended with its protocol, and perhaps suspended by what nobody has verified', () => {
    expect(refusals('AT', 'RS', { category: 'stateless' }, suspended(suspension('EC-RS', 'tcn')))).toContainEqual([
      'EC-RS-AT',
      'suspended',
    ]);
    const rumour = suspended(suspension('CH-RS', 'tcn', { trust: 'unverified' }));
    expect(names('CH', 'RS', { category: 'stateless' }, rumour)).toEqual(['CH-RS needs_confirmation']);
  });
});
