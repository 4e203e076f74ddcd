import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Tally } from './tally.entity.js';
import { takeTheValidationBack } from './tally.rules.js';
import { tallyWorkflow, type TallyAction } from './tally.workflow.js';

const now = new Date('2026-09-12T08:00:00Z');
const forAState = (role: Role, country: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId: 'home' }] }) as unknown as Actor;
const commander = { kind: 'officer', id: 'c', country: 'AL', held: [{ role: 'operation_commander', placeId: 'operation' }] } as unknown as Actor; // prettier-ignore

const entered = { id: '1', operationId: 'operation', country: 'MK', openedBy: 'author', writtenBy: 'author' };
const tally = (changes: Partial<Tally>): Tally =>
  ({ ...entered, state: 'entered', climbed: 0, dueAt: null, version: 1, ...changes }) as unknown as Tally;

describe('the law of a tally', () => {
  it.each<[string, Actor, Partial<Tally>, TallyAction[]]>([
    ['its author', forAState('team_leader', 'MK', 'author'), {}, ['correct', 'withdraw']],
    [
      'a contact point of its state',
      forAState('national_contact_point', 'MK'),
      {},
      ['correct', 'validate', 'withdraw'],
    ],
    ['a contact point of another', forAState('national_contact_point', 'AL'), {}, []],
    ['a chief of its state', forAState('police_chief', 'MK'), {}, []],
    ['a chief of its state, once it has climbed', forAState('police_chief', 'MK'), { climbed: 1 }, ['validate']],
    ['the commander', commander, { climbed: 1 }, []],
    ['the commander, in the end', commander, { climbed: 2 }, ['validate']],
    [
      'a contact point of its state',
      forAState('national_contact_point', 'MK'),
      { state: 'validated' },
      ['correct', 'withdraw'],
    ],
    ['a contact point of its state', forAState('national_contact_point', 'MK'), { state: 'withdrawn' }, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(tallyWorkflow, { subject: tally(changes), actor, now })).toEqual(actions);
  });

  it.each([
    ['entered it', 'author', 'somebody'],
    ['corrected it last', 'another', 'somebody'],
  ])('does not let whoever %s validate it', (_, openedBy, writtenBy) => {
    const actor = forAState('national_contact_point', 'MK', openedBy === 'author' ? 'author' : 'somebody');
    const subject = tally({ openedBy, writtenBy });
    expect(objection(tallyWorkflow, 'validate', { subject, actor, now })).toBe('own_work');
  });

  it('takes a validation back when figures are corrected', () => {
    const subject = tally({ validatedBy: 'x', validatedAt: now, climbed: 2 });
    takeTheValidationBack({ subject, actor: forAState('national_contact_point', 'MK', 'me'), now });
    expect(subject).toMatchObject({ validatedBy: null, validatedAt: null, writtenBy: 'me', climbed: 0 });
  });
});
