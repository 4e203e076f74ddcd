import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Detention } from './detention.entity.js';
import { lastDay, lawFor, nextReview } from './detention.law.js';
import { askAtTheReview } from './detention.rules.js';
import { detentionWorkflow, type DetentionAction } from './detention.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, { country = 'AL', placeId = 'home', id = 'somebody' } = {}): Actor =>
  ({ kind: 'officer', id, country, authorityId: placeId, held: [{ role, placeId }] }) as unknown as Actor;
const own = (role: Role, id = 'somebody') => officer(role, { placeId: 'police', id });
const law = {
  rule: 'AL/DETENTION',
  entryId: '1',
  source: 'x',
  sure: true,
  firstUntil: null,
  mostUntil: null,
  children: null,
};

const detention = (changes: Partial<Detention> = {}): Detention =>
  ({
    id: '1',
    ownerAuthorityId: 'police',
    ownerCountry: 'AL',
    openedBy: 'author',
    state: 'running',
    dueAt: null,
    reviewAt: now,
    law,
    climbed: 0,
    ...changes,
  }) as unknown as Detention;

const sharing: DetentionAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of a detention', () => {
  it.each<[string, Actor, Partial<Detention>, DetentionAction[]]>([
    ['a readmission officer of the authority', own('readmission_officer'), {}, ['move', 'release']],
    ['a supervisor', own('readmission_supervisor'), { state: 'questioned' }, ['review', 'move', 'release']],
    ['a supervisor who recorded it', own('readmission_supervisor', 'author'), {}, ['move', 'release']],
    ['a safeguard officer', officer('safeguard_officer'), {}, ['review', 'release', ...sharing]],
    ['a safeguard officer of the other state', officer('safeguard_officer', { country: 'MK' }), {}, []],
    ['whoever acts on the case', officer('field_officer'), { followsAnother: true }, ['question', 'release']],
    ['whoever erases the case', officer('field_officer'), { state: 'released', followsAnother: true }, ['erase']],
    ['the clock, at the review', clockActor, { dueAt: now }, ['ask_again']],
    ['the clock, a day after a question', clockActor, { state: 'questioned', dueAt: now }, ['climb']],
    ['a supervisor, once the person is free', own('readmission_supervisor'), { state: 'released' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    const subject = detention(changes);
    expect(availableActions(detentionWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it('ends at the maximum where that is verified, and warns where it is not', () => {
    const past = (sure: boolean) => detention({ law: { ...law, sure, mostUntil: '2026-08-31' } });
    const actor = own('readmission_supervisor');
    expect(objection(detentionWorkflow, 'review', { subject: past(true), actor, now })).toBe(
      'detention_maximum_reached',
    );
    expect(objection(detentionWorkflow, 'review', { subject: past(false), actor, now })).toBeUndefined();
  });

  it.each([
    ['review_due', null, null],
    ['first_term_over', '2026-09-01', null],
    ['maximum_reached', '2026-08-01', '2026-09-01'],
  ] as const)('asks for the gravest reason: %s', (question, firstUntil, mostUntil) => {
    const subject = detention({ law: { ...law, firstUntil, mostUntil } });
    askAtTheReview({ subject, actor: clockActor, now });
    expect(subject.question).toBe(question);
  });

  it('leaves a question for a day, once', () => {
    const [fresh, climbed] = [detention(), detention({ climbed: 1 })];
    enter(detentionWorkflow, fresh, 'questioned', now);
    enter(detentionWorkflow, climbed, 'questioned', now);
    expect([fresh.dueAt?.toISOString(), climbed.dueAt]).toEqual(['2026-09-02T08:00:00.000Z', null]);
  });
});

describe('the time of a detention', () => {
  it.each([
    ['2026-01-01', { n: 90, unit: 'days' }, '2026-03-31'],
    ['2026-01-01', { n: 2, unit: 'weeks' }, '2026-01-14'],
    ['2026-08-31', { n: 6, unit: 'months' }, '2027-02-27'],
    ['2026-01-15', { n: 6, unit: 'months' }, '2026-07-14'],
  ] as const)('of somebody detained on %s for %j ends on %s', (first, span, last) => {
    expect(lastDay(first, span)).toBe(last);
  });

  const rule = (content: object, trust = 'unverified') =>
    ({ id: 'e', key: 'AL/DETENTION', source: 'x', trust, content }) as unknown as Entry<'detention_rule'>;

  it('is known as far as somebody has entered it, and as surely', () => {
    expect(lawFor(undefined, '2026-01-01')).toMatchObject({
      rule: null,
      sure: false,
      firstUntil: null,
      mostUntil: null,
    });
    const entered = { countries: ['AL'], first: { n: 90, unit: 'days' }, most: null, children: null };
    expect(lawFor(rule(entered), '2026-01-01')).toMatchObject({
      sure: false,
      firstUntil: '2026-03-31',
      mostUntil: null,
    });
    expect(lawFor(rule(entered, 'verified'), '2026-01-01').sure).toBe(true);
  });

  it('is reviewed after two weeks, as national law says, or when the decision ends: whatever is first', () => {
    const from = new Date('2026-01-01T10:00:00Z');
    expect(nextReview({ rule: undefined, allowedUntil: null }, from).toISOString()).toBe('2026-01-15T10:00:00.000Z');
    expect(nextReview({ rule: undefined, allowedUntil: '2026-01-05' }, from).toISOString()).toMatch(/^2026-01-05/);
    const weekly = rule({ reviewEvery: { n: 1, unit: 'weeks' } });
    expect(nextReview({ rule: weekly, allowedUntil: '2026-03-01' }, from).toISOString()).toMatch(/^2026-01-07/);
  });
});
