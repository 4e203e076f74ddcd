import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, hours, later, minutes } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import { recipientOf, relayCountryOf } from './referral.codes.js';
import type { Referral } from './referral.entity.js';
import { outcomeOf } from './referral.outcomes.rules.js';
import { referralWorkflow, type ReferralAction } from './referral.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
interface Where {
  readonly place?: string;
  readonly country?: string;
  readonly id?: string;
  readonly authorityId?: string;
}
const officer = (
  role: Role,
  { place = 'border', country = 'AL', id = 'somebody', authorityId = 'border' }: Where = {},
) => ({ kind: 'officer', id, country, authorityId, held: [{ role, placeId: place }] }) as unknown as Actor;

const carried = {
  sourceGrade: 'B',
  infoGrade: '2',
  handlingCodes: ['H0'],
  h3Text: null,
  classification: 'BPL',
  releasableTo: ['EUROPOL', 'MK'],
  purposes: ['18-2-A'],
  released: true,
  cleared: true,
};
const referral = (changes: object = {}): Referral =>
  ({
    id: '1',
    operationId: 'operation',
    ownerCountry: 'AL',
    ownerAuthorityId: 'border',
    openedBy: 'author',
    authorAuthorityId: 'border',
    target: 'europol',
    targetCountry: null,
    relayCountry: 'AL',
    purpose: '18-2-A',
    priority: 'p3',
    state: 'draft',
    containsMinor: false,
    protectedRole: false,
    carried,
    climbed: 0,
    approvedBy: null,
    secondBy: null,
    takenBy: null,
    leftAt: null,
    outcome: null,
    answeredAt: null,
    erasedAt: null,
    alarmAt: null,
    dpoNotifiedAt: null,
    dpoNotedAt: null,
    news: [],
    results: [],
    permissions: [],
    dueAt: null,
    ...changes,
  }) as unknown as Referral;

const author = officer('debriefer', { place: 'operation', id: 'author' });
const approver = officer('referral_approver');
const inTheTeam = { ...officer('referral_approver', { place: 'operation' }) } as Actor;
const ofTheTeam = {
  kind: 'officer',
  id: 'somebody',
  country: 'AL',
  authorityId: 'border',
  held: [
    { role: 'referral_approver', placeId: 'border' },
    { role: 'field_officer', placeId: 'operation' },
  ],
} as unknown as Actor;
const lead = officer('team_leader', { place: 'operation' });
const dpo = officer('data_protection_officer', { place: 'ministry', authorityId: 'ministry' });
const relay = officer('check_officer', { place: 'ncu', authorityId: 'ncu', id: 'relay' });
const unit = officer('central_unit_officer', { place: 'ncu', authorityId: 'ncu' });
const europol = officer('check_officer', { place: 'operation', country: 'EUROPOL', authorityId: 'europol' });
const foreign = officer('check_officer', { place: 'operation', country: 'MK', authorityId: 'mk' });

const kept = ['restrict', 'share', 'lift_restriction'] as const;
const decides: ReferralAction[] = ['approve', 'return_to_author', 'reject'];
const onTheSpot = { state: 'queued', target: 'europol_onsite', relayCountry: 'EUROPOL' };
const unitAsked = { state: 'queued', target: 'central_unit', targetCountry: 'MK' };

