import fc from 'fast-check';
import type { Actor } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import { inItsAuthorityAs, notItsAuthor } from './rules.js';
import { defineWorkflow, judged, objection, type Case, type Rule } from './workflow.js';

interface Paper extends Case {
  openedBy: string;
  ownerAuthorityId: string;
}

const now = new Date('2026-09-01T08:00:00Z');
const seesToIt: Rule<Paper> = ({ actor }) => actor.id === 'me';

const workflow = defineWorkflow<Paper>()({
  name: 'paper',
  initial: 'draft',
  states: { draft: { means: '' }, approved: { means: '' } },
  actions: {
    approve: { from: ['draft'], to: 'approved', by: [inItsAuthorityAs('police_chief')], when: [notItsAuthor] },
    read: { from: ['draft', 'approved'], by: [seesToIt] },
  },
});

const paper = (openedBy: string): Paper => ({
  id: '1',
  state: 'draft',
  dueAt: null,
  version: 1,
  openedBy,
  ownerAuthorityId: 'here',
});
const me = (...held: { role: Role; placeId: string; for?: string }[]): Actor =>
  ({ kind: 'officer', id: 'me', country: 'AL', held }) as unknown as Actor;
const chief = { role: 'police_chief', placeId: 'here' } as const;

const approving = (actor: Actor, openedBy = 'author') =>
  judged(workflow, 'approve', { subject: paper(openedBy), actor, now });

describe('a deputy before the judge', () => {
  it('may do what the holder may do, and for them', () => {
    expect(approving(me({ ...chief, for: 'holder' }))).toEqual({ refused: undefined, deputyFor: 'holder' });
    expect(approving(me({ ...chief, placeId: 'elsewhere', for: 'holder' })).refused).toBe('not_permitted');
  });

  it('acts in their own right where they have it', () => {
    expect(approving(me({ ...chief, for: 'holder' }, chief)).deputyFor).toBeUndefined();
    const reading = judged(workflow, 'read', { subject: paper('author'), actor: me({ ...chief, for: 'holder' }), now });
    expect(reading).toEqual({ refused: undefined, deputyFor: undefined });
  });

  it('may not do for the holder what the holder may not do, nor what they may not do themselves', () => {
    expect(approving(me({ ...chief, for: 'author' })).refused).toBe('own_work');
    expect(approving(me({ ...chief, for: 'holder' }), 'me').refused).toBe('own_work');
    expect(approving(me(chief, { ...chief, for: 'author' })).refused).toBeUndefined();
  });

  it('of several may act for the one who may', () => {
    const both = me({ ...chief, for: 'author' }, { ...chief, for: 'another' });
    expect(approving(both)).toEqual({ refused: undefined, deputyFor: 'another' });
  });

  it('is never permitted what neither they nor a holder may do', () => {
    const places = fc.constantFrom('here', 'elsewhere');
    const roles = fc.constantFrom<Role>('police_chief', 'team_leader', 'analyst');
    const holding = fc.record({ role: roles, placeId: places, for: fc.constantFrom('a', 'b', 'author', undefined) });
    fc.assert(
      fc.property(fc.array(holding, { maxLength: 5 }), (held) => {
        const actor = me(...(held as Parameters<typeof me>));
        const may = held.some((one) => one.role === 'police_chief' && one.placeId === 'here' && one.for !== 'author');
        expect(objection(workflow, 'approve', { subject: paper('author'), actor, now }) === undefined).toBe(may);
      }),
    );
  });
});
