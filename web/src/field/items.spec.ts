import { isUnsent, leftOut, newStep, openSteps, takenUp, type Item } from './items';
import { missingIn } from './missing';

const open = newStep({ method: 'POST', path: '/debriefings', action: 'open', form: { place: 'River' } });
const screen = newStep({ method: 'POST', path: '/debriefings/{id}/screen', action: 'screen' });
const attach = newStep({ method: 'POST', path: '/attachments', action: 'attach', beside: true });
const photo = newStep({ method: 'PUT', path: '/attachments/{beside}/file', action: 'attach', photo: 'p' });
const item = (changes: object): Item => ({ id: 'i', state: 'needs_you', steps: [], ...changes }) as unknown as Item;

describe('work on a tablet', () => {
  it('that cannot be opened is not sent at all, and can be taken up again as it was written', () => {
    const without = leftOut(item({ steps: [open, screen] }), open);
    expect(openSteps(without)).toEqual([]);
    const again = takenUp({ ...without, state: 'left_out' });
    expect(again).toMatchObject({ state: 'draft' });
    expect(openSteps(again)).toEqual([open, screen]);
  });

  it('goes on without a step that is left out; a photo goes with what announces it', () => {
    const done = { ...open, doneAt: 'then' };
    const without = leftOut(item({ steps: [done, attach, photo, screen] }), attach);
    expect(openSteps(without)).toEqual([screen]);
  });

  it('is kept as long as nobody else has it', () => {
    expect(['draft', 'waiting', 'sending', 'needs_you'].map((state) => isUnsent(item({ state })))).toEqual(
      Array(4).fill(true),
    );
    expect(['sent', 'parked', 'left_out'].some((state) => isUnsent(item({ state })))).toBe(false);
  });
});

describe('a form without a network', () => {
  const fields = [
    { name: 'kind', type: 'code' as const, required: true },
    { name: 'note', type: 'prose' as const },
    { name: 'date', type: 'text' as const, pattern: '^\\d{4}$' },
    {
      name: 'team',
      type: 'part' as const,
      many: true as const,
      fields: [{ name: 'role', type: 'code' as const, required: true }],
    },
  ];

  it('says what it lacks, and what cannot be so', () => {
    expect(missingIn(fields, { date: 'x', team: [{}] })).toEqual(['kind', 'date', 'team']);
    expect(missingIn(fields, { kind: 'a', date: '2026', team: [{ role: 'b' }] })).toEqual([]);
    expect(missingIn(fields, { kind: 'a' })).toEqual([]);
  });
});
