import { clockActor, type Actor } from '../core/access/actor.js';
import { days, later, minutes, hours } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import { approver, now, officer, referral } from '../../test/support/referral-examples.js';
import { referralWorkflow, type ReferralAction } from './referral.workflow.js';

const author = officer('debriefer', { place: 'operation', id: 'author' });
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
const servingFromElsewhere = { ...ofTheTeam, authorityId: 'police' } as Actor;
const lead = officer('team_leader', { place: 'operation' });
const dpo = officer('data_protection_officer', { place: 'ministry', authorityId: 'ministry' });
const relay = officer('central_unit_officer', { place: 'ncu', authorityId: 'ncu', id: 'relay' });
const checker = officer('check_officer', { place: 'ncu', authorityId: 'ncu' });
const checkerThere = officer('check_officer', { place: 'operation' });
const unit = officer('central_unit_officer', { place: 'ncu', authorityId: 'ncu' });
const europol = officer('check_officer', { place: 'operation', country: 'EUROPOL', authorityId: 'europol' });
const foreign = officer('check_officer', { place: 'operation', country: 'MK', authorityId: 'mk' });

const kept = ['restrict', 'share', 'lift_restriction'] as const;
const decides: ReferralAction[] = ['approve', 'return_to_author', 'reject'];
const onTheSpot = { state: 'queued', target: 'europol_onsite', relayCountry: 'EUROPOL' };
const askedHere = { state: 'queued', target: 'internal', relayCountry: null };
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
      'an approver of another authority who serves in its operation',
      servingFromElsewhere,
      { state: 'necessity_review', climbed: 1 },
      [],
    ],
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
    ['its author, of an answer', author, { state: 'no_hit' }, ['withdraw', ...kept]],
    ['another approver, of an answer', approver, { state: 'no_hit', approvedBy: 'first' }, []],
    ['a relay officer, of what has left', relay, { state: 'hit_confirmed', leftAt: now }, ['take_over']],
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
    ['the central unit, of what Europol is asked on the spot', unit, onTheSpot, []],
    ['a check officer, of what Europol is asked on the spot', checker, onTheSpot, ['claim']],
    ['the focal point', unit, { state: 'queued', target: 'selec', relayUnitId: 'ncu' }, ['claim']],
    ['a unit that is not the focal point', unit, { state: 'queued', target: 'selec', relayUnitId: 'other' }, []],
    ...(['europol', 'interpol', 'selec', 'central_unit'] as const).flatMap((target): [string, Actor, object, []][] => [
      [`a check officer, of what goes to ${target}`, checker, { state: 'queued', target }, []],
      [`a check officer there, of what goes to ${target}`, checkerThere, { state: 'queued', target }, []],
    ]),
    ['a lead, of what is asked here', lead, askedHere, ['ask_again', 'withdraw', ...kept]],
    ['a lead, of what is asked elsewhere', lead, { state: 'queued' }, ['withdraw', ...kept]],
    [
      'whoever approved what is asked here',
      approver,
      { ...askedHere, approvedBy: 'somebody' },
      ['ask_again', 'withdraw'],
    ],
    ['its author, of what is asked here', author, askedHere, ['withdraw', ...kept]],
    [
      'whoever approved it, of an answer',
      officer('referral_approver', { id: 'first' }),
      { state: 'no_hit', approvedBy: 'first' },
      ['feed_back', 'withdraw'],
    ],
  ])('%s', (_, actor, changes, actions) => {
    expect(availableActions(referralWorkflow, { subject: referral(changes), actor, now })).toEqual(actions);
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
    ['queried', {}, hours(24)],
    ['queried', { target: 'central_unit' }, null],
    ['hit_unconfirmed', {}, null],
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
});
