import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Breach } from './breach.entity.js';
import { breachWorkflow, type BreachAction } from './breach.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, country = 'BG'): Actor =>
  ({ kind: 'officer', id: 'somebody', country, held: [{ role, placeId: 'ncu' }] }) as unknown as Actor;
const breach = (changes: Partial<Breach> = {}): Breach =>
  ({
    id: '1',
    ownerCountry: 'BG',
    state: 'originator_notified',
    dueAt: null,
    version: 1,
    highRisk: false,
    personsToldAt: null,
    authorityBy: null,
    authorityToldAt: null,
    lateAt: null,
    ...changes,
  }) as unknown as Breach;
const keeper = officer('handling_officer');
const supervisor = officer('data_protection_officer');

describe('the law of a breach', () => {
  it.each<[string, Actor, Partial<Breach>, BreachAction[]]>([
    ['a keeper', keeper, {}, ['amend', 'take_measures']],
    ['a data-protection officer', supervisor, {}, ['amend', 'tell_authority', 'tell_persons', 'take_measures']],
    [
      'a data-protection officer, told already',
      supervisor,
      { authorityToldAt: now },
      ['amend', 'tell_persons', 'take_measures'],
    ],
    [
      'a data-protection officer, in the end',
      supervisor,
      { state: 'measures_taken' },
      ['amend', 'tell_authority', 'tell_persons', 'close'],
    ],
    ['a keeper of the transmitter', officer('handling_officer', 'AL'), {}, []],
    ['the clock, after its hours', clockActor, { authorityBy: now }, ['fall_late']],
    ['the clock, where the authority was told', clockActor, { authorityBy: now, authorityToldAt: now }, []],
    ['the clock, where no law of the Union binds', clockActor, {}, []],
  ])('lets %s do what is theirs', (...[, actor, changes, actions]) => {
    expect(availableActions(breachWorkflow, { subject: breach(changes), actor, now })).toEqual(actions);
  });

  it('is not closed before authority and persons are told, as far as they have to be', () => {
    const close = (changes: Partial<Breach>) =>
      objection(breachWorkflow, 'close', {
        subject: breach({ state: 'measures_taken', ...changes }),
        actor: supervisor,
        now,
      });
    expect(close({ authorityBy: now })).toBe('authority_not_told');
    expect(close({ highRisk: true })).toBe('persons_not_told');
    expect(close({ authorityBy: now, authorityToldAt: now, highRisk: true, personsToldAt: now })).toBeUndefined();
  });
});
