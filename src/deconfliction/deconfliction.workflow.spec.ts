import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { DeconflictionNotice } from './deconfliction-notice.entity.js';
import { deconflictionNoticeWorkflow, type DeconflictionNoticeAction } from './deconfliction-notice.workflow.js';
import type { WorkingInterest } from './working-interest.entity.js';
import { workingInterestWorkflow } from './working-interest.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId: string, { id = 'somebody', country = 'AL' } = {}): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const notice = (changes: object): DeconflictionNotice =>
  ({
    state: 'told',
    ownerAuthorityId: 'authority',
    ownerCountry: 'AL',
    unitId: 'unit',
    level: 'supervisors',
    covert: false,
    held: false,
    revealed: false,
    dueAt: null,
    ...changes,
  }) as unknown as DeconflictionNotice;

const leader = officer('team_leader', 'unit');
const worker = officer('field_officer', 'unit');
const visitor = officer('team_leader', 'unit', { country: 'MK' });
const central = officer('central_unit_officer', 'ncu');
const chief = officer('police_chief', 'authority');
const head = { level: 'head' };

describe('the law of a deconfliction notice', () => {
  it.each<[string, Actor, object, string[]]>([
    ['a supervisor of the unit', leader, {}, ['answer']],
    ['somebody who works there', worker, {}, []],
    ['a leader of another state there', visitor, {}, []],
    ['the central unit', central, {}, []],
    ['the central unit, as its head', central, head, ['answer']],
    ['its chief, as its head', chief, head, ['answer']],
    ['a supervisor, of what its head is told', leader, head, []],
    ['a supervisor of a covert unit', leader, { covert: true }, ['reveal', 'keep_covert']],
    ['a supervisor who has let the other be told', leader, { covert: true, revealed: true }, ['answer']],
    ['a supervisor once more', leader, { state: 'answered' }, ['answer']],
    ['the clock, of what nobody holds back', clockActor, { state: 'held_back' }, ['tell']],
    ['the clock, of what is held back', clockActor, { state: 'held_back', held: true }, []],
    ['the clock, once it is let go', clockActor, { state: 'held_back', held: true, revealed: true }, ['tell']],
    ['the clock, when nobody let it go', clockActor, { state: 'held_back', held: true, dueAt: now }, ['drop']],
    ['the clock, when nobody answered', clockActor, { dueAt: now }, ['expire']],
    ['a supervisor, of what is over', leader, { state: 'expired' }, []],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    expect(availableActions(deconflictionNoticeWorkflow, { subject: notice(changes), actor, now })).toEqual(actions);
  });

  it.each<[DeconflictionNoticeAction, object, string]>([
    ['answer', { covert: true }, 'still_covert'],
    ['reveal', {}, 'not_covert'],
    ['reveal', { covert: true, revealed: true }, 'already_revealed'],
    ['keep_covert', { covert: true, revealed: true }, 'already_revealed'],
  ])('refuses %s of %j: %s', (action, changes, code) => {
    expect(objection(deconflictionNoticeWorkflow, action, { subject: notice(changes), actor: leader, now })).toBe(code);
  });
});

describe('the law of what a unit works on', () => {
  const interest = (changes: object): WorkingInterest =>
    ({
      state: 'declared',
      ownerAuthorityId: 'unit',
      openedBy: 'author',
      covert: false,
      dueAt: null,
      ...changes,
    }) as unknown as WorkingInterest;
  const author = officer('field_officer', 'unit', { id: 'author' });
  const analyst = officer('analyst', 'unit');

  it.each<[string, Actor, object, string[]]>([
    ['its author', author, {}, ['renew', 'end']],
    ['an analyst of the unit', analyst, {}, ['renew', 'end']],
    ['its leader', leader, {}, ['renew', 'make_covert', 'end']],
    ['its leader, while it is covert', leader, { covert: true }, ['renew', 'make_open', 'end']],
    ['somebody else there', worker, {}, []],
    ['its author, after its day', author, { state: 'lapsed' }, ['renew', 'end']],
    ['anybody, after its end', leader, { state: 'ended' }, []],
    ['the clock', clockActor, { dueAt: now }, ['lapse', 'end']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    expect(availableActions(workingInterestWorkflow, { subject: interest(changes), actor, now })).toEqual(actions);
  });
});
