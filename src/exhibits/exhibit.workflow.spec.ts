import fc from 'fast-check';
import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions } from '../core/workflow/workflow.js';
import { addLink, type Link, type Step } from './exhibit.chain.js';
import type { Exhibit } from './exhibit.entity.js';
import { exhibitWorkflow, type ExhibitAction } from './exhibit.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (id: string, country: string, role: Role): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId: 'operation' }] }) as unknown as Actor;

const holder = officer('holder', 'AL', 'field_officer');
const holdingClerk = officer('holder', 'AL', 'evidence_clerk');
const clerk = officer('clerk', 'AL', 'evidence_clerk');
const receiver = officer('receiver', 'AL', 'field_officer');

const usual = {
  id: '1',
  state: 'sealed',
  operationId: 'operation',
  ownerCountry: 'AL',
  openedBy: 'writer',
  dueAt: null,
};
const kept = { sealNo: 'S-1', holderId: 'holder', holderOutside: null, receiverId: null, links: 2, lastLinkAt: now };
const exhibit = (changes: Partial<Exhibit>): Exhibit =>
  ({ ...usual, ...kept, version: 1, ...changes }) as unknown as Exhibit;

const circle: ExhibitAction[] = ['restrict', 'share', 'lift_restriction'];
const passing = { state: 'in_passing', receiverId: 'receiver' };

describe('the law of an exhibit', () => {
  it.each<[string, Actor, Partial<Exhibit>, ExhibitAction[]]>([
    ['its holder', holder, { state: 'seized', sealNo: null }, ['describe', 'seal', 'strike']],
    ['its holder', holder, {}, ['describe', 'seal', 'store', 'examine', 'hand_over']],
    ['its holder', holder, passing, []],
    ['its receiver', receiver, passing, ['receive', 'refuse']],
    ['its receiver, before and after', receiver, {}, []],
    ['a clerk who has not got it', clerk, {}, ['describe', ...circle]],
    ['a clerk, when it is outside', clerk, { state: 'sent_out', holderId: null }, ['bring_back', ...circle]],
    ['a clerk, once it is gone', clerk, { state: 'returned', holderId: null }, []],
    ['a holder of another state', officer('holder', 'MK', 'field_officer'), {}, []],
    [
      'a clerk who has it',
      holdingClerk,
      { state: 'stored' },
      [
        ...(['describe', 'seal', 'store', 'examine', 'hand_over'] as const),
        ...(['send_out', 'return', 'destroy', 'transfer_to_court', ...circle] as ExhibitAction[]),
      ],
    ],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(exhibitWorkflow, { subject: exhibit(changes), actor, now })).toEqual(actions);
  });
});

describe('a chain of custody', () => {
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom(
      'sealed',
      'stored',
      'handed_over',
      'received',
      'refused',
      'sent_out',
      'brought_back',
      'examined',
    ),
    at: fc.constant(now),
    place: fc.constant('somewhere'),
    toOfficer: fc.constantFrom('one', 'two', 'three'),
    toOutside: fc.constantFrom('laboratory', 'expert'),
    seal: fc.option(fc.constantFrom('S-2', 'S-3')),
  });

  it('has no gap, whatever is done: each link begins with the holder and the seal that the last one ended with', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const thing = exhibit({ links: 0, holderId: null, sealNo: null });
        const chain: Link[] = [
          addLink(thing, { kind: 'seized', at: now, place: 'border', toOfficer: 'one' }, now),
          ...steps.map((one) => addLink(thing, one, now)),
        ];
        expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, n) => n + 1));
        for (const [n, link] of chain.slice(1).entries()) {
          const { fromOfficer, fromOutside, sealBefore } = link;
          const { holderOfficer, holderOutside, sealAfter } = chain[n] ?? {};
          expect([fromOfficer, fromOutside, sealBefore]).toEqual([holderOfficer, holderOutside, sealAfter]);
        }
        const { holderOfficer, holderOutside, sealAfter } = chain.at(-1) ?? {};
        expect([thing.holderId, thing.holderOutside, thing.sealNo]).toEqual([holderOfficer, holderOutside, sealAfter]);
      }),
    );
  });
});
