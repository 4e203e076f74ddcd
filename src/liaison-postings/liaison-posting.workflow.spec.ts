import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';
import { liaisonPostingWorkflow, type LiaisonPostingAction } from './liaison-posting.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, country: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId: `${country} unit` }] }) as unknown as Actor;
const posting = (changes: object): LiaisonPosting =>
  ({
    id: '1',
    openedBy: 'author',
    ownerCountry: 'AL',
    hostCountry: 'MK',
    officerId: 'liaison',
    startsAt: now,
    endsAt: later(now, days(30)),
    servedCountries: [],
    servedAgreed: [],
    climbed: 0,
    hostAnswersHere: true,
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as LiaisonPosting;

const sender = officer('national_contact_point', 'AL');
const host = officer('central_unit_officer', 'MK');
const chief = officer('police_chief', 'MK');
const served = officer('police_chief', 'ME');
const liaison = officer('liaison_officer', 'AL', 'liaison');
const kept: LiaisonPostingAction[] = ['lift_restriction', 'restrict', 'share'];

describe('the law of a liaison posting', () => {
  it.each<[string, Actor, object, LiaisonPostingAction[]]>([
    ['the sender', sender, { state: 'proposed' }, ['nominate', 'revise', 'withdraw', ...kept]],
    ['the host', host, { state: 'proposed' }, []],
    ['the sender', sender, { state: 'nominated' }, ['nominate', 'revise', 'withdraw', ...kept]],
    ['the host', host, { state: 'nominated' }, ['accredit', 'refuse']],
    ['a chief of the host', chief, { state: 'nominated' }, []],
    ['a chief of the host', chief, { state: 'nominated', climbed: 1 }, ['accredit', 'refuse']],
    [
      'a sender whose host has no account',
      sender,
      { state: 'nominated', hostAnswersHere: false },
      ['nominate', 'register_accreditation', 'revise', 'withdraw', ...kept],
    ],
    ['the officer', liaison, { state: 'nominated' }, []],
    ['the officer', liaison, { state: 'accredited' }, ['take_up']],
    ['the host', host, { state: 'accredited' }, ['instruct', 'prolong', 'take_up']],
    ['the host', host, { state: 'active' }, ['end', 'instruct', 'prolong']],
    ['a chief of the host', chief, { state: 'active' }, ['end']],
    ['the sender', sender, { state: 'active' }, ['end', 'instruct', ...kept]],
    ['the officer', liaison, { state: 'active' }, []],
    ['the sender', sender, { state: 'under_review' }, ['destroy', 'keep']],
    ['the host', host, { state: 'under_review' }, []],
    ['the clock', clockActor, { state: 'ended', dueAt: now }, ['call_for_review']],
    ['a state that is not served', served, { state: 'proposed' }, []],
    ['a state that is served', served, { state: 'proposed', servedCountries: ['ME'] }, ['agree', 'decline']],
    [
      'a state that has agreed',
      served,
      { state: 'active', servedCountries: ['ME'], servedAgreed: ['ME'] },
      ['decline'],
    ],
    ['the clock', clockActor, { state: 'nominated', dueAt: now }, ['climb']],
    ['the clock', clockActor, { state: 'accredited', dueAt: now }, ['lapse']],
    ['the clock', clockActor, { state: 'active', dueAt: now }, ['end']],
    ['the clock before the end', clockActor, { state: 'active', dueAt: later(now, 1) }, []],
    ['anybody', sender, { state: 'ended' }, []],
  ])('lets %s do what is theirs, and no more (%#)', (_, actor, changes, actions) => {
    const subject = posting(changes);
    expect(availableActions(liaisonPostingWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[LiaisonPostingAction, Actor, object, string]>([
    ['accredit', officer('central_unit_officer', 'MK', 'liaison'), { state: 'nominated' }, 'own_posting'],
    ['register_accreditation', sender, { state: 'nominated' }, 'host_answers_here'],
    [
      'register_accreditation',
      officer('police_chief', 'AL', 'author'),
      { state: 'nominated', hostAnswersHere: false },
      'own_work',
    ],
    ['take_up', liaison, { state: 'accredited', startsAt: later(now, 1) }, 'posting_not_begun'],
    ['take_up', liaison, { state: 'accredited', servedCountries: ['ME'] }, 'served_state_has_not_agreed'],
    ['take_up', liaison, { state: 'nominated' }, 'wrong_state'],
    ['prolong', sender, { state: 'active' }, 'not_permitted'],
    ['agree', served, { state: 'proposed', servedCountries: ['ME'], servedAgreed: ['ME'] }, 'wrong_state'],
    ['nominate', host, { state: 'proposed' }, 'not_permitted'],
    ['keep', host, { state: 'under_review' }, 'not_permitted'],
    ['destroy', host, { state: 'under_review' }, 'not_permitted'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(liaisonPostingWorkflow, action, { subject: posting(changes), actor, now })).toBe(problem);
  });

  it('gives the host a week before its chiefs may answer, and ends with its term', () => {
    const due = (state: 'nominated' | 'active', changes: object = {}) => {
      const subject = posting(changes);
      enter(liaisonPostingWorkflow, subject, state, now);
      return subject.dueAt;
    };
    expect(due('nominated')).toEqual(later(now, days(7)));
    expect(due('nominated', { climbed: 1 })).toBeNull();
    expect(due('active')).toEqual(later(now, days(30)));
    expect(due('active', { endsAt: null })).toBeNull();
  });
});
