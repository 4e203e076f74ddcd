import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Seizure } from './seizure.entity.js';
import { seizureWorkflow, type SeizureAction } from './seizure.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (id: string, country: string, role: Role): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId: 'operation' }] }) as unknown as Actor;

const seizing = officer('seizing', 'AL', 'field_officer');
const clerk = officer('clerk', 'AL', 'evidence_clerk');
const commander = officer('commander', 'AL', 'operation_commander');

const usual = {
  id: '1',
  state: 'recorded',
  operationId: 'operation',
  ownerCountry: 'AL',
  openedBy: 'writer',
  dueAt: null,
};
const counts = { exhibits: 2, unsealed: 0, kept: 2 };
const seizure = (changes: Partial<Seizure>): Seizure =>
  ({ ...usual, ...counts, seizedBy: 'seizing', assistedBy: ['visitor'], version: 1, ...changes }) as unknown as Seizure;

const circle: SeizureAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of a seizure', () => {
  it.each<[string, Actor, Partial<Seizure>, SeizureAction[]]>([
    ['whoever seized', seizing, {}, ['amend', 'add_exhibit', 'list']],
    ['whoever seized', seizing, { unsealed: 1 }, ['amend', 'add_exhibit']],
    ['whoever seized', seizing, { state: 'listed' }, ['amend']],
    ['whoever recorded it', officer('writer', 'AL', 'field_officer'), {}, ['amend', 'add_exhibit', 'list']],
    ['a visitor who assisted', officer('visitor', 'MK', 'field_officer'), {}, []],
    ['an evidence clerk', clerk, { state: 'listed' }, ['amend', 'reopen', ...circle]],
    ['an evidence clerk', clerk, { state: 'listed', kept: 0 }, ['amend', 'reopen', 'close', ...circle]],
    ['an evidence clerk of another state', officer('x', 'MK', 'evidence_clerk'), { state: 'listed' }, []],
    ['a commander of the host', commander, { exhibits: 0 }, ['annul', ...circle]],
    ['anybody, once it is closed', clerk, { state: 'closed' }, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(seizureWorkflow, { subject: seizure(changes), actor, now })).toEqual(actions);
  });

  it.each<[SeizureAction, Actor, Partial<Seizure>, string]>([
    ['list', seizing, { exhibits: 0 }, 'nothing_listed'],
    ['list', seizing, { unsealed: 1 }, 'exhibit_not_sealed'],
    ['close', clerk, { state: 'listed' }, 'exhibits_still_kept'],
    ['annul', commander, {}, 'exhibits_listed'],
    ['add_exhibit', seizing, { state: 'listed' }, 'wrong_state'],
  ])('refuses %s', (action, actor, changes, refusal) => {
    expect(objection(seizureWorkflow, action, { subject: seizure(changes), actor, now })).toBe(refusal);
  });
});
