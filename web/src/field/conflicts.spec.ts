import { heldAgainst, merged, settled } from './conflicts';
import { newStep, type Item } from './items';

const problem = { status: 412, code: 'stale_version', title: '' };
const said = (answer: string, original?: string) => ({
  account: {
    answers: [{ questionCode: 'ROUTE_01', answer, choice: null }],
    texts: original ? [{ part: 'ROUTE_01', original, originalLanguage: 'sq', translation: null }] : [],
    legs: [],
    profile: null,
  },
});
const answer = (form: object) =>
  newStep({ method: 'PUT', path: '/debriefings/{id}/answers/ROUTE_01', action: 'put_answer', form: { ...form } });
const leg = (changes: object) => ({ id: 'l', seq: 1, fromCountry: 'GR', toCountry: 'AL', mode: 'foot', ...changes });
const way = (changes: object) => ({ account: { answers: [], texts: [], legs: [leg(changes)], profile: null } });
const putLeg = (changes: object) => {
  const { id: _, ...form } = leg(changes);
  return newStep({ method: 'PUT', path: '/debriefings/{id}/legs/l', action: 'put_leg', form });
};

describe('what two write of one interview', () => {
  it('is no conflict where the other has changed something else', () => {
    const step = answer({ answer: 'yes' });
    expect(merged(step, said('unknown'), { ...said('unknown'), place: 'Elsewhere' }).conflicts).toEqual([]);
    const revise = newStep({ method: 'PATCH', path: '/debriefings/{id}', action: 'revise', form: { place: 'Mine' } });
    const conflicts = merged(revise, { place: 'A', language: 'sq' }, { place: 'A', language: 'ar' }).conflicts;
    expect(conflicts).toEqual([]);
  });

  it('is shown with what was there, mine and theirs, where both have answered the same question', () => {
    const step = answer({ answer: 'text', original: 'Mine' });
    const { conflicts } = merged(step, said('text', 'Before'), said('text', 'Theirs'));
    expect(conflicts).toEqual([{ step: step.id, field: 'original', base: 'Before', mine: 'Mine', theirs: 'Theirs' }]);
    const first = merged(step, { account: null }, said('text', 'Theirs')).conflicts;
    expect(first).toContainEqual(expect.objectContaining({ field: 'original', base: undefined, theirs: 'Theirs' }));
  });

  it('is no conflict where both have said the same', () => {
    expect(merged(answer({ answer: 'yes' }), said('unknown'), said('yes')).conflicts).toEqual([]);
  });

  it('goes together field by field in a leg, and is a conflict where both have changed the same field', () => {
    const { form, conflicts } = merged(putLeg({ mode: 'car' }), way({}), way({ toCountry: 'MK' }));
    expect([form, conflicts]).toEqual([expect.objectContaining({ mode: 'car', toCountry: 'MK' }), []]);
    const both = merged(putLeg({ mode: 'car' }), way({}), way({ mode: 'bus' }));
    expect(both.conflicts).toEqual([
      expect.objectContaining({ field: 'mode', base: 'foot', mine: 'car', theirs: 'bus' }),
    ]);
  });

  it('is reviewed for the profile, the screen and consent, too', () => {
    const profile = (region: string) => ({ account: { profile: { nationality: 'SY', region } } });
    const tells = newStep({
      method: 'PUT',
      path: '/debriefings/{id}/profile',
      action: 'put_profile',
      form: { nationality: 'SY', region: 'Idlib' },
    });
    expect(merged(tells, profile('Homs'), profile('Aleppo')).conflicts).toHaveLength(1);
    const screen = (fit: boolean) => ({ course: { screenedAt: 'then' }, screens: { age: 'adult', fit } });
    const act = { method: 'POST', path: '/debriefings/{id}/screen' } as const;
    const screens = newStep({ ...act, action: 'screen', form: { age: 'minor', fit: false } });
    expect(
      merged(screens, screen(true), { ...screen(true), screens: { age: 'doubtful', fit: true } }).conflicts,
    ).toEqual([expect.objectContaining({ field: 'age', base: 'adult', mine: 'minor', theirs: 'doubtful' })]);
    const agrees = newStep({ ...act, action: 'consent', form: { how: 'written', recording: 'none' } });
    const consent = (how: string) => ({ course: { consent: { how, recording: 'none', by: 'x', at: 'y' } } });
    expect(merged(agrees, { course: { consent: null } }, consent('recorded')).conflicts).toContainEqual(
      expect.objectContaining({ field: 'how', mine: 'written', theirs: 'recorded' }),
    );
  });

  it('is a conflict where one takes out what the other has changed', () => {
    const path = '/debriefings/{id}/answers/ROUTE_01';
    const removes = newStep({ method: 'DELETE', path, action: 'remove_answer' });
    expect(merged(removes, said('yes'), said('yes')).conflicts).toEqual([]);
    expect(merged(removes, said('yes'), said('no')).conflicts).toHaveLength(1);
  });

  it('is looked for in everything that waits, since nothing tells it later', () => {
    const [first, second] = [
      newStep({ method: 'POST', path: '/debriefings/{id}/begin', action: 'begin' }),
      answer({ answer: 'yes' }),
    ];
    const item = { id: 'i', state: 'sending', steps: [first, second], seen: said('unknown'), version: 3 };
    const held = heldAgainst(item as unknown as Item, { ...said('no'), version: 5 }, problem);
    expect(held).toMatchObject({
      state: 'needs_you',
      version: 5,
      conflicts: [{ step: second.id, mine: 'yes', theirs: 'no' }],
    });
    const again = heldAgainst({ ...held, conflicts: [] }, { ...said('no'), version: 6 }, problem);
    expect(again).toMatchObject({ state: 'waiting', version: 6 });
  });

  it('is sent as its officer decides, under a new key; or not at all', () => {
    const step = answer({ answer: 'yes' });
    const { conflicts } = merged(step, said('unknown'), said('no'));
    expect(settled(step, conflicts, 'mine')).toMatchObject({ form: { answer: 'yes' } });
    expect(settled(step, conflicts, 'mine')?.key).not.toBe(step.key);
    expect(settled(step, conflicts, 'theirs')).toBeUndefined();
    const legs = merged(putLeg({ mode: 'car' }), way({}), way({ mode: 'bus' })).conflicts;
    const mine = putLeg({ mode: 'car' });
    const theirs = legs.map((each) => ({ ...each, step: mine.id }));
    expect(settled(mine, theirs, 'theirs')).toMatchObject({ form: { mode: 'bus' } });
  });
});
