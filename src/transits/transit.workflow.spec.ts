import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, hours, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Transit } from './transit.entity.js';
import { toldInTime, withinTheConsent } from './transit.rules.js';
import { transitWorkflow, type TransitAction, type TransitState } from './transit.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string): Actor =>
  ({ kind: 'officer', id: 'somebody', country: placeId.slice(0, 2), held: [{ role, placeId }] }) as unknown as Actor;
const none = { value: null, sure: false, article: null };
const transit = (changes: object): Transit =>
  ({
    id: '1',
    openedBy: 'author',
    ownerCountry: 'AT',
    ownerAuthorityId: 'AT ministry',
    otherCountry: 'RS',
    otherAuthorityId: 'RS ministry',
    elsewhere: null,
    persons: [{}],
    whyNotDirect: 'No flight goes there.',
    onwardAssured: true,
    noGroundKnown: true,
    entersAt: later(now, days(20)),
    escorts: [],
    escortsAllowed: null,
    medicalEscortAsked: null,
    holds: [],
    terms: { leadTime: none, reply: none, executeWithin: none, custodyMax: none, notice: none, plan: none },
    replySafe: later(now, days(6)),
    executeBy: null,
    notifyBy: null,
    planMissed: false,
    overstayed: false,
    startedAt: null,
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as Transit;

const prepares = officer('readmission_officer', 'AT ministry');
const supervisor = officer('readmission_supervisor', 'AT ministry');
const escort = officer('escort_leader', 'AT police');
const asked = officer('readmission_officer', 'RS ministry');
const theirSupervisor = officer('readmission_supervisor', 'RS ministry');
const point = officer('crossing_point_officer', 'RS border');
const third = officer('readmission_supervisor', 'BG border');
const kept: TransitAction[] = ['lift_restriction', 'restrict', 'share'];

describe('the law of a transit', () => {
  it.each<[string, Actor, object, TransitAction[]]>([
    ['an officer who asks', prepares, { state: 'draft' }, ['put_person', 'remove_person', 'revise', 'withdraw']],
    [
      'their supervisor',
      supervisor,
      { state: 'draft' },
      ['put_person', 'remove_person', 'request', 'revise', 'withdraw', ...kept],
    ],
    ['whoever is asked, before they are', asked, { state: 'draft' }, []],
    ['an officer who is asked', asked, { state: 'requested' }, []],
    ['their supervisor', theirSupervisor, { state: 'requested' }, ['grant', 'refuse']],
    ['the same, late', theirSupervisor, { state: 'unanswered' }, ['grant', 'refuse']],
    ['whoever has asked', supervisor, { state: 'requested' }, ['withdraw', ...kept]],
    ['whoever has the consent', prepares, { state: 'granted' }, ['notify', 'withdraw']],
    ['whoever gave it', theirSupervisor, { state: 'granted' }, ['obstruct', 'revoke']],
    ['their crossing point', point, { state: 'notified' }, ['obstruct']],
    ['the escort', escort, { state: 'notified' }, ['begin']],
    ['whoever was told of an obstacle', prepares, { state: 'obstructed' }, ['plan_anew', 'revise', 'withdraw']],
    ['the escort on the way', escort, { state: 'under_way' }, ['complete', 'fail']],
    ['the crossing point meanwhile', point, { state: 'under_way' }, ['complete', 'fail']],
    ['the escort of one that failed', escort, { state: 'failed', startedAt: now }, ['take_back']],
    ['the escort of one revoked before it began', escort, { state: 'revoked' }, []],
    ['a third state', third, { state: 'requested' }, []],
    ['the clock', clockActor, { state: 'requested', dueAt: now }, ['pass_unanswered']],
    ['the clock', clockActor, { state: 'granted', dueAt: now }, ['run_out']],
    ['the clock', clockActor, { state: 'obstructed', dueAt: now }, ['miss_plan']],
    ['the clock', clockActor, { state: 'under_way', dueAt: now }, ['overstay']],
    ['data protection', officer('data_protection_officer', 'RS x'), { state: 'completed' }, ['erase']],
    ['anybody', supervisor, { state: 'erased' }, []],
    [
      'whoever takes down the answer of a state without account',
      prepares,
      { state: 'requested', elsewhere: 'other' },
      ['grant', 'refuse', 'withdraw'],
    ],
    [
      'whoever takes down what a state without account asks',
      asked,
      { state: 'draft', elsewhere: 'owner' },
      ['put_person', 'remove_person', 'request', 'revise', 'withdraw', ...kept],
    ],
  ])('lets %s do what is theirs (%#)', (_, actor, changes, actions) => {
    const subject = transit(changes);
    expect(availableActions(transitWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[TransitAction, Actor, object, string]>([
    ['request', supervisor, { state: 'draft', persons: [] }, 'nobody_in_transit'],
    ['request', supervisor, { state: 'draft', whyNotDirect: null }, 'direct_return_possible'],
    ['request', supervisor, { state: 'draft', noGroundKnown: false }, 'transit_not_declared'],
    ['request', supervisor, { state: 'draft', onwardAssured: false }, 'transit_not_declared'],
    ['request', supervisor, { state: 'draft', entersAt: now }, 'transit_in_the_past'],
    ['request', supervisor, { state: 'draft', holds: ['asylum'] }, 'on_hold'],
    ['request', prepares, { state: 'draft' }, 'not_permitted'],
    ['grant', asked, { state: 'requested' }, 'not_permitted'],
    ['grant', supervisor, { state: 'requested' }, 'not_permitted'],
    ['grant', theirSupervisor, { state: 'refused' }, 'wrong_state'],
    ['notify', prepares, { state: 'granted', executeBy: now }, 'consent_run_out'],
    ['notify', prepares, { state: 'granted', holds: ['medical'] }, 'on_hold'],
    ['begin', escort, { state: 'notified', holds: ['asylum'] }, 'on_hold'],
    ['begin', escort, { state: 'granted' }, 'wrong_state'],
    ['revoke', theirSupervisor, { state: 'completed' }, 'wrong_state'],
    ['take_back', escort, { state: 'revoked' }, 'nobody_to_take_back'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(transitWorkflow, action, { subject: transit(changes), actor, now })).toBe(problem);
  });

  it('lets nobody be kept longer than the agreement says, and knows no such time where nobody has verified it', () => {
    const due = (state: TransitState, changes: object) => {
      const subject = transit(changes);
      enter(transitWorkflow, subject, state, now);
      return subject.dueAt;
    };
    const custodyMax = { value: { n: 24, unit: 'hour' }, sure: true, article: 'Art. 12' };
    expect(due('under_way', { terms: { custodyMax } })).toEqual(later(now, hours(24)));
    expect(due('under_way', { terms: { custodyMax: { ...custodyMax, sure: false } } })).toBeNull();
    expect(due('under_way', { terms: { custodyMax }, overstayed: true })).toBeNull();
    expect(due('obstructed', {})).toEqual(later(now, hours(24)));
    expect(due('obstructed', { planMissed: true })).toBeNull();
    expect(due('requested', {})).toEqual(later(now, days(6)));
  });

  it('cannot be planned for a day on which the consent has run out', () => {
    const planned = (executeBy: Date | null) =>
      withinTheConsent.holds({ subject: transit({ executeBy }), actor: prepares, now });
    expect([planned(null), planned(later(now, days(21))), planned(later(now, days(20)))]).toEqual([true, true, false]);
  });

  it('is told in time until the last moment', () => {
    const told = (notifyBy: Date | null) => toldInTime.holds({ subject: transit({ notifyBy }), actor: prepares, now });
    expect([told(null), told(now), told(later(now, -1))]).toEqual([true, true, false]);
  });
});
