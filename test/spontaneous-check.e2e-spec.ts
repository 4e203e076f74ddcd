import { days, hours } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

const TABLE = 'spontaneous_information';
const idIn = (path: string) => path.split('/').at(-1) ?? '';

describe('information that has come without a request', () => {
  let world: World;
  let telling: Telling;
  beforeAll(async () => {
    world = await World.start();
    telling = await Telling.between(world);
  });
  afterAll(() => world.stop());

  const copies = (path: string) => telling.otherUnit.sees(`/received-items?carrierId=${idIn(path)}`);

  it('is checked by those whom it concerns there, and kept', async () => {
    const path = await telling.transmitted();
    const elsewhere = { authorityId: world.authority('RS/border') };
    expect((await act(telling.otherUnit, path, 'assign', elsewhere)).body.field).toBe('authorityId');
    await act(telling.otherUnit, path, 'assign', { authorityId: world.authority('MK/border') });
    expect((await telling.otherAuthority.sees(path)).body.warnings).toEqual([]);
    expect((await act(telling.author, path, 'accept')).status).toBe(403);
    expect((await act(telling.otherAuthority, path, 'accept')).body).toMatchObject({
      state: 'accepted',
      checkedBy: telling.otherAuthority.id,
    });
    expect((await copies(path)).body.items[0].state).toBe('received');
  });

  it('is destroyed where it is not needed, and the sender sees that and why', async () => {
    const path = await telling.transmitted();
    expect((await act(telling.otherUnit, path, 'delete_not_needed')).status).toBe(400);
    const reason = 'The haulier has no business here.';
    expect((await act(telling.otherUnit, path, 'delete_not_needed', { reason })).body.state).toBe('deleted_not_needed');
    expect((await copies(path)).body.items[0]).toMatchObject({ state: 'destroyed', title: null });
    expect((await telling.author.sees(path)).body.state).toBe('deleted_not_needed');
    const history = (await telling.author.sees(`/records/${TABLE}/${idIn(path)}/history`)).body;
    expect(history.at(-1)).toMatchObject({ action: `${TABLE}.delete_not_needed`, reason });
    const { items } = (await telling.unit.sees(`/transmission-items?carrierId=${idIn(path)}`)).body;
    expect(items[0].copyState).toBe('destroyed');
  });

  it('is reviewed when it is over, and destroyed where nobody needs it any more', async () => {
    const [path, needed] = [await telling.transmitted(), await telling.transmitted()];
    await act(telling.otherUnit, path, 'delete_not_needed', { reason: 'Known here.' });
    await act(telling.otherUnit, needed, 'accept');
    world.clock.pass(days(181));
    await world.sweep();
    expect((await telling.author.sees(path)).body.state).toBe('under_review');
    expect((await act(telling.otherUnit, needed, 'keep')).body.code).toBe('reason_required');
    await act(telling.otherUnit, needed, 'keep', { reason: 'The trial has begun.' });
    world.clock.pass(days(31));
    await world.sweep();
    expect((await telling.author.sees(path)).body).toMatchObject({ state: 'destroyed', facts: '–', title: '–' });
    expect((await telling.author.sees(needed)).body).toMatchObject({
      state: 'concluded',
      title: telling.form().title,
    });
    const sql = 'select text from reasons where record_id = $1 and officer_id is not null';
    const left = await world.database.owner(sql, [idIn(path)]);
    expect(left).toEqual([]);
  });

  it('does not tell why its own side had given it back to its author', async () => {
    const path = await telling.released();
    await act(telling.unit, path, 'return_to_author', { reason: 'The source would be known.' });
    const { version } = (await telling.author.sees(path)).body;
    await telling.author.revises(path, pickForm(telling.form()), { version });
    await act(telling.author, path, 'submit');
    await act(telling.unit, path, 'release');
    await act(telling.unit, path, 'transmit');
    await act(telling.otherUnit, path, 'delete_not_needed', { reason: 'Known here.' });
    const reasons = async (officer: TestOfficer) => {
      const { body } = await officer.sees(`/records/${TABLE}/${idIn(path)}/history`);
      return (body as { reason: string | null }[]).flatMap(({ reason }) => reason ?? []);
    };
    expect(await reasons(telling.otherUnit)).toEqual(['Known here.']);
    expect(await reasons(telling.author)).toEqual(['The source would be known.', 'Known here.']);
  });

  it('waits on the desks of those who have to act next, on either side', async () => {
    const path = await telling.released();
    const waits = async (officer: TestOfficer) => {
      const { body } = await officer.sees('/inbox?limit=100');
      return (body.items as { id: string }[]).some(({ id }) => id === idIn(path));
    };
    expect([await waits(telling.unit), await waits(telling.otherUnit)]).toEqual([true, false]);
    await act(telling.unit, path, 'transmit');
    expect([await waits(telling.unit), await waits(telling.otherUnit)]).toEqual([false, true]);
    await act(telling.otherUnit, path, 'accept');
    expect(await waits(telling.otherUnit)).toBe(false);
  });

  it('is asked after by a clock that breaches nothing', async () => {
    const path = await telling.transmitted();
    const { clock } = (await telling.otherUnit.sees(path)).body;
    expect(clock).toMatchObject({ rule: 'DEFAULT/NECESSITY_CHECK', binding: 'requested', level: 'green' });
    expect(clock.label).toContain('requested by own proposal');
    world.clock.pass(days(4) + hours(1));
    await world.sweep();
    const late = (await telling.otherUnit.sees(path)).body;
    expect(late).toMatchObject({ state: 'transmitted', clock: { breached: false, missedAt: expect.any(String) } });
    await act(telling.otherUnit, path, 'accept');
    expect((await telling.otherUnit.sees(path)).body.clock.stoppedAt).toBe(world.clock.now().toISOString());
  });
});

/** What the form of a revision has. */
const pickForm = ({ otherCountry: _, ...form }: { otherCountry: string }) => form;
