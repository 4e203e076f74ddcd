import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter } from '../core/workflow/workflow.js';
import type { Tablet } from './tablet.entity.js';
import { standingOf } from './tablet-use.service.js';
import { tabletWorkflow } from './tablet.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, changes: object = {}): Actor =>
  ({
    kind: 'officer',
    id: 'x',
    country: 'AL',
    authorityId: 'ministry',
    held: [{ role, placeId }],
    ...changes,
  }) as unknown as Actor;
const tablet = (changes: object): Tablet =>
  ({
    ownerAuthorityId: 'border',
    ownerCountry: 'AL',
    operationId: 'operation',
    dueAt: null,
    ...changes,
  }) as unknown as Tablet;

describe('the law of a tablet', () => {
  it.each<[string, Actor, object, string[]]>([
    [
      'an administrator of its authority',
      officer('administrator', 'border'),
      { state: 'offered' },
      ['enrol', 'revoke'],
    ],
    ['an administrator of another', officer('administrator', 'elsewhere'), { state: 'enrolled' }, []],
    ['an officer of its authority', officer('field_officer', 'border'), { state: 'offered' }, ['enrol']],
    ['an officer of its authority', officer('field_officer', 'border'), { state: 'enrolled' }, ['report_lost']],
    ['an officer of its operation', officer('debriefer', 'operation'), { state: 'enrolled' }, ['report_lost']],
    [
      'a leader of its operation',
      officer('team_leader', 'operation'),
      { state: 'enrolled' },
      ['report_lost', 'revoke'],
    ],
    ['a stranger', officer('field_officer', 'elsewhere'), { state: 'enrolled' }, []],
    ['data protection', officer('data_protection_officer', 'ncu'), { state: 'enrolled' }, ['report_lost']],
    ['anybody', officer('administrator', 'border'), { state: 'revoked' }, []],
    ['the clock', clockActor, { state: 'offered', dueAt: now }, ['lapse']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    expect(availableActions(tabletWorkflow, { subject: tablet(changes), actor, now }).sort()).toEqual(actions);
  });

  it('leaves a day for putting it into use', () => {
    const subject = tablet({ state: 'x' });
    enter(tabletWorkflow, subject, 'offered', now);
    expect(subject.dueAt).toEqual(later(now, days(1)));
  });

  it('listens to what was given back, and never again to what was lost', () => {
    expect(standingOf({ state: 'enrolled', revokedFor: null })).toBe('in_use');
    expect(standingOf({ state: 'revoked', revokedFor: 'returned' })).toBe('park_and_wipe');
    expect(standingOf({ state: 'revoked', revokedFor: 'lost' })).toBe('wipe');
    expect(standingOf({ state: 'offered', revokedFor: null })).toBe('wipe');
  });
});
