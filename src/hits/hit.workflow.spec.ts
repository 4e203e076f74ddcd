import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { hours, later, minutes } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Priority } from './hit.codes.js';
import type { Hit } from './hit.entity.js';
import { hitWorkflow, type HitAction } from './hit.workflow.js';

const now = new Date('2018-11-26T08:00:00Z');

const officer = (role: Role, placeId: string, country = 'MK', id: string = role): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const hit = (changes: object): Hit =>
  ({
    ownerAuthorityId: 'owner',
    ownerCountry: 'MK',
    askingAuthorityId: 'asker',
    askingCountry: 'AL',
    openedBy: 'author',
    shown: 'hit',
    climbed: 0,
    priority: 'p2',
    judgedBy: null,
    requestId: null,
    dueAt: null,
    ...changes,
  }) as unknown as Hit;

const judge = officer('check_officer', 'owner');
const analyst = officer('analyst', 'owner');
const keeper = officer('handling_officer', 'owner');
const lead = officer('team_leader', 'owner');
const unit = officer('central_unit_officer', 'unit');
const author = officer('field_officer', 'asker', 'AL', 'author');
const authorAsJudge = officer('check_officer', 'owner', 'MK', 'author');
const theirRelay = officer('check_officer', 'asker', 'AL');
const theirUnit = officer('central_unit_officer', 'their unit', 'AL');
const third = officer('check_officer', 'elsewhere', 'RS');

describe('the law of a hit', () => {
  it.each<[string, Actor, object, HitAction[]]>([
    ['a check officer of the owner', judge, { state: 'unconfirmed' }, ['confirm', 'reject']],
    ['an analyst of the owner', analyst, { state: 'unconfirmed' }, ['confirm', 'reject']],
    ['the referral’s author, whatever they hold there', authorAsJudge, { state: 'unconfirmed' }, []],
    ['a handling officer of the owner', keeper, { state: 'unconfirmed' }, []],
    ['a lead of the owner', lead, { state: 'unconfirmed' }, []],
    ['a lead of the owner', lead, { state: 'unconfirmed', climbed: 1 }, ['confirm', 'reject']],
    ['the owner’s central unit', unit, { state: 'unconfirmed', climbed: 1 }, []],
    ['the owner’s central unit', unit, { state: 'unconfirmed', climbed: 2 }, ['confirm', 'reject']],
    ['a check officer who asked', theirRelay, { state: 'unconfirmed' }, []],
    ['a check officer who asked', theirRelay, { state: 'unconfirmed', shown: 'entry' }, []],
    ['a check officer of a third state', third, { state: 'unconfirmed', shown: 'entry' }, []],
    ['whoever confirmed', judge, { state: 'confirmed', judgedBy: 'check_officer' }, ['ask_consent', 'undo']],
    [
      'whoever confirmed an open one',
      judge,
      { state: 'confirmed', judgedBy: 'check_officer', shown: 'entry' },
      ['undo'],
    ],
    ['another analyst', analyst, { state: 'consent_pending', judgedBy: 'check_officer' }, []],
    ['a handling officer of the owner', keeper, { state: 'consent_pending' }, ['disclose', 'refuse']],
    ['whoever confirmed', judge, { state: 'consent_pending', judgedBy: 'check_officer' }, ['undo']],
    ['a lead of the owner', lead, { state: 'consent_pending', climbed: 1 }, ['disclose', 'refuse', 'undo']],
    ['the owner’s central unit', unit, { state: 'consent_pending', climbed: 2 }, ['disclose', 'refuse', 'undo']],
    ['whoever asked', author, { state: 'consent_pending' }, ['request']],
    ['the unit of whoever asked', theirUnit, { state: 'consent_pending', requestId: 'r' }, []],
    ['whoever asked and is told nothing', author, { state: 'consent_pending', shown: 'nothing' }, []],
    ['whoever asked', author, { state: 'disclosed', shown: 'part' }, ['close', 'feed_back', 'request']],
    ['whoever asked', author, { state: 'refused' }, ['close', 'feed_back', 'request']],
    ['a handling officer of the owner', keeper, { state: 'disclosed' }, ['close']],
    ['whoever rejected', judge, { state: 'false_positive', judgedBy: 'check_officer' }, ['reconsider']],
    ['another analyst', analyst, { state: 'false_positive', judgedBy: 'check_officer' }, []],
    ['whoever confirmed', judge, { state: 'disclosed', judgedBy: 'check_officer' }, []],
    ['whoever asked', author, { state: 'closed', shown: 'part' }, []],
    ['the clock', clockActor, { state: 'unconfirmed', dueAt: now }, ['climb']],
    ['the clock', clockActor, { state: 'unconfirmed', dueAt: later(now, 1) }, []],
    ['the clock, once the entry is gone', clockActor, { state: 'unconfirmed', gone: true }, ['withdraw']],
    ['the clock, once the entry is gone', clockActor, { state: 'disclosed', gone: true }, []],
    ['the clock', clockActor, { state: 'consent_pending', dueAt: now }, ['climb_higher']],
    ['the clock', clockActor, { state: 'disclosed', dueAt: now }, ['close']],
    ['the service', clockActor, { state: 'reconsidered' }, ['find_again', 'find_no_more']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    expect(availableActions(hitWorkflow, { subject: hit(changes), actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[HitAction, Actor, object, string]>([
    ['confirm', authorAsJudge, { state: 'unconfirmed' }, 'own_work'],
    ['confirm', theirRelay, { state: 'unconfirmed', shown: 'entry' }, 'not_permitted'],
    ['confirm', third, { state: 'unconfirmed' }, 'not_permitted'],
    ['ask_consent', judge, { state: 'confirmed', judgedBy: 'check_officer', shown: 'entry' }, 'consent_is_standing'],
    ['disclose', theirUnit, { state: 'consent_pending' }, 'not_permitted'],
    ['disclose', keeper, { state: 'unconfirmed' }, 'wrong_state'],
    ['undo', judge, { state: 'disclosed', judgedBy: 'check_officer' }, 'wrong_state'],
    ['request', author, { state: 'unconfirmed' }, 'wrong_state'],
    ['request', author, { state: 'refused', requestId: 'r' }, 'hit_is_a_request'],
    ['request', author, { state: 'refused', ownerCountry: 'AL' }, 'hit_within_one_state'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(hitWorkflow, action, { subject: hit(changes), actor, now })).toBe(problem);
  });

  it('gives the owner as long at each level as the referral’s priority says, and waits at the top', () => {
    const due = (priority: Priority, climbed: number) => {
      const subject = hit({ priority, climbed });
      enter(hitWorkflow, subject, 'unconfirmed', now);
      return subject.dueAt;
    };
    expect(due('p1', 0)).toEqual(later(now, minutes(30)));
    expect(due('p2', 1)).toEqual(later(now, hours(4)));
    expect(due('p3', 0)).toEqual(later(now, hours(8)));
    expect(due('p1', 2)).toBeNull();
  });
});
