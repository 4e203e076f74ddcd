import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import { interviewTopics } from './readmission-interview.codes.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import { readmissionInterviewWorkflow, type ReadmissionInterviewAction } from './readmission-interview.workflow.js';

const now = new Date('2026-09-07T08:00:00Z');
const officer = (country: string, role: Role, placeId: string): Actor =>
  ({ kind: 'officer', id: role, country, held: [{ role, placeId }] }) as unknown as Actor;

const own = officer('AL', 'readmission_officer', 'al');
const consul = officer('MK', 'consular_officer', 'mk-embassy');
const monitor = officer('AL', 'rights_monitor', 'al');

const free = { holds: { submit: [], transfer: [] } };
const usual = {
  id: '1',
  state: 'set',
  dueAt: null,
  version: 1,
  toldAt: now,
  startsAt: now,
  facts: free,

  ownerAuthorityId: 'al',
  ownerCountry: 'AL',
  otherAuthorityId: 'mk',
  otherCountry: 'MK',
  elsewhere: null,
};
const interview = (changes: object): ReadmissionInterview =>
  ({ ...usual, ...changes }) as unknown as ReadmissionInterview;

describe('the law of an interview', () => {
  it.each<[string, Actor, object, ReadmissionInterviewAction[]]>([
    ['whoever asked', own, { state: 'asked', startsAt: null }, ['set', 'cancel']],
    ['whoever asked, once it is set', own, {}, ['set', 'cancel']],
    ['the consulate', consul, { state: 'asked', startsAt: null }, ['set', 'cancel']],
    ['the consulate, when its time has come', consul, {}, ['set', 'note_held', 'cancel']],
    ['the consulate, after it', consul, { state: 'held' }, ['report']],
    ['whoever asked, after it', own, { state: 'held' }, []],
    ['whoever registers for a side without account', own, { state: 'held', elsewhere: 'other' }, ['report']],
    ['a monitor', monitor, {}, []],
    ['whoever asked, once it was called off: it is asked for anew', own, { state: 'cancelled' }, []],
    ['the consulate, once it was called off', consul, { state: 'cancelled' }, []],
    [
      'the consulate, of somebody under a hold',
      consul,
      { facts: { holds: { submit: ['asylum'], transfer: [] } } },
      ['cancel'],
    ],
    ['the consulate, where nobody can tell of holds', consul, { facts: {} }, ['cancel']],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(readmissionInterviewWorkflow, { subject: interview(changes), actor, now })).toEqual(
      actions,
    );
  });

  it.each<[ReadmissionInterviewAction, object, string]>([
    ['note_held', { startsAt: new Date('2026-09-07T09:00:00Z') }, 'interview_ahead'],
    ['note_held', { startsAt: null }, 'interview_not_set'],
    ['note_held', { facts: { holds: { submit: ['non_refoulement'], transfer: [] } } }, 'on_hold'],
    ['report', {}, 'wrong_state'],
  ])('answers %s', (action, changes, refusal) => {
    expect(objection(readmissionInterviewWorkflow, action, { subject: interview(changes), actor: consul, now })).toBe(
      refusal,
    );
  });

  it('has no topic that is about asylum, persecution or flight', () => {
    const words = JSON.stringify(interviewTopics).toLowerCase();
    for (const word of ['asylum', 'persecut', 'fled', 'fear', 'protection']) expect(words).not.toContain(word);
  });
});
