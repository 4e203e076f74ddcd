import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockActor, type Actor } from '../core/access/actor.js';
import { allRoles, type Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import { attestations, holdFlags, type HoldFlag } from './hold.codes.js';
import type { ReadmissionHold } from './hold.entity.js';
import { flagsThatBlock, holdLaw } from './hold.law.codes.js';
import { holdWorkflow, type HoldAction } from './hold.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, { country = 'AL', placeId = 'home', id = 'somebody' } = {}): Actor =>
  ({ kind: 'officer', id, country, authorityId: placeId, held: [{ role, placeId }] }) as unknown as Actor;
const safeguard = officer('safeguard_officer');

const hold = (changes: Partial<ReadmissionHold> = {}): ReadmissionHold =>
  ({
    id: '1',
    ownerAuthorityId: 'police',
    ownerCountry: 'AL',
    openedBy: 'setter',
    state: 'open',
    flag: 'asylum',
    dueAt: null,
    referredTo: 'asylum',
    annulmentBy: null,
    climbed: 0,
    ...changes,
  }) as unknown as ReadmissionHold;

const sharing: HoldAction[] = ['restrict', 'share', 'lift_restriction'];
const proposed = { state: 'annulment_proposed', annulmentBy: 'proposer' };

describe('the law of a hold', () => {
  it.each<[string, Actor, Partial<ReadmissionHold>, HoldAction[]]>([
    ['a safeguard officer of the state', safeguard, {}, ['review', 'lift', 'propose_annulment', ...sharing]],
    [
      'a safeguard officer who has set it',
      officer('safeguard_officer', { id: 'setter' }),
      {},
      ['review', 'propose_annulment', ...sharing],
    ],
    [
      'a safeguard officer, of a recognised refugee',
      safeguard,
      { flag: 'refugee_status' },
      ['review', 'propose_annulment', ...sharing],
    ],
    ['whoever was told', officer('safeguard_officer', { country: 'XX', placeId: 'asylum' }), {}, ['acknowledge']],
    ['a safeguard officer of the other state', officer('safeguard_officer', { country: 'MK' }), {}, []],
    ['a second safeguard officer, of a proposal', safeguard, proposed, ['annul', 'keep', ...sharing]],
    ['a monitor, of a proposal', officer('rights_monitor'), proposed, ['annul', 'keep']],
    ['its proposer', officer('safeguard_officer', { id: 'proposer' }), proposed, ['keep', ...sharing]],
    ['a monitor', officer('rights_monitor'), {}, []],
    ['whoever erases the case', officer('data_protection_officer'), { followsAnother: true }, ['erase']],
    ['the clock, at the review', clockActor, { dueAt: now }, ['climb']],
    ['a safeguard officer, once it is lifted', safeguard, { state: 'lifted' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    const subject = hold(changes);
    expect(availableActions(holdWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each(allRoles.filter((role) => role !== 'safeguard_officer'))('does not let a %s lift one', (role) => {
    expect(objection(holdWorkflow, 'lift', { subject: hold(), actor: officer(role), now })).toBe('not_permitted');
  });

  it('says of every flag what it blocks: the transfer, always', () => {
    expect(Object.keys(holdLaw)).toEqual(Object.keys(holdFlags));
    expect(flagsThatBlock('transfer')).toEqual(Object.keys(holdFlags));
    expect(flagsThatBlock('submit')).toHaveLength(Object.keys(holdFlags).length - 2);
    expect(flagsThatBlock('consulate')).toEqual(['asylum', 'non_refoulement', 'refugee_status']);
  });

  it('demands something for every flag but one, and everything that it knows of for some', () => {
    const demanded = (Object.keys(holdLaw) as HoldFlag[]).flatMap((flag) => holdLaw[flag].lifting ?? []);
    expect([...new Set(demanded)].sort()).toEqual(Object.keys(attestations).sort());
    const permanent = (Object.keys(holdLaw) as HoldFlag[]).filter((flag) => holdLaw[flag].lifting === null);
    expect(permanent).toEqual(['refugee_status']);
  });
});

describe('the guide to safeguards', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/safeguards.md'), 'utf8');

  it.each(Object.keys(holdLaw) as HoldFlag[])('says of %s what it blocks and what ends it', (flag) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${flag}\``)) ?? '';
    const { blocks, lifting } = holdLaw[flag];
    const gates = { submit: 'submission', transfer: 'transfer', consulate: 'consulate' };
    const cells = row.split('|').map((cell) => cell.trim());
    expect(cells[2]).toBe(holdFlags[flag].slice(0, 3));
    expect(cells[3]).toBe(blocks.map((gate) => gates[gate]).join(', '));
    expect(cells[4]).toBe(lifting === null ? 'nothing' : lifting.map((code) => `\`${code}\``).join(' '));
  });
});
