import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { CollectionImport } from './collection-import.entity.js';
import { nothingCounted } from './import-counts.codes.js';
import { importWorkflow, type ImportAction } from './import.workflow.js';

const now = new Date('2026-11-20T08:00:00Z');

const officer = (role: Role, placeId = 'owner', country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const subject = (changes: object): CollectionImport =>
  ({
    ownerAuthorityId: 'owner',
    ownerCountry: 'AL',
    openedBy: 'author',
    mappedBy: 'author',
    approvedBy: null,
    dueAt: null,
    fileKey: 'key',
    mapping: { fields: [] },
    checked: nothingCounted(),
    approvalNeeded: [],
    obstacle: null,
    stoppedBecause: null,
    collectionState: 'in_use',
    anotherRuns: false,
    ...changes,
  }) as unknown as CollectionImport;

const analyst = officer('analyst');
const handling = officer('handling_officer');
const supervisor = officer('data_protection_officer', 'ministry');
const much = { approvalNeeded: ['changes_much'] };

describe('the law of an import', () => {
  it.each<[string, Actor, object, string[]]>([
    ['an analyst', analyst, { state: 'expected', fileKey: null }, ['cancel', 'receive']],
    ['an analyst', analyst, { state: 'uploaded' }, ['cancel', 'check', 'map', 'receive']],
    ['an analyst', analyst, { state: 'checking' }, ['cancel']],
    ['an analyst', analyst, { state: 'checked' }, ['cancel', 'check', 'map', 'receive', 'start']],
    ['an analyst', analyst, { state: 'checked', ...much }, ['cancel', 'check', 'map', 'receive']],
    [
      'an analyst',
      analyst,
      { state: 'approved', ...much, approvedBy: 'x' },
      ['cancel', 'check', 'map', 'receive', 'start'],
    ],
    ['an analyst', analyst, { state: 'running' }, ['stop']],
    ['an analyst', analyst, { state: 'stopped' }, ['cancel', 'check', 'resume']],
    ['an analyst', analyst, { state: 'stopped', checked: null }, ['cancel', 'check']],
    ['an analyst', analyst, { state: 'stopped', stoppedBecause: 'more_than_checked' }, ['cancel', 'check']],
    ['an analyst', analyst, { state: 'finished' }, []],
    ['an analyst of another authority', officer('analyst', 'elsewhere'), { state: 'uploaded' }, []],
    ['a check officer', officer('check_officer'), { state: 'checked' }, []],
    [
      'a handling officer',
      handling,
      { state: 'checked', ...much },
      ['approve', 'cancel', 'check', 'map', 'receive', 'refuse'],
    ],
    ['a data-protection officer', supervisor, { state: 'checked', ...much }, ['approve', 'refuse']],
    ['a data-protection officer', supervisor, { state: 'checked' }, ['refuse']],
    ['a data-protection officer', supervisor, { state: 'running' }, ['stop']],
    ['one of another state', officer('data_protection_officer', 'x', 'MK'), { state: 'running' }, []],
    ['the service', clockActor, { state: 'checking' }, ['break_off', 'conclude']],
    ['the service', clockActor, { state: 'running' }, ['break_off', 'finish']],
    ['the clock', clockActor, { state: 'checked', dueAt: now }, ['lapse']],
    ['the clock', clockActor, { state: 'checked', dueAt: later(now, 1) }, []],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const found = availableActions(importWorkflow, { subject: subject(changes), actor, now });
    expect(found.sort()).toEqual([...actions].sort());
  });

  it.each<[ImportAction, Actor, object, string]>([
    ['approve', officer('handling_officer', 'owner', 'AL', 'author'), { state: 'checked', ...much }, 'own_work'],
    ['approve', handling, { state: 'checked' }, 'import_needs_no_approval'],
    ['approve', handling, { state: 'checked', ...much, obstacle: 'import_cut_off' }, 'import_cut_off'],
    ['start', analyst, { state: 'checked', ...much }, 'import_needs_approval'],
    ['start', analyst, { state: 'checked', obstacle: 'import_is_empty' }, 'import_is_empty'],
    ['start', analyst, { state: 'checked', obstacle: 'import_would_empty' }, 'import_would_empty'],
    ['start', analyst, { state: 'checked', collectionState: 'suspended' }, 'collection_not_in_use'],
    ['start', analyst, { state: 'checked', anotherRuns: true }, 'another_import_runs'],
    ['start', analyst, { state: 'uploaded' }, 'wrong_state'],
    ['check', analyst, { state: 'uploaded', fileKey: null }, 'import_without_file'],
    ['resume', analyst, { state: 'stopped', checked: null }, 'import_not_checked'],
    ['resume', analyst, { state: 'stopped', stoppedBecause: 'more_than_checked' }, 'import_went_too_far'],
    ['finish', analyst, { state: 'running' }, 'not_permitted'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(importWorkflow, action, { subject: subject(changes), actor, now })).toBe(problem);
  });

  it('lets no file lie about', () => {
    const due = (state: 'expected' | 'checked' | 'running') => {
      const import_ = subject({ state: 'uploaded' });
      enter(importWorkflow, import_, state, now);
      return import_.dueAt;
    };
    expect(due('expected')).toEqual(later(now, days(2)));
    expect(due('checked')).toEqual(later(now, days(14)));
    expect(due('running')).toBeNull();
  });
});
