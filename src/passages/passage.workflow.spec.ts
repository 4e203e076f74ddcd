import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Passage } from './passage.entity.js';
import { comeTo, endAs } from './passage.rules.js';
import { passageWorkflow, type PassageAction } from './passage.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string): Actor =>
  ({ kind: 'officer', id: 'somebody', country: 'AL', held: [{ role, placeId }] }) as unknown as Actor;
const passage = (changes: object): Passage =>
  ({
    id: '1',
    focalPointOut: 'nfp out',
    liaisonOut: 'lo out',
    liaisonIn: 'lo in',
    focalPointIn: 'nfp in',
    via: ['nfp out'],
    hops: [{ stop: 'focal_point_out', authorityId: 'nfp out', officerId: 'sender', at: now.toISOString() }],
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as Passage;

const focalPointOut = officer('central_unit_officer', 'nfp out');
const liaisonOut = officer('liaison_officer', 'lo out');
const liaisonIn = officer('liaison_officer', 'lo in');
const focalPointIn = officer('central_unit_officer', 'nfp in');

describe('the law of a way through SELEC', () => {
  it.each<[string, Actor, string, PassageAction[]]>([
    ['the focal point that sends', focalPointOut, 'at_focal_point_out', ['hand_to_liaison', 'send_back']],
    ['the focal point that sends, afterwards', focalPointOut, 'at_liaison_out', []],
    ['its liaison officer, too soon', liaisonOut, 'at_focal_point_out', []],
    ['its liaison officer', liaisonOut, 'at_liaison_out', ['hand_across', 'send_back']],
    ['the other liaison officer, too soon', liaisonIn, 'at_liaison_out', []],
    ['the other liaison officer', liaisonIn, 'at_liaison_in', ['hand_to_focal_point', 'send_back']],
    ['the focal point that receives, too soon', focalPointIn, 'at_liaison_in', []],
    ['the focal point that receives', focalPointIn, 'at_focal_point_in', ['deliver', 'send_back']],
    ['a liaison officer at a focal point', officer('liaison_officer', 'nfp out'), 'at_focal_point_out', []],
    ['a central unit officer among liaison officers', officer('central_unit_officer', 'lo out'), 'at_liaison_out', []],
    ['the clock', clockActor, 'at_liaison_out', []],
    ['anybody', focalPointIn, 'delivered', []],
    ['anybody', liaisonOut, 'returned', []],
  ])('lets %s do what is theirs (%#)', (_, actor, state, actions) => {
    expect(availableActions(passageWorkflow, { subject: passage({ state }), actor, now })).toEqual(actions);
  });

  it.each<[string, Actor, object, PassageAction[]]>([
    [
      'registers theirs',
      liaisonOut,
      { state: 'at_liaison_in', elsewhere: 'other' },
      ['hand_to_focal_point', 'send_back'],
    ],
    [
      'registers theirs to the end',
      liaisonOut,
      { state: 'at_focal_point_in', elsewhere: 'other' },
      ['deliver', 'send_back'],
    ],
    [
      'registers what was done before him',
      liaisonIn,
      { state: 'at_focal_point_out', elsewhere: 'owner' },
      ['hand_to_liaison', 'send_back'],
    ],
    [
      'registers what comes to him',
      liaisonIn,
      { state: 'at_liaison_out', elsewhere: 'owner' },
      ['hand_across', 'send_back'],
    ],
    [
      'does what is his own',
      liaisonIn,
      { state: 'at_liaison_in', elsewhere: 'owner' },
      ['hand_to_focal_point', 'send_back'],
    ],
    [
      'does not register what is for his own focal point',
      liaisonIn,
      { state: 'at_focal_point_in', elsewhere: 'owner' },
      [],
    ],
    [
      'does not register what is for hands that are here',
      liaisonOut,
      { state: 'at_focal_point_out', elsewhere: 'other' },
      [],
    ],
  ])('the liaison officer of the other side %s where one side has nobody here', (_, actor, where, may) => {
    expect(availableActions(passageWorkflow, { subject: passage(where), actor, now })).toEqual(may);
  });

  it.each<[PassageAction, Actor, string, string]>([
    ['deliver', focalPointIn, 'at_focal_point_out', 'wrong_state'],
    ['hand_across', liaisonOut, 'at_focal_point_out', 'wrong_state'],
    ['hand_to_focal_point', liaisonIn, 'at_liaison_out', 'wrong_state'],
    ['hand_across', liaisonIn, 'at_liaison_out', 'not_permitted'],
    ['send_back', focalPointOut, 'at_liaison_in', 'not_permitted'],
  ])('leaves no step out: %s (%#)', (action, actor, state, problem) => {
    expect(objection(passageWorkflow, action, { subject: passage({ state }), actor, now })).toBe(problem);
  });

  it('writes down every stop: when, where, by whom', () => {
    const subject = passage({ state: 'at_focal_point_out' });
    comeTo('liaison_out')({ subject, actor: focalPointOut, now });
    endAs('returned')({ subject, actor: liaisonOut, now });
    expect(subject.via).toEqual(['nfp out', 'lo out']);
    expect(subject.hops.slice(1)).toEqual([
      { stop: 'liaison_out', authorityId: 'lo out', officerId: 'somebody', at: now.toISOString() },
      { stop: 'returned', authorityId: 'lo out', officerId: 'somebody', at: now.toISOString() },
    ]);
  });
});
