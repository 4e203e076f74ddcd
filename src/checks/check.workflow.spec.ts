import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Power } from '../legal-bases/legal-basis.codes.js';
import { isYoung, mayCheck, mayHold, type CheckKind } from './check.codes.js';
import type { Check } from './check.entity.js';
import { checkWorkflow } from './check.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const later = new Date('2026-09-01T09:00:00Z');

const officer = (role: Role, id = 'somebody', placeId = 'operation'): Actor =>
  ({ kind: 'officer', id, held: [{ role, placeId }] }) as unknown as Actor;
const check = (changes: object = {}): Check =>
  ({
    operationId: 'operation',
    ownerAuthorityId: 'host',
    openedBy: 'author',
    state: 'recorded',
    ledBy: 'leader',
    shiftLeaderId: 'shift leader',
    officerIds: ['author', 'leader', 'assistant'],
    correctableUntil: later,
    dueAt: null,
    climbed: 0,
    ...changes,
  }) as unknown as Check;

const over = { correctableUntil: now };
const shares = ['restrict', 'share', 'lift_restriction'];

describe('the law of a check', () => {
  it.each<[string, Actor, object, string[]]>([
    ['its author', officer('field_officer', 'author'), {}, ['correct', 'put_person', 'remove_person']],
    ['its author, too late', officer('field_officer', 'author'), over, ['put_person']],
    ['an assistant', officer('field_officer', 'assistant'), {}, ['put_person']],
    [
      'whoever led it',
      officer('field_officer', 'leader'),
      {},
      ['correct', 'put_person', 'remove_person', 'confirm', 'void'],
    ],
    ['whoever led it, too late', officer('field_officer', 'leader'), over, ['put_person', 'confirm', 'void']],
    [
      'whoever leads the shift',
      officer('field_officer', 'shift leader'),
      {},
      ['correct', 'put_person', 'remove_person', 'confirm', 'void'],
    ],
    ['a team leader', officer('team_leader'), {}, ['confirm', 'void', ...shares]],
    ['a coordinator', officer('operation_coordinator'), {}, ['void', ...shares]],
    ['a coordinator', officer('operation_coordinator'), { climbed: 1 }, ['confirm', 'void', ...shares]],
    ['a commander', officer('operation_commander'), { climbed: 1 }, ['void', ...shares]],
    ['a commander', officer('operation_commander'), { climbed: 2 }, ['confirm', 'void', ...shares]],
    ['a field officer', officer('field_officer'), {}, []],
    ['a monitor', officer('rights_monitor'), {}, []],
    ['a coordinator of the host', officer('operation_coordinator', 'x', 'host'), {}, ['void', ...shares]],
    ['its author', officer('field_officer', 'author'), { state: 'confirmed' }, ['put_person']],
    ['whoever led it', officer('field_officer', 'leader'), { state: 'void' }, []],
    [
      'an assistant, where force was used',
      officer('field_officer', 'assistant'),
      { useOfForce: true },
      ['put_person', 'name_incident'],
    ],
    ['the clock', clockActor, { dueAt: now }, ['climb']],
    ['the clock', clockActor, {}, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(checkWorkflow, { subject: check(changes), actor, now })).toEqual(actions);
  });

  it('is not confirmed by whoever recorded it, also where they led it', () => {
    const attempt = { subject: check({ openedBy: 'leader' }), actor: officer('team_leader', 'leader'), now };
    expect(objection(checkWorkflow, 'confirm', attempt)).toBe('own_work');
  });
});

describe('the powers for a check', () => {
  it.each<[Power[], CheckKind, boolean]>([
    [['advise', 'own_law'], 'vehicle', true],
    [['advise'], 'green_border', false],
    [[], 'document', false],
    [['advise', 'identity_check'], 'green_border', true],
    [['advise', 'identity_check'], 'document', true],
    [['advise', 'identity_check', 'hold'], 'vehicle', false],
    [['advise', 'identity_check'], 'premises', false],
    [['advise', 'host_instructed'], 'vehicle', true],
  ])('%j carry a %s check: %s', (powers, kind, may) => {
    expect(mayCheck(powers, kind)).toBe(may);
  });

  it.each<[Power[], boolean]>([
    [['advise', 'own_law'], true],
    [['advise', 'identity_check', 'hold'], true],
    [['advise', 'identity_check'], false],
    [['advise', 'host_instructed'], false],
  ])('%j let somebody be held: %s', (powers, may) => {
    expect(mayHold(powers)).toBe(may);
  });

  it('treat whoever may be a child as one', () => {
    expect(isYoung('doubtful')).toBe(true);
    expect(isYoung('from_18_to_34')).toBe(false);
  });
});
