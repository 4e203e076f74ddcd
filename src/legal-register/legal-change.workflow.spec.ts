import type { Officer } from '../core/access/actor.js';
import { clockActor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { LegalChange } from './legal-change.entity.js';
import { legalChangeWorkflow } from './legal-change.workflow.js';
import type { LegalConfirmation } from './legal-confirmation.entity.js';
import { legalConfirmationWorkflow } from './legal-confirmation.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const AUTHOR = 'author';
const officer = (id: string, role: Role): Officer =>
  ({ kind: 'officer', id, held: [{ role, placeId: 'ministry' }], permissions: new Set() }) as unknown as Officer;
const people = {
  'its author': officer(AUTHOR, 'legal_officer'),
  'a second legal officer': officer('second', 'legal_officer'),
  'a coordinator': officer('other', 'operation_coordinator'),
  'the author, who keeps the law no more': officer(AUTHOR, 'analyst'),
};
type Somebody = keyof typeof people;

const change = (state: string, changes: Partial<LegalChange> = {}): LegalChange =>
  ({ state, openedBy: AUTHOR, dueAt: null, takesEffectAt: null, ...changes }) as LegalChange;

describe('a change of the register', () => {
  it.each<readonly [Somebody, string, string[]]>([
    ['its author', 'proposed', ['revise', 'withdraw']],
    ['a second legal officer', 'proposed', ['approve', 'reject']],
    ['a coordinator', 'proposed', []],
    ['the author, who keeps the law no more', 'proposed', ['revise', 'withdraw']],
    ['its author', 'approved', ['withdraw']],
    ['a second legal officer', 'approved', []],
    ['its author', 'in_force', []],
    ['a second legal officer', 'in_force', []],
    ['a second legal officer', 'rejected', []],
    ['its author', 'withdrawn', []],
  ])('lets %s, when it is %s, do %j', (who, state, actions) => {
    expect(availableActions(legalChangeWorkflow, { subject: change(state), actor: people[who], now })).toEqual(actions);
  });

  it('is not approved by the one who proposed it', () => {
    const attempt = { subject: change('proposed'), actor: people['its author'], now };
    expect(objection(legalChangeWorkflow, 'approve', attempt)).toBe('own_work');
    expect(objection(legalChangeWorkflow, 'reject', attempt)).toBe('own_work');
  });

  it('is put in force by the clock alone, at once or on its day', () => {
    const later = new Date('2026-10-01T00:00:00Z');
    const [soon, planned] = [change('proposed'), change('proposed', { takesEffectAt: later })];
    for (const one of [soon, planned]) enter(legalChangeWorkflow, one, 'approved', now);
    expect([soon.dueAt, planned.dueAt]).toEqual([now, later]);
    const by = (subject: LegalChange, at: Date) =>
      objection(legalChangeWorkflow, 'put_in_force', { subject, actor: clockActor, now: at });
    expect([by(soon, now), by(planned, now), by(planned, later)]).toEqual([undefined, 'not_permitted', undefined]);
    const attempt = { subject: soon, actor: people['a second legal officer'], now };
    expect(objection(legalChangeWorkflow, 'put_in_force', attempt)).toBe('not_permitted');
  });
});

describe('a confirmation for a case', () => {
  it.each<readonly [Somebody, string, string[]]>([
    ['its author', 'proposed', ['revise', 'withdraw']],
    ['a second legal officer', 'proposed', ['confirm', 'reject']],
    ['a coordinator', 'proposed', []],
    ['its author', 'confirmed', ['revoke']],
    ['a second legal officer', 'confirmed', ['revoke']],
    ['a coordinator', 'confirmed', []],
    ['a second legal officer', 'revoked', []],
    ['its author', 'rejected', []],
  ])('lets %s, when it is %s, do %j', (who, state, actions) => {
    const subject = { state, openedBy: AUTHOR, dueAt: null } as LegalConfirmation;
    expect(availableActions(legalConfirmationWorkflow, { subject, actor: people[who], now })).toEqual(actions);
  });
});
