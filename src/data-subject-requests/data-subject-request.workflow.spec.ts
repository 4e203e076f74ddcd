import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { DataSubjectRequest } from './data-subject-request.entity.js';
import { dataSubjectRequestWorkflow, type DataSubjectRequestAction } from './data-subject-request.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId = 'ncu', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'MK', held: [{ role, placeId }] }) as unknown as Actor;
const request = (changes: Partial<DataSubjectRequest> = {}): DataSubjectRequest =>
  ({
    id: '1',
    ownerAuthorityId: 'ncu',
    openedBy: 'receiver',
    state: 'received',
    dueAt: null,
    version: 1,
    answerBy: null,
    lateAt: null,
    answeredAt: null,
    appealBy: null,
    appealLapsedAt: null,
    unheard: 0,
    ...changes,
  }) as unknown as DataSubjectRequest;
const appealable = { answeredAt: now, appealBy: now };
const supervisor = officer('data_protection_officer');
const lawyer = officer('legal_officer');

describe('the law of a person’s request', () => {
  it.each<[string, Actor, Partial<DataSubjectRequest>, DataSubjectRequestAction[]]>([
    ['a lawyer, when it comes', lawyer, {}, ['identify', 'reject']],
    ['a lawyer, once the person is identified', lawyer, { state: 'identified' }, []],
    ['a data-protection officer, then', supervisor, { state: 'identified' }, ['search']],
    ['a lawyer, once it is searched for', lawyer, { state: 'searched' }, ['decide']],
    ['a lawyer, while somebody is to be heard', lawyer, { state: 'searched', unheard: 1 }, []],
    ['a data-protection officer, once it is decided', supervisor, { state: 'decided' }, ['remedy', 'answer']],
    ['a data-protection officer elsewhere', officer('data_protection_officer', 'mi'), { state: 'decided' }, []],
    ['a handling officer', officer('handling_officer'), {}, []],
    ['the clock, when it is late', clockActor, { state: 'searched', answerBy: now }, ['fall_late']],
    ['the clock, when it was late before', clockActor, { state: 'searched', answerBy: now, lateAt: now }, []],
    ['the clock, when nobody has appealed', clockActor, { state: 'answered', ...appealable }, ['let_appeal_lapse']],
    ['the clock, when no answer came', clockActor, { lateAt: now, appealBy: now }, ['let_appeal_lapse']],
    ['the clock, before there is an answer', clockActor, { appealBy: now }, []],
    ['the clock, once the appeal has lapsed', clockActor, { ...appealable, appealLapsedAt: now }, []],
    ['the clock, a year after', clockActor, { state: 'answered', dueAt: now }, ['forget']],
    ['anybody, once it is forgotten', supervisor, { state: 'forgotten' }, []],
  ])('lets %s do what is theirs', (...[, actor, changes, actions]) => {
    expect(availableActions(dataSubjectRequestWorkflow, { subject: request(changes), actor, now })).toEqual(actions);
  });

  it('is decided after every transmitter was heard, by somebody else than who received it', () => {
    const answer = (actor: Actor, unheard: number) =>
      objection(dataSubjectRequestWorkflow, 'decide', { subject: request({ state: 'searched', unheard }), actor, now });
    expect(answer(lawyer, 1)).toBe('transmitter_not_heard');
    expect(answer(officer('legal_officer', 'ncu', 'receiver'), 0)).toBe('own_work');
    expect(answer(lawyer, 0)).toBeUndefined();
  });
});
