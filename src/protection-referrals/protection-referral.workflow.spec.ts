import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { hours } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import { counted, isSpecial, urgencyOf, type NeedCode } from './protection-referral.codes.js';
import type { ProtectionReferral } from './protection-referral.entity.js';
import { protectionReferralWorkflow, type ProtectionReferralAction } from './protection-referral.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;

const receiver = officer('safeguard_officer', 'asylum', 'AL');
const coordinator = officer('operation_coordinator', 'operation', 'MK');
const commander = officer('operation_commander', 'operation', 'MK');

const opened = {
  id: '1',
  operationId: 'operation',
  ownerCountry: 'AL',
  ownerAuthorityId: 'border',
  openedBy: 'author',
};
const referral = (changes: Partial<ProtectionReferral> = {}): ProtectionReferral =>
  ({
    ...opened,
    authorityId: 'asylum',
    urgency: 'ordinary',
    state: 'created',
    climbed: 0,
    dueAt: null,
    ...changes,
  }) as unknown as ProtectionReferral;

const receives: ProtectionReferralAction[] = ['acknowledge', 'return'];

describe('the law of a protection referral', () => {
  it.each<[string, Actor, Partial<ProtectionReferral>, ProtectionReferralAction[]]>([
    ['its receiver', officer('safeguard_officer', 'asylum', 'IOM'), {}, receives],
    [
      'a safeguard officer of the host',
      receiver,
      {},
      ['acknowledge', 'return', 'redirect', 'restrict', 'share', 'lift_restriction'],
    ],
    [
      'a safeguard officer of the operation',
      officer('safeguard_officer', 'operation', 'MK'),
      {},
      [...receives, 'redirect'],
    ],
    ['a safeguard officer of another state', officer('safeguard_officer', 'other', 'MK'), {}, []],
    ['its author', officer('debriefer', 'operation', 'AL', 'author'), {}, []],
    ['a rights monitor', officer('rights_monitor', 'operation'), { climbed: 2 }, []],
    ['a coordinator before it climbs', coordinator, {}, []],
    ['a coordinator', coordinator, { climbed: 1 }, [...receives, 'redirect']],
    [
      'a coordinator of the host',
      officer('operation_coordinator', 'border'),
      { climbed: 1 },
      [...receives, 'redirect'],
    ],
    ['a commander before it climbs twice', commander, { climbed: 1 }, []],
    ['a commander', commander, { climbed: 2 }, [...receives, 'redirect']],
    [
      'its receiver, having acknowledged',
      officer('safeguard_officer', 'asylum', 'IOM'),
      { state: 'acknowledged' },
      ['accept', 'return', 'close_unmet'],
    ],
    [
      'its receiver, having accepted',
      officer('safeguard_officer', 'asylum', 'IOM'),
      { state: 'accepted' },
      ['return', 'meet', 'close_unmet'],
    ],
    ['its receiver, having met the person', officer('safeguard_officer', 'asylum', 'IOM'), { state: 'met' }, ['close']],
    ['the clock too early', clockActor, { dueAt: new Date(now.getTime() + 1) }, []],
    ['the clock', clockActor, { dueAt: now }, ['climb']],
    ['the clock', clockActor, { dueAt: now, state: 'acknowledged' }, ['climb_decision']],
    ['the clock', clockActor, { dueAt: now, state: 'accepted' }, ['climb_meeting']],
    ['the clock', clockActor, { dueAt: now, state: 'returned' }, ['climb_return']],
    ['nobody, once it is closed:', receiver, { state: 'closed' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    const subject = referral(changes);
    expect(availableActions(protectionReferralWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it('lets nobody receive the person whom they have referred', () => {
    const subject = referral({ openedBy: 'somebody' });
    expect(objection(protectionReferralWorkflow, 'acknowledge', { subject, actor: receiver, now })).toBe('own_work');
    subject.state = 'acknowledged';
    for (const action of ['accept', 'close_unmet'] as const)
      expect(objection(protectionReferralWorkflow, action, { subject, actor: receiver, now })).toBe('own_work');
  });

  it.each<[string, NeedCode[], boolean, number]>([
    ['a doctor', ['urgent_medical', 'protection_claim'], false, 1],
    ['whatever the officer finds urgent', ['older_person'], true, 1],
    ['an unaccompanied child', ['unaccompanied_child'], false, 4],
    ['a possible victim of trafficking', ['possible_thb', 'pregnant'], false, 4],
    ['a protection claim', ['protection_claim'], false, 24],
  ])('gives %s its time at every step, and none at the top', (_, codes, urgent, within) => {
    const needs = codes.map((code) => ({ code, basis: 'observed' as const }));
    const subject = referral({ urgency: urgencyOf(needs, urgent) });
    for (const state of ['created', 'acknowledged', 'accepted', 'returned'] as const) {
      enter(protectionReferralWorkflow, subject, state, now);
      expect(subject.dueAt).toEqual(new Date(now.getTime() + hours(within)));
    }
    const atTheTop = { ...subject, climbed: 2 };
    enter(protectionReferralWorkflow, atTheTop, 'created', now);
    expect(atTheTop.dueAt).toBeNull();
  });

  it('counts each kind once, and knows what is sensitive', () => {
    const needs = (...codes: NeedCode[]) => codes.map((code) => ({ code, basis: 'stated' as const }));
    expect(counted(needs('pregnant', 'disability', 'possible_thb'))).toEqual(['vulnerable_referred', 'thb_referred']);
    expect(counted(needs('protection_claim', 'unaccompanied_child'))).toEqual([
      'protection_claims',
      'unaccompanied_minors',
    ]);
    expect(isSpecial(needs('protection_claim', 'child'))).toBe(false);
    expect(isSpecial(needs('child', 'lgbtiq'))).toBe(true);
  });
});
