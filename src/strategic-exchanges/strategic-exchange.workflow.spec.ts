import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';
import { strategicExchangeWorkflow, type StrategicExchangeAction } from './strategic-exchange.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: placeId.slice(0, 2), held: [{ role, placeId }] }) as unknown as Actor;
const exchange = (changes: object): StrategicExchange =>
  ({
    id: '1',
    openedBy: 'author',
    ownerAuthorityId: 'AL border',
    ownerUnitId: 'AL unit',
    otherUnitId: 'MK unit',
    otherAuthorityId: 'MK border',
    direct: false,
    attestedBy: 'author',
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as StrategicExchange;

const author = officer('analyst', 'AL border', 'author');
const unit = officer('central_unit_officer', 'AL unit');
const leader = officer('team_leader', 'AL border');
const theirUnit = officer('central_unit_officer', 'MK unit');
const theirs = officer('analyst', 'MK border');
const kept: StrategicExchangeAction[] = ['lift_restriction', 'restrict', 'share'];

describe('the law of a strategic exchange', () => {
  it.each<[string, Actor, object, StrategicExchangeAction[]]>([
    ['its author', author, { state: 'draft' }, ['revise', 'withdraw']],
    ['the unit', unit, { state: 'draft' }, ['revise', 'send', 'withdraw', ...kept]],
    ['a leader of its authority', leader, { state: 'draft' }, ['revise', 'withdraw']],
    ['the same, directly', leader, { state: 'draft', direct: true }, ['revise', 'send', 'withdraw', ...kept]],
    ['an analyst, directly', author, { state: 'draft', direct: true }, ['revise', 'withdraw']],
    ['the other unit', theirUnit, { state: 'draft' }, []],
    ['the other unit', theirUnit, { state: 'sent' }, ['acknowledge', 'assign', 'reject']],
    ['the other authority', theirs, { state: 'sent' }, ['acknowledge', 'reject']],
    ['the other authority', theirs, { state: 'acknowledged' }, ['reject']],
    ['their liaison officer', officer('liaison_officer', 'MK unit'), { state: 'sent' }, []],
    ['its author', author, { state: 'sent' }, []],
    ['anybody', unit, { state: 'rejected' }, []],
    ['its unit, called for a review', unit, { state: 'under_review' }, ['keep', 'destroy']],
    ['its authority', leader, { state: 'under_review' }, ['keep']],
    ['the other unit', theirUnit, { state: 'under_review' }, ['keep', 'reject']],
    ['the clock', clockActor, { state: 'under_review', dueAt: now }, ['destroy']],
    ['the clock', clockActor, { state: 'acknowledged', dueAt: now }, ['call_for_review']],
    ['anybody', unit, { state: 'destroyed' }, []],
  ])('lets %s do what is theirs (%#)', (_, actor, changes, actions) => {
    const subject = exchange(changes);
    expect(availableActions(strategicExchangeWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it('is not sent before somebody says that it names nobody', () => {
    const subject = exchange({ state: 'draft', attestedBy: null });
    expect(objection(strategicExchangeWorkflow, 'send', { subject, actor: unit, now })).toBe('not_attested');
  });
});
