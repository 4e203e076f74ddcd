import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { later } from '../core/workflow/deadline.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import {
  spontaneousInformationWorkflow,
  type SpontaneousInformationAction,
} from './spontaneous-information.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: placeId.slice(0, 2), held: [{ role, placeId }] }) as unknown as Actor;
const told = (changes: object): SpontaneousInformation =>
  ({
    id: '1',
    openedBy: 'author',
    ownerCountry: 'AL',
    ownerAuthorityId: 'AL border',
    ownerUnitId: 'AL unit',
    otherCountry: 'MK',
    otherUnitId: 'MK unit',
    otherAuthorityId: 'MK border',
    route: 'central_units',
    purpose: 'offence',
    transferBasis: null,
    transferReason: null,
    facts: 'So it was.',
    necessity: 'It goes on there.',
    attestedBy: 'author',
    basis: { unionLaw: false },
    seriousOffence: false,
    europolOffence: false,
    europolCopy: null,
    items: 1,
    alarmAt: null,
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as SpontaneousInformation;

const author = officer('analyst', 'AL border', 'author');
const liaison = officer('liaison_officer', 'AL unit', 'author');
const unit = officer('central_unit_officer', 'AL unit');
const theirUnit = officer('central_unit_officer', 'MK unit');
const theirs = officer('team_leader', 'MK border');
const theirLiaison = officer('liaison_officer', 'MK unit');
const taker = officer('central_unit_officer', 'MK unit', 'author');
const union = { basis: { unionLaw: true }, seriousOffence: true };
const kept: SpontaneousInformationAction[] = ['lift_restriction', 'restrict', 'share'];

describe('the law of information told without a request', () => {
  it.each<[string, Actor, object, SpontaneousInformationAction[]]>([
    ['its author', author, { state: 'draft' }, ['revise', 'submit', 'withdraw']],
    ['a liaison officer who wrote it', liaison, { state: 'draft' }, ['revise', 'submit', 'withdraw']],
    ['a liaison officer who wrote it', liaison, { state: 'submitted' }, ['withdraw']],
    ['the unit', unit, { state: 'submitted' }, ['release', 'return_to_author', 'withdraw', ...kept]],
    ['the unit', unit, { state: 'released' }, ['return_to_author', 'transmit', 'withdraw', ...kept]],
    ['the unit', unit, { state: 'released', route: 'selec' }, ['hand_over', 'return_to_author', 'withdraw', ...kept]],
    ['the unit', unit, { state: 'under_way' }, kept],
    ['the other unit', theirUnit, { state: 'released' }, []],
    ['the other unit', theirUnit, { state: 'transmitted' }, ['accept', 'assign', 'delete_not_needed']],
    ['the other authority', theirs, { state: 'transmitted' }, ['accept', 'delete_not_needed']],
    ['their liaison officer', theirLiaison, { state: 'transmitted' }, ['assign']],
    ['the other authority, later', theirs, { state: 'accepted' }, ['delete_not_needed']],
    ['its author', author, { state: 'transmitted' }, []],
    ['the clock', clockActor, { state: 'transmitted', alarmAt: now }, ['sound_alarm']],
    ['the clock before that', clockActor, { state: 'transmitted', alarmAt: later(now, 1) }, []],
    ['whoever delivers it', theirUnit, { state: 'under_way', followsAnother: true }, ['arrive', 'come_back']],
    ['the unit in the Union', unit, { state: 'draft', ...union }, ['assess_europol_copy', 'withhold', ...kept]],
    [
      'an authority that writes directly',
      officer('team_leader', 'AL border'),
      { state: 'submitted', ownerUnitId: null },
      ['release', 'return_to_author', 'withdraw', ...kept],
    ],
    ['whoever takes it down', taker, { state: 'draft', elsewhere: 'owner' }, ['register', 'revise', 'withdraw']],
    [
      'whoever takes it down through SELEC',
      taker,
      { state: 'draft', elsewhere: 'owner', route: 'selec' },
      ['register_through_selec', 'revise', 'withdraw'],
    ],
    [
      'the unit, of one without account',
      unit,
      { state: 'transmitted', elsewhere: 'other' },
      ['accept', 'delete_not_needed', ...kept],
    ],
    [
      'the bureau that hears of it',
      officer('liaison_officer', 'AL bureau'),
      { state: 'transmitted', elsewhere: 'other', route: 'selec', via: ['AL bureau'] },
      ['accept', 'delete_not_needed'],
    ],
    [
      'a bureau that it did not come into',
      officer('liaison_officer', 'AL other bureau'),
      { state: 'transmitted', elsewhere: 'other', route: 'selec', via: ['AL bureau'] },
      [],
    ],
    ['anybody', unit, { state: 'withdrawn' }, []],
    ['the clock', clockActor, { state: 'withdrawn', dueAt: now }, ['call_for_review']],
    ['the clock', clockActor, { state: 'under_review', dueAt: now }, ['destroy']],
    ['the unit', unit, { state: 'under_review' }, ['destroy', 'keep']],
    ['the other authority', theirs, { state: 'under_review' }, ['keep']],
    ['anybody', unit, { state: 'destroyed' }, []],
  ])('lets %s do what is theirs, and no more (%#)', (_, actor, changes, actions) => {
    const subject = told(changes);
    const open = availableActions(spontaneousInformationWorkflow, { subject, actor, now });
    const known = open.filter((action) => subject.state !== 'draft' || !ofTheAuthor.includes(action) || actor !== unit);
    expect(known.sort()).toEqual([...actions].sort());
  });
  const ofTheAuthor: SpontaneousInformationAction[] = ['revise', 'submit'];

  it.each<[SpontaneousInformationAction, Actor, object, string]>([
    ['submit', author, { state: 'draft', purpose: null }, 'telling_purpose_missing'],
    ['submit', author, { state: 'draft', transferBasis: 'LED38_THREAT' }, 'transfer_basis_missing'],
    ['submit', author, { state: 'draft', facts: ' ' }, 'necessity_missing'],
    ['submit', author, { state: 'draft', attestedBy: null }, 'not_attested'],
    ['submit', author, { state: 'draft', items: 0 }, 'nothing_to_pass_on'],
    ['release', officer('central_unit_officer', 'AL unit', 'author'), { state: 'submitted' }, 'own_work'],
    ['release', author, { state: 'submitted' }, 'not_permitted'],
    ['release', liaison, { state: 'submitted' }, 'not_permitted'],
    ['accept', theirLiaison, { state: 'transmitted' }, 'not_permitted'],
    ['transmit', unit, { state: 'released', route: 'selec' }, 'another_way'],
    ['hand_over', unit, { state: 'released' }, 'another_way'],
    ['transmit', unit, { state: 'released', ...union, europolOffence: true }, 'europol_copy_undecided'],
    ['withdraw', author, { state: 'draft', ...union }, 'duty_to_tell'],
    ['withhold', unit, { state: 'draft' }, 'no_duty_to_tell'],
    ['assess_europol_copy', unit, { state: 'released' }, 'not_under_union_law'],
    ['arrive', theirUnit, { state: 'under_way' }, 'not_permitted'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(spontaneousInformationWorkflow, action, { subject: told(changes), actor, now })).toBe(problem);
  });
});
