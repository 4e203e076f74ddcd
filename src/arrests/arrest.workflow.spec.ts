import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Arrest } from './arrest.entity.js';
import { knowsWhomTheyArrested } from './arrest.rules.js';
import { arrestWorkflow, type ArrestAction } from './arrest.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (id: string, country: string, ...roles: Role[]): Actor =>
  ({ kind: 'officer', id, country, held: roles.map((role) => ({ role, placeId: 'operation' })) }) as unknown as Actor;

const arresting = officer('arresting', 'AL', 'field_officer');
const assisting = officer('assisting', 'MK', 'field_officer');
const commander = officer('commander', 'AL', 'operation_commander');
const chief = officer('chief', 'AL', 'police_chief');

const usual = {
  id: '1',
  state: 'made',
  operationId: 'operation',
  ownerCountry: 'AL',
  openedBy: 'arresting',
  dueAt: null,
};
const people = {
  arrestedBy: 'arresting',
  assistedBy: ['assisting'],
  namedReaders: [],
  retentionDays: 1125,
  version: 1,
};
const nothingYet = { rightsReadAt: null, prosecutorInformedAt: null, personKnown: false };
const arrest = (changes: Partial<Arrest>): Arrest =>
  ({ ...usual, ...people, ...nothingYet, ...changes }) as unknown as Arrest;

const recording: ArrestAction[] = ['amend', 'put_person', 'read_rights', 'inform_prosecutor'];
const circle: ArrestAction[] = ['restrict', 'share', 'lift_restriction'];
const prepared = { rightsReadAt: now, prosecutorInformedAt: now, personKnown: true };

describe('the law of an arrest', () => {
  it.each<[string, Actor, Partial<Arrest>, ArrestAction[]]>([
    ['whoever arrested', arresting, {}, [...recording, 'release']],
    ['whoever arrested', arresting, prepared, [...recording, 'deliver', 'release']],
    ['whoever arrested', arresting, { ...prepared, state: 'delivered' }, [...recording, 'remand', 'release']],
    ['whoever arrested', arresting, { state: 'remanded' }, ['amend']],
    ['a visitor who assisted', assisting, prepared, []],
    ['a commander of the host', commander, {}, [...recording, 'release', 'annul', ...circle]],
    ['a commander who visits', officer('x', 'MK', 'operation_commander'), {}, []],
    ['a chief of the host', chief, { ...prepared, state: 'delivered' }, ['remand', 'release']],
    ['a data-protection officer', officer('x', 'AL', 'data_protection_officer'), { state: 'released' }, ['erase']],
    ['the clock, from its day on', clockActor, { state: 'remanded', dueAt: now }, ['erase']],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(arrestWorkflow, { subject: arrest(changes), actor, now })).toEqual(actions);
  });

  it.each<[ArrestAction, Partial<Arrest>, string | undefined]>([
    ['deliver', { ...prepared, rightsReadAt: null }, 'rights_not_read'],
    ['deliver', { ...prepared, personKnown: false }, 'person_not_known'],
    ['deliver', { ...prepared, prosecutorInformedAt: null }, undefined],
    ['remand', { ...prepared, state: 'delivered', prosecutorInformedAt: null }, 'prosecutor_not_informed'],
    ['remand', prepared, 'wrong_state'],
    ['erase', { state: 'released' }, 'not_permitted'],
  ])('answers %s', (action, changes, refusal) => {
    expect(objection(arrestWorkflow, action, { subject: arrest(changes), actor: arresting, now })).toBe(refusal);
  });

  it.each<[string, Actor, boolean]>([
    ['whoever arrested', arresting, true],
    ['its commander', commander, true],
    ['an evidence clerk of the host', officer('x', 'AL', 'evidence_clerk'), true],
    ['a data-protection officer of the host', officer('x', 'AL', 'data_protection_officer'), false],
    ['a visitor who assisted', assisting, false],
    ['a team leader of the host', officer('x', 'AL', 'team_leader'), false],
  ])('says whether %s may know who it was', (_, actor, knows) => {
    expect(knowsWhomTheyArrested({ subject: arrest({}), actor, now })).toBe(knows);
  });
});
