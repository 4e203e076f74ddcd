import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Casualty } from './casualty.entity.js';
import { casualtyWorkflow, type CasualtyAction } from './casualty.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const inIt = (role: Role, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'AL', held: [{ role, placeId: 'operation' }] }) as unknown as Actor;
const forTheState = (role: Role, country: string): Actor =>
  ({ kind: 'officer', id: 'somebody', country, held: [{ role, placeId: 'authority' }] }) as unknown as Actor;

const recorded = { id: '1', operationId: 'operation', ownerCountry: 'AL', openedBy: 'author', state: 'recorded' };
const nothing = {
  number: 2,
  foundAlive: 0,
  foundDead: 0,
  searchEndedAt: null,
  informed: [],
  nextOfKin: 'not_informed',
};
const casualty = (changes: Partial<Casualty>): Casualty =>
  ({ ...recorded, ...nothing, cause: null, dueAt: null, version: 1, ...changes }) as unknown as Casualty;

const explained: Partial<Casualty> = {
  kind: 'death',
  state: 'investigated',
  cause: 'drowning',
  informed: [{ body: 'prosecutor', country: null, at: now }],
  nextOfKin: 'informed',
};

describe('the law of a casualty', () => {
  it.each<[string, Actor, Partial<Casualty>, CasualtyAction[]]>([
    ['a field officer', inIt('field_officer'), { kind: 'death' }, ['inform', 'inform_next_of_kin', 'name_report']],
    ['a field officer', inIt('field_officer'), { kind: 'missing' }, ['inform', 'inform_next_of_kin', 'find']],
    ['its author', inIt('field_officer', 'author'), { kind: 'rescue' }, ['revise', 'inform', 'inform_next_of_kin']],
    [
      'a commander',
      inIt('operation_commander'),
      { kind: 'missing' },
      [
        'revise',
        'inform',
        'inform_next_of_kin',
        'find',
        'end_search',
        'investigate',
        'restrict',
        'share',
        'lift_restriction',
      ],
    ],
    ['a rights monitor', inIt('rights_monitor'), { kind: 'death' }, []],
    ['a rights monitor', inIt('rights_monitor'), { kind: 'death', state: 'closed' }, ['reopen']],
    [
      'a legal officer of the host',
      forTheState('legal_officer', 'AL'),
      { kind: 'death' },
      ['revise', 'inform', 'investigate'],
    ],
    ['a legal officer of another state', forTheState('legal_officer', 'MK'), { kind: 'death' }, []],
    ['a commander of another operation', forTheState('operation_commander', 'AL'), { kind: 'rescue' }, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(casualtyWorkflow, { subject: casualty(changes), actor, now })).toEqual(actions);
  });

  it.each<[string, Partial<Casualty>, string | undefined]>([
    ['a death that nobody looked into', { ...explained, state: 'recorded' }, 'not_investigated'],
    ['a death that no prosecutor knows of', { ...explained, informed: [] }, 'prosecutor_not_informed'],
    ['a death without a cause', { ...explained, cause: null }, 'cause_not_stated'],
    ['a death that no family knows of', { ...explained, nextOfKin: 'not_informed' }, 'next_of_kin_not_informed'],
    ['a death that is explained', explained, undefined],
    ['a search that goes on', { kind: 'missing', state: 'investigated', foundAlive: 1 }, 'still_missing'],
    [
      'a search that found everybody',
      { kind: 'missing', state: 'investigated', foundAlive: 1, foundDead: 1 },
      undefined,
    ],
    ['a search that was ended', { kind: 'missing', state: 'investigated', searchEndedAt: now }, undefined],
    ['a rescue', { kind: 'rescue' }, undefined],
    ['one’s own record', { kind: 'rescue', openedBy: 'somebody' }, 'own_work'],
  ])('closes %s or says why not', (_, changes, refusal) => {
    const attempt = { subject: casualty(changes), actor: inIt('operation_commander'), now };
    expect(objection(casualtyWorkflow, 'close', attempt)).toBe(refusal);
  });
});
