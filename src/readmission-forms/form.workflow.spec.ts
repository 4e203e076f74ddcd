import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { ReadmissionForm } from './form.entity.js';
import { formWorkflow, type FormAction } from './form.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (country: string, role: Role): Actor =>
  ({ kind: 'officer', id: role, country, held: [{ role, placeId: 'there' }] }) as unknown as Actor;
const own = officer('AT', 'readmission_officer');

const form = (changes: Partial<ReadmissionForm> = {}, carrier: object = {}): ReadmissionForm =>
  ({
    code: 'f3',
    state: 'draft',
    ownerCountry: 'AT',
    dueAt: null,
    content: {},
    clearedAt: null,
    faults: [],
    carrier: { sent: true, holds: { submit: [], transfer: [] }, ...carrier },
    ...changes,
  }) as unknown as ReadmissionForm;
const HELD = { submit: ['asylum'], transfer: ['asylum'] };
const dangerous = { content: { special: { dangerous: true } } } as const;
const unfinished = { faults: [{ field: 'head.place', fault: 'required' }] } as const;

describe('the law of a form', () => {
  it.each<[string, Actor, ReadmissionForm, FormAction[]]>([
    ['its state fill it in and send it', own, form(), ['revise', 'send', 'discard']],
    ['an unfinished one be filled in', own, form(unfinished), ['revise', 'discard']],
    ['nobody of the other state touch a draft', officer('XK', 'readmission_officer'), form(), []],
    [
      'the consulate report its interview',
      officer('AT', 'consular_officer'),
      form({ code: 'f8' }),
      ['revise', 'send', 'discard'],
    ],
    ['the consulate write nothing else', officer('AT', 'consular_officer'), form(), []],
    [
      'the escort record the handover',
      officer('AT', 'escort_leader'),
      form({ code: 'f7' }),
      ['revise', 'send', 'discard'],
    ],
    ['a safeguard officer let it out', officer('AT', 'safeguard_officer'), form(dangerous), ['clear']],
    ['what was sent rest', own, form({ state: 'sent' }), []],
  ])('lets %s', (_, actor, subject, actions) => {
    expect(availableActions(formWorkflow, { subject, actor, now })).toEqual(actions);
  });

  it.each<[string, ReadmissionForm, string]>([
    ['before its case', form({}, { sent: false }), 'nothing_sent_yet'],
    ['unfinished', form(unfinished), 'form_incomplete'],
    ['while a safeguard stands in the way', form({}, { holds: HELD }), 'on_hold'],
    ['while nobody can tell whether one does', form({}, { holds: undefined }), 'on_hold'],
    ['that calls somebody dangerous by one officer’s word', form(dangerous), 'form_not_cleared'],
  ])('is not sent %s', (_, subject, refusal) => {
    expect(objection(formWorkflow, 'send', { subject, actor: own, now })).toBe(refusal);
  });

  it('of a handover is sent in spite of a hold: it tells what has happened', () => {
    const subject = form({ code: 'f7' }, { holds: HELD });
    expect(objection(formWorkflow, 'send', { subject, actor: own, now })).toBeUndefined();
  });
});
