import { clockActor, type Officer } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { HeldMessage } from './held-message.entity.js';
import { heldMessageWorkflow } from './held-message.workflow.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';
import { secureMailKeyWorkflow } from './secure-mail-key.workflow.js';
import { heldReasons, mayBeLetIn, type HeldReason } from './secure-mail.codes.js';

const now = new Date('2026-09-01T08:00:00Z');
const AUTHOR = 'author';
const UNIT = 'unit';
const officer = (id: string, role: Role, placeId = UNIT, country = 'MK'): Officer =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }], permissions: new Set() }) as unknown as Officer;
const people = {
  'its author': officer(AUTHOR, 'system_administrator'),
  'a second administrator': officer('second', 'system_administrator'),
  'an officer of the unit': officer('unit officer', 'central_unit_officer'),
  'an officer of another unit': officer('other officer', 'central_unit_officer', 'elsewhere'),
  'an administrator of another state': officer('third', 'system_administrator', 'elsewhere', 'AL'),
  'the clock': clockActor,
};
type Somebody = keyof typeof people;

describe('a key of secure mail', () => {
  const key = (state: string, changes: Partial<SecureMailKey> = {}): SecureMailKey =>
    ({ state, openedBy: AUTHOR, dueAt: null, validTo: null, ...changes }) as SecureMailKey;

  it.each<readonly [Somebody, string, string[]]>([
    ['its author', 'proposed', ['withdraw']],
    ['a second administrator', 'proposed', ['approve', 'reject']],
    ['an officer of the unit', 'proposed', []],
    ['its author', 'active', ['revoke']],
    ['a second administrator', 'active', ['revoke']],
    ['an officer of the unit', 'active', []],
    ['a second administrator', 'revoked', []],
    ['a second administrator', 'expired', []],
    ['a second administrator', 'rejected', []],
  ])('lets %s, when it is %s, do %j', (who, state, actions) => {
    expect(availableActions(secureMailKeyWorkflow, { subject: key(state), actor: people[who], now })).toEqual(actions);
  });

  it('is not believed on the word of one person', () => {
    const attempt = { subject: key('proposed'), actor: people['its author'], now };
    expect(objection(secureMailKeyWorkflow, 'approve', attempt)).toBe('own_work');
  });

  it('ends by the clock on its day, and not before', () => {
    const by = (dueAt: Date) =>
      objection(secureMailKeyWorkflow, 'expire', { subject: key('active', { dueAt }), actor: clockActor, now });
    expect([by(now), by(new Date(now.getTime() + 1))]).toEqual([undefined, 'not_permitted']);
  });
});

describe('a message in quarantine', () => {
  const held = (state: string, reason: HeldReason = 'contradicts'): HeldMessage =>
    ({ state, reason, openedBy: 'mail', ownerAuthorityId: UNIT, ownerCountry: 'MK', dueAt: null }) as HeldMessage;

  it.each<readonly [Somebody, string, HeldReason, string[]]>([
    ['an officer of the unit', 'held', 'contradicts', ['release', 'discard']],
    ['an officer of the unit', 'held', 'bad_signature', ['discard']],
    ['a second administrator', 'held', 'contradicts', ['discard']],
    ['an officer of another unit', 'held', 'contradicts', []],
    ['an administrator of another state', 'held', 'contradicts', []],
    ['the clock', 'held', 'contradicts', []],
    ['the clock', 'released', 'contradicts', ['let_in', 'hold_again']],
    ['an officer of the unit', 'released', 'contradicts', ['discard']],
    ['an officer of the unit', 'let_in', 'contradicts', []],
    ['an officer of the unit', 'discarded', 'contradicts', []],
  ])('lets %s, when it is %s for %s, do %j', (who, state, reason, actions) => {
    const subject = held(state, reason);
    expect(availableActions(heldMessageWorkflow, { subject, actor: people[who], now })).toEqual(actions);
  });

  it('is never let in where its form, signature or sender is in doubt, or it came before', () => {
    const never = (Object.keys(heldReasons) as HeldReason[]).filter((reason) => !mayBeLetIn.includes(reason));
    expect(never).toEqual([
      'too_large',
      'not_readable',
      'not_conforming',
      'not_for_us',
      'unsigned',
      'bad_signature',
      'replayed',
      'message_id_reused',
    ]);
    const actor = people['an officer of the unit'];
    for (const reason of never)
      expect(objection(heldMessageWorkflow, 'release', { subject: held('held', reason), actor, now })).toBe(
        'never_let_in',
      );
  });
});
