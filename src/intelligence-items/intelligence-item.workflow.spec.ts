import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';
import { intelligenceItemWorkflow, type IntelligenceItemAction } from './intelligence-item.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, { id = 'somebody', country = 'AL' } = {}): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const item = (changes: Partial<IntelligenceItem>): IntelligenceItem =>
  ({
    id: '1',
    operationId: 'operation',
    ownerAuthorityId: 'authority',
    ownerCountry: 'AL',
    openedBy: 'author',
    state: 'draft',
    dueAt: null,
    version: 1,
    pending: null,
    handlingCodes: ['H0'],
    h3Text: null,
    sourceGrade: 'B',
    infoGrade: '2',
    purposes: ['18-2-A'],
    ...changes,
  }) as unknown as IntelligenceItem;

const leader = officer('team_leader', 'operation');
const analyst = officer('analyst', 'operation');
const keeper = officer('handling_officer', 'authority');
const sharing: IntelligenceItemAction[] = ['restrict', 'share', 'lift_restriction'];
const ofAKeeper: IntelligenceItemAction[] = [
  'regrade',
  'set_handling',
  'authorise_purposes',
  'keep',
  'freeze',
  'erase',
  ...sharing,
];

describe('the law of an intelligence item', () => {
  it.each<[string, Actor, Partial<IntelligenceItem>, IntelligenceItemAction[]]>([
    ['its author', officer('debriefer', 'operation', { id: 'author' }), {}, ['revise', 'first_handling', 'erase']],
    ['its author, later', officer('debriefer', 'operation', { id: 'author' }), { state: 'graded' }, []],
    ['a leader', leader, {}, ['first_handling', 'grade', ...sharing]],
    ['a leader of another state', officer('team_leader', 'operation', { country: 'MK' }), {}, []],
    ['a leader, of the graded', leader, { state: 'graded' }, ['return_to_author', 'regrade', 'keep', ...sharing]],
    [
      'an analyst, of the graded',
      analyst,
      { state: 'graded' },
      ['return_to_author', 'sanitise', 'regrade', 'keep', ...sharing],
    ],
    [
      'an analyst, of the sanitised',
      analyst,
      { state: 'sanitised' },
      ['sanitise', 'release', 'regrade', 'keep', ...sharing],
    ],
    ['a handling officer, of the sanitised', keeper, { state: 'sanitised' }, ['release', ...ofAKeeper]],
    ['a handling officer, of the released', keeper, { state: 'released' }, ['withdraw_release', ...ofAKeeper]],
    ['a handling officer, of the frozen', keeper, { state: 'frozen' }, ['unfreeze', 'erase']],
    ['the clock, too late', clockActor, { dueAt: now, state: 'released' }, ['erase']],
    ['anybody, of the erased', keeper, { state: 'erased' }, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    const found = availableActions(intelligenceItemWorkflow, { subject: item(changes), actor, now });
    expect(found.sort()).toEqual(actions.toSorted());
  });

  it.each<[IntelligenceItemAction, string]>([
    ['grade', 'draft'],
    ['return_to_author', 'graded'],
    ['sanitise', 'graded'],
    ['release', 'sanitised'],
    ['keep', 'released'],
  ])('never lets its author %s it', (action, state) => {
    const actor = officer('analyst', 'operation', { id: 'author' });
    expect(objection(intelligenceItemWorkflow, action, { subject: item({ state }), actor, now })).toBe('own_work');
  });
});
