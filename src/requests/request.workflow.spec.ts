import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Basis } from './request.basis.js';
import type { CrossBorderRequest } from './request.entity.js';
import { NO_ITEMS } from './request.items.js';
import { requestWorkflow, type RequestAction } from './request.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;

const basis: Basis = {
  registerVersion: 1,
  on: '2026-09-01',
  status: 'allowed',
  because: '',
  article: 'Art. 4',
  missing: [],
  toConfirm: [],
  duties: [],
  restrictions: [],
  first: null,
};
const request = (changes: Partial<CrossBorderRequest>): CrossBorderRequest =>
  ({
    id: '1',
    state: 'draft',
    dueAt: null,
    version: 1,
    openedBy: 'author',
    ownerCountry: 'AL',
    ownerAuthorityId: 'own authority',
    ownerUnitId: 'own unit',
    otherCountry: 'MK',
    otherUnitId: 'other unit',
    otherAuthorityId: null,
    pair: 'AL-MK',
    via: [],
    sentAt: null,
    reachedAt: null,
    route: 'central_units',
    urgency: 'NORMAL',
    urgencyReason: null,
    purpose: 'To find the van',
    facts: null,
    whyHeldThere: null,
    offence: null,
    language: 'en',
    spoken: null,
    confirmedAt: null,
    elsewhere: null,
    clock: null,
    alarmAt: null,
    instrumentReason: null,
    directCondition: null,
    personalData: true,
    covered: false,
    items: NO_ITEMS,
    listing: { owner: { held: 'yes', rule: null }, other: { held: 'yes', rule: null } },
    underway: [],
    basis,
    ...changes,
  }) as unknown as CrossBorderRequest;

const author = officer('team_leader', 'own authority', 'AL', 'author');
const ownUnit = officer('central_unit_officer', 'own unit');
const otherUnit = officer('central_unit_officer', 'other unit', 'MK');
const competent = officer('team_leader', 'other authority', 'MK');
const liaison = officer('liaison_officer', 'abroad');
const liaisonWho = officer('liaison_officer', 'abroad', 'AL', 'author');
const ownLiaison = officer('liaison_officer', 'own authority');
const theirLiaison = officer('liaison_officer', 'other unit', 'MK');
const there = { sentAt: now, otherAuthorityId: 'other authority', reachedAt: now };

const may = (actor: Actor, changes: Partial<CrossBorderRequest>): string[] =>
  availableActions(requestWorkflow, { subject: request(changes), actor, now }).filter(
    (action) => !['restrict', 'share', 'lift_restriction'].includes(action),
  );
const refused = (actor: Actor, action: RequestAction, changes: Partial<CrossBorderRequest>) =>
  objection(requestWorkflow, action, { subject: request(changes), actor, now });