describe('the law of a referral', () => {
  it.each<[string, Actor, object, ReferralAction[]]>([
    ['its author, writing', author, {}, ['revise', 'categorise', 'withdraw', ...kept]],
    ['its author, when it is categorised', author, { state: 'categorised' }, ['revise', 'submit', 'withdraw', ...kept]],
    ['its author, when somebody decides', author, { state: 'necessity_review' }, ['withdraw', ...kept]],
    ['its author, when it has left', author, { state: 'queried', leftAt: now }, ['recall', ...kept]],
    ['its author, when they were told', author, { state: 'fed_back' }, ['take_note', 'close', 'withdraw', ...kept]],
    ['its author, when it is closed', author, { state: 'closed' }, []],
    ['an approver', approver, { state: 'necessity_review' }, decides],
    ['an approver by function', inTheTeam, { state: 'necessity_review' }, decides],
    ['an approver who serves in its operation', ofTheTeam, { state: 'necessity_review' }, []],
    [
      'an approver, of a minor',
      approver,
      { state: 'necessity_review', containsMinor: true },
      ['approve_first', 'return_to_author', 'reject'],
    ],
    [
      'the second',
      approver,
      { state: 'second_review', containsMinor: true, approvedBy: 'first' },
      ['approve_second', 'return_to_author', 'reject'],
    ],
    [
      'the first again',
      approver,
      { state: 'second_review', containsMinor: true, approvedBy: 'somebody' },
      ['return_to_author', 'reject', 'withdraw'],
    ],
    [
      'an approver of another state',
      officer('referral_approver', { place: 'mk', country: 'MK' }),
      { state: 'necessity_review' },
      [],
    ],
    [
      'an approver elsewhere',
      officer('referral_approver', { place: 'police', authorityId: 'police' }),
      { state: 'necessity_review' },
      [],
    ],
    [
      'the same, when it has climbed',
      officer('referral_approver', { place: 'police', authorityId: 'police' }),
      { state: 'necessity_review', climbed: 1 },
      decides,
    ],
    [
      'a chief, when it has climbed once',
      officer('police_chief', { place: 'police', authorityId: 'police' }),
      { state: 'necessity_review', climbed: 1 },
      [],
    ],
    [
      'a chief, when it has climbed twice',
      officer('police_chief', { place: 'police', authorityId: 'police' }),
      { state: 'necessity_review', climbed: 2 },
      decides,
    ],
    ['a lead', lead, { state: 'necessity_review' }, ['withdraw', ...kept]],
    ['a lead, of what was taken', lead, { state: 'taken', takenBy: 'relay' }, ['hand_back', 'withdraw', ...kept]],
    ['data protection', dpo, { state: 'queued', dpoNotifiedAt: now }, ['note_notice', 'withdraw']],
    ['a relay officer', relay, { state: 'queued' }, ['claim']],
    ['a relay officer, of what is asked here', relay, { state: 'queued', target: 'internal', relayCountry: null }, []],
    [
      'a relay officer who took it',
      relay,
      { state: 'taken', takenBy: 'relay' },
      ['release', 'report_failure', 'report_query', 'report_no_hit', 'report_hit', 'report_refused'],
    ],
    ['another one', relay, { state: 'taken', takenBy: 'another' }, []],
    [
      'a relay officer with a hit',
      relay,
      { state: 'hit_unconfirmed', takenBy: 'relay' },
      ['free', 'report_confirmed', 'report_false_positive', 'report_refused'],
    ],
    ['a relay officer, of a hit that nobody follows', relay, { state: 'hit_confirmed' }, ['take_over']],
    ['Europol on the spot', europol, onTheSpot, ['claim']],
    ['Europol on the spot, of what goes through SIENA', europol, { state: 'queued' }, []],
    ['another state’s relay officer', foreign, onTheSpot, []],
    ['the central unit', unit, unitAsked, ['claim']],
    ['the central unit, of anything else', unit, { state: 'queued' }, []],
    ['a relay officer, of what another unit is asked', relay, unitAsked, []],
    [
      'whoever approved it, of an answer',
      officer('referral_approver', { id: 'first' }),
      { state: 'no_hit', approvedBy: 'first' },
      ['feed_back', 'withdraw'],
    ],
  ])('%s', (_, actor, changes, actions) => {
    expect(availableActions(referralWorkflow, { subject: referral(changes), actor, now })).toEqual(actions);
  });

  it.each<[string, object, string | undefined]>([
    ['is open', {}, undefined],
    ['grades are missing', { infoGrade: null }, 'handling_incomplete'],
    ['is under H2', { handlingCodes: ['H0', 'H2'] }, 'handling_h2'],
    ['is not for Europol', { releasableTo: ['MK'] }, 'not_releasable'],
    ['was not released', { released: false }, 'not_releasable'],
    ['was collected for something else', { purposes: ['18-2-C'] }, 'purpose_not_authorised'],
    ['is about a role that nobody cleared', { cleared: false }, 'protected_role'],
  ])('keeps back what %s', (__, changes, refused) => {
    const subject = referral({ state: 'necessity_review', carried: { ...carried, ...changes } });
    expect(objection(referralWorkflow, 'approve', { subject, actor: approver, now })).toBe(refused);
  });

  it('goes in spite of H2 where its owner has permitted that share, until the permission ends', () => {
    const lifted = { lifts: 'H2', recipient: 'EUROPOL', use: 'share', expires: later(now, hours(1)) };
    const handled = { ...carried, handlingCodes: ['H0', 'H2'] };
    const subject = referral({ state: 'necessity_review', carried: handled, permissions: [lifted] });
    expect(objection(referralWorkflow, 'approve', { subject, actor: approver, now })).toBeUndefined();
    const then = later(now, hours(2));
    expect(objection(referralWorkflow, 'approve', { subject, actor: approver, now: then })).toBe('handling_h2');
  });

  it('lets nobody but the engine answer what is asked here, and nobody but the service learn of hits', () => {
    const subject = referral({ state: 'queued', target: 'internal', relayCountry: null });
    const may = (action: ReferralAction, actor: Actor, one = subject) =>
      objection(referralWorkflow, action, { subject: one, actor, now });
    expect([may('report_no_hit', clockActor), may('report_no_hit', relay)]).toEqual([undefined, 'not_permitted']);
    expect(may('report_no_hit', clockActor, referral({ state: 'queued' }))).toBe('not_permitted');
    const news = referral({ state: 'no_hit', news: [{ id: '1', hitId: 'h', outcome: 'disclosed', at: now }] });
    expect([may('learn', clockActor, news), may('learn', author, news)]).toEqual([undefined, 'not_permitted']);
    expect(may('withdraw', officer('field_officer'), referral({ followsAnother: true }))).toBeUndefined();
  });

  it.each<[string, object, number | null]>([
    ['necessity_review', { priority: 'p1' }, minutes(10)],
    ['necessity_review', { priority: 'p3' }, hours(8)],
    ['necessity_review', { climbed: 2 }, null],
    ['taken', {}, minutes(60)],
    ['queried', {}, null],
    ['no_hit', {}, days(3)],
    ['fed_back', { outcome: 'no_hit', answeredAt: later(now, -days(3)) }, days(27)],
    ['fed_back', { outcome: 'disclosed', answeredAt: later(now, -days(3)) }, days(30)],
    ['closed', { erasedAt: now }, null],
    ['closed', {}, days(1095)],
    ['rejected', {}, days(30)],
  ])('leaves %s with %j in time', (state, changes, time) => {
    const subject = referral(changes);
    enter(referralWorkflow, subject, state as never, now);
    expect(subject.dueAt?.getTime() ?? null).toBe(time === null ? null : now.getTime() + time);
  });

  it('comes to what weighs most of its results', () => {
    const of = (...outcomes: string[]) => outcomeOf(outcomes.map((outcome) => ({ outcome }) as never));
    expect(of()).toBe('no_hit');
    expect(of('false_positive', 'refused')).toBe('refused');
    expect(of('refused', 'hit_unconfirmed')).toBe('hit_unconfirmed');
    expect(of('consent_pending', 'hit_confirmed')).toBe('consent_pending');
    expect(of('consent_pending', 'disclosed')).toBe('disclosed');
  });

  it.each([
    ['internal', null, 'AL', null],
    ['europol_onsite', null, 'EUROPOL', 'EUROPOL'],
    ['europol', null, 'EUROPOL', 'AL'],
    ['interpol', null, 'INTERPOL', 'AL'],
    ['selec', null, 'SELEC', 'AL'],
    ['frontex', null, 'FRONTEX', 'FRONTEX'],
    ['joint_operational_office', null, 'JOO', 'JOO'],
    ['central_unit', 'MK', 'MK', 'AL'],
  ] as const)('of %s asks %s: %s receives it, relayed by %s', (target, targetCountry, recipient, relays) => {
    const asked = { target, targetCountry, ownerCountry: 'AL' };
    expect([recipientOf(asked), relayCountryOf(asked)]).toEqual([recipient, relays]);
  });
});