describe('the law of a request between states', () => {
  it.each<[string, Actor, Partial<CrossBorderRequest>, string[]]>([
    ['its author', author, {}, ['revise', 'submit', 'discard']],
    ['its author', author, { state: 'submitted' }, ['discard']],
    ['the own unit', ownUnit, { state: 'submitted' }, ['give_back', 'approve', 'discard']],
    ['the own unit', ownUnit, { state: 'approved' }, ['give_back', 'send', 'discard']],
    [
      'the own focal point',
      ownUnit,
      { state: 'approved', route: 'selec' },
      ['give_back', 'send_through_selec', 'discard'],
    ],
    ['the other unit', otherUnit, { state: 'approved' }, []],
    ['the focal point it has come to', otherUnit, { state: 'in_passage', route: 'selec', via: ['other unit'] }, []],
    [
      'whoever delivers it',
      otherUnit,
      { state: 'in_passage', followsAnother: true },
      ['withdraw', 'arrive', 'return_from_passage'],
    ],
    ['the focal point its answer has come to', ownUnit, { state: 'answer_in_passage', route: 'selec' }, []],
    ['the other unit', otherUnit, { state: 'sent', sentAt: now }, ['acknowledge']],
    [
      'the other unit',
      otherUnit,
      { state: 'admissibility', sentAt: now },
      ['accept', 'hand_over', 'ask_clarification', 'propose_conditions', 'await_judicial', 'refuse'],
    ],
    ['the competent authority', competent, { ...there, state: 'forwarded' }, ['accept_handover', 'reject_handover']],
    ['the competent authority', competent, { state: 'sent', sentAt: now, otherAuthorityId: 'other authority' }, []],
    [
      'the competent authority',
      competent,
      { ...there, state: 'in_progress' },
      ['ask_clarification', 'propose_conditions', 'await_judicial', 'refuse', 'answer_in_part', 'answer'],
    ],
    ['its author', author, { ...there, state: 'in_progress' }, ['remind', 'withdraw']],
    ['its author', author, { ...there, state: 'clarification_requested' }, ['clarify', 'withdraw']],
    ['its author', author, { ...there, state: 'answered' }, ['close']],
    ['the liaison officer who covers the two', liaison, { covered: true }, ['revise', 'submit', 'discard']],
    ['the liaison officer who covers the two', liaison, { ...there, covered: true, state: 'in_progress' }, ['remind']],
    ['the liaison officer who covers the two', liaison, { ...there, covered: true, state: 'conditions_proposed' }, []],
    [
      'the liaison officer who covers the two',
      liaison,
      { ...there, covered: true, state: 'clarification_requested' },
      ['clarify'],
    ],
    ['a liaison officer who wrote it', liaisonWho, { ...there, covered: true, state: 'conditions_proposed' }, []],
    ['a liaison officer of the authority', ownLiaison, { ...there, state: 'conditions_proposed' }, []],
    [
      'the own unit',
      ownUnit,
      { ...there, state: 'conditions_proposed' },
      ['accept_conditions', 'decline_conditions', 'withdraw'],
    ],
    [
      'its author',
      author,
      { ...there, state: 'conditions_proposed' },
      ['accept_conditions', 'decline_conditions', 'withdraw'],
    ],
    ['a liaison officer who does not', liaison, {}, []],
    ['the clock', clockActor, { ...there, state: 'in_progress', alarmAt: now }, ['sound_alarm']],
    ['the clock', clockActor, { ...there, state: 'clarification_requested', dueAt: now }, ['expire']],
    ['the clock', clockActor, { ...there, state: 'under_review', dueAt: now }, ['destroy']],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(may(actor, changes)).toEqual(actions);
  });

  it('lets no liaison officer decide for the state that is asked', () => {
    for (const state of ['sent', 'admissibility', 'in_progress', 'awaiting_judicial', 'forwarded'])
      expect(may(theirLiaison, { ...there, state, covered: true })).toEqual([]);
  });

  it('lets the own unit register what a side without an account does', () => {
    const elsewhere = { ...there, elsewhere: 'other', state: 'in_progress' } as const;
    expect(may(ownUnit, elsewhere)).toContain('answer');
    expect(may(otherUnit, { ...elsewhere, elsewhere: null })).toContain('answer');
  });

  it.each<[string, RequestAction, Partial<CrossBorderRequest>, Actor]>([
    ['purpose_missing', 'submit', { purpose: null }, author],
    ['urgency_unexplained', 'submit', { urgency: 'URGENT_LIFE' }, author],
    ['request_incomplete', 'submit', { route: 'eu_spoc' }, author],
    ['no_direct_condition', 'submit', { route: 'direct' }, author],
    ['english_only', 'submit', { route: 'selec', language: 'sq' }, author],
    ['no_basis_today', 'submit', { basis: { ...basis, status: 'blocked' } }, author],
    ['no_basis_today', 'submit', { basis: { ...basis, status: 'needs_confirmation' } }, author],
    ['no_basis_today', 'submit', { basis: { ...basis, status: 'conditional', missing: ['judicial_order'] } }, author],
    ['other_basis_goes_first', 'submit', { basis: { ...basis, first: 'EU_2023_977' } }, author],
    ['own_work', 'approve', { state: 'submitted', openedBy: 'somebody' }, ownUnit],
    ['step_skipped', 'send', { state: 'approved', route: 'selec' }, ownUnit],
    ['not_through_selec', 'send_through_selec', { state: 'approved' }, ownUnit],
    ['not_confirmed_in_writing', 'answer', { ...there, state: 'in_progress', spoken: {} as never }, otherUnit],
  ])('answers %s to %s', (problem, action, changes, actor) => {
    expect(refused(actor, action, changes)).toBe(problem);
  });

  it.each(['yes', 'unverified', 'no'] as const)('goes directly between authorities that are listed: %s', (held) => {
    const listing = { owner: { held: 'yes', rule: null }, other: { held, rule: null } } as const;
    const direct = { route: 'direct', directCondition: 'DC_BORDER_REGION', listing } as const;
    expect(refused(author, 'submit', direct)).toBe(held === 'yes' ? undefined : 'not_listed_for_direct');
  });

  it('holds back what was prepared and not released, on either side', () => {
    const one = { ...NO_ITEMS.owner, personal: 1, unreleased: 1 };
    const items = { owner: one, other: one };
    expect(refused(ownUnit, 'send', { state: 'approved', items })).toBe('items_not_released');
    expect(refused(otherUnit, 'answer', { ...there, state: 'in_progress', items })).toBe('items_not_released');
  });
});
