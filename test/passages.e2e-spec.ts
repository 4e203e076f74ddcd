import { Identity } from '../src/core/access/identity.js';
import { Work } from '../src/core/work/work.js';
import { Deadlines } from '../src/core/workflow/deadlines.js';
import { days, minutes } from '../src/core/workflow/deadline.js';
import { PassageDesk, type Sent } from '../src/passages/passage.desk.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

const idIn = (path: string) => path.split('/').at(-1) ?? '';

describe('a way through SELEC', () => {
  let world: World;
  let telling: Telling;
  let liaisonOut: TestOfficer;
  let liaisonIn: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    telling = await Telling.between(world);
    liaisonOut = await world.officer('liaison_officer', { at: 'AL/selec' });
    liaisonIn = await world.officer('liaison_officer', { at: 'MK/selec' });
  });
  afterAll(() => world.stop());

  const bySelec = { route: 'selec', transBorder: true };

  /** Handed over to the focal point, and the passage that it has begun. */
  async function begun(): Promise<{ carrier: string; passage: string }> {
    const carrier = await telling.released(bySelec);
    await act(telling.unit, carrier, 'hand_over');
    const { items } = (await telling.unit.sees(`/passages?carrierId=${idIn(carrier)}`)).body;
    return { carrier, passage: `/passages/${items[0].id}` };
  }

  const steps = () =>
    [
      [telling.unit, 'hand_to_liaison', 'at_liaison_out'],
      [liaisonOut, 'hand_across', 'at_liaison_in'],
      [liaisonIn, 'hand_to_focal_point', 'at_focal_point_in'],
      [telling.otherUnit, 'deliver', 'delivered'],
    ] as const;

  it('is no way for what does not reach across borders, or for who is no member', async () => {
    const refused = async (changes: object) =>
      (await telling.author.does('/spontaneous-information', telling.form({ route: 'selec', ...changes }))).body;
    const { code, article } = await refused({ transBorder: false });
    expect([code, article]).toEqual(['basis_blocked', 'SELEC Convention, Arts 2, 21']);
    expect((await refused({ transBorder: true, otherCountry: 'AT' })).because).toBe('AT is no party to SELEC.');
    const unsaid = await telling.released({ route: 'selec' });
    expect((await act(telling.unit, unsaid, 'hand_over')).body.code).toBe('basis_on_condition');
  });

  it('goes from hand to hand, each of whom sees it and what it carries from then on', async () => {
    const { carrier, passage } = await begun();
    expect((await telling.unit.sees(passage)).body).toMatchObject({
      state: 'at_focal_point_out',
      carrierType: 'spontaneous_information',
      direction: 'there',
      language: 'en',
      unverified: ['focal_point_out', 'liaison_out', 'liaison_in', 'focal_point_in'],
      basis: { instrument: 'SELEC', applicability: 'allowed' },
    });
    const hands = [liaisonOut, liaisonIn, telling.otherUnit];
    for (const [at, [officer, action, state]] of steps().entries()) {
      for (const next of hands.slice(at)) {
        expect([(await next.sees(passage)).status, (await next.sees(carrier)).status]).toEqual([404, 404]);
        expect(await rowsFor(world, next, 'passages')).not.toContain(idIn(passage));
        expect(await rowsFor(world, next, 'spontaneous_information')).not.toContain(idIn(carrier));
      }
      world.clock.pass(minutes(5));
      expect((await act(officer, passage, action)).body.state).toBe(state);
    }
    const { body } = await telling.author.sees(carrier);
    expect(body).toMatchObject({ state: 'transmitted', sentAt: world.clock.now().toISOString() });
    const { hops } = (await telling.otherUnit.sees(passage)).body;
    expect(hops.map(({ stop, officerId }: { stop: string; officerId: string }) => [stop, officerId])).toEqual([
      ['focal_point_out', telling.unit.id],
      ['liaison_out', telling.unit.id],
      ['liaison_in', liaisonOut.id],
      ['focal_point_in', liaisonIn.id],
      ['delivered', telling.otherUnit.id],
    ]);
  });

  it('leaves no step out, whoever tries', async () => {
    const { carrier, passage } = await begun();
    expect((await act(telling.unit, passage, 'deliver')).status).toBe(403);
    expect((await act(telling.unit, passage, 'hand_across')).status).toBe(403);
    expect((await act(telling.unit, carrier, 'arrive')).status).toBe(400);
    await act(telling.unit, passage, 'hand_to_liaison');
    expect((await act(telling.unit, passage, 'hand_to_liaison')).status).toBe(409);
    expect((await telling.otherUnit.sees(carrier)).status).toBe(404);
    const skipped = world.database.as(
      'seecase_clock',
      `update passages set state = 'delivered', via = via || focal_point_in where id = $1`,
      [idIn(passage)],
    );
    await expect(skipped).rejects.toThrow('no_step_left_out');
  });

  it('brings the items across with the last act of the sending state', async () => {
    const { carrier, passage } = await begun();
    const copies = () => telling.otherUnit.sees(`/received-items?carrierId=${idIn(carrier)}`);
    await act(telling.unit, passage, 'hand_to_liaison');
    expect((await copies()).body.items).toEqual([]);
    await act(liaisonOut, passage, 'hand_across');
    expect((await copies()).body.items).toHaveLength(1);
  });

  it('is stopped at any stop where its use could violate human rights', async () => {
    for (let stops = 0; stops < 4; stops += 1) {
      const { carrier, passage } = await begun();
      for (const [officer, action] of steps().slice(0, stops)) await act(officer, passage, action);
      const holder = steps()[stops]?.[0] ?? telling.unit;
      const form = { ground: 'RF_SELEC_HUMAN_RIGHTS', reason: 'The person would face ill-treatment.' };
      expect((await act(holder, passage, 'send_back', form)).body).toMatchObject({
        state: 'returned',
        returnGround: 'RF_SELEC_HUMAN_RIGHTS',
      });
      expect((await telling.author.sees(carrier)).body).toMatchObject({ state: 'released', sentAt: null });
      const history = (await telling.unit.sees(`/records/passage/${idIn(passage)}/history`)).body;
      expect(history.at(-1)).toMatchObject({ action: 'passage.send_back', officerId: holder.id, reason: form.reason });
      const { items } = (await telling.unit.sees(`/transmission-items?carrierId=${idIn(carrier)}`)).body;
      expect(items[0].copyState).toBe(stops < 2 ? null : 'destroyed');
    }
  });

  it('is stopped on a ground of its own convention, or for what is wrong with it', async () => {
    const { carrier, passage } = await begun();
    const wrong = { ground: 'RF_PCC_30_SECURITY', reason: 'No.' };
    expect((await act(telling.unit, passage, 'send_back', wrong)).body).toMatchObject({
      code: 'unknown_reference',
      field: 'ground',
    });
    expect((await act(telling.unit, passage, 'send_back')).status).toBe(400);
    const { body } = await act(telling.unit, passage, 'send_back', { reason: 'Not in English.' });
    expect(body).toMatchObject({ state: 'returned', returnGround: null });
    await act(telling.unit, carrier, 'hand_over');
    const { items } = (await telling.unit.sees(`/passages?carrierId=${idIn(carrier)}`)).body;
    expect(items.map(({ state }: { state: string }) => state).sort()).toEqual(['at_focal_point_out', 'returned']);
  });

  it('warns whoever has it in hand of the time that is wished, anew at each stop', async () => {
    const { passage } = await begun();
    const seen = async () => (await telling.unit.sees(passage)).body;
    const first = (await seen()).clock;
    expect(first).toMatchObject({ rule: 'DEFAULT/PASSAGE', binding: 'requested', level: 'green', breached: false });
    world.clock.pass(days(6));
    await world.get(Deadlines).sweep();
    expect(await seen()).toMatchObject({ state: 'at_focal_point_out', clock: { level: 'again', breached: false } });
    expect((await act(telling.unit, passage, 'hand_to_liaison')).body.clock).toMatchObject({
      level: 'green',
      startedAt: world.clock.now().toISOString(),
    });
    const { body } = await act(liaisonOut, passage, 'send_back', { reason: 'Not in English.' });
    expect(body.clock.stoppedAt).toBe(world.clock.now().toISOString());
  });

  it('is taken once by one of two who act at once', async () => {
    const { passage } = await begun();
    const second = telling.second;
    const { version } = (await second.sees(passage)).body;
    const both = await Promise.all(
      [telling.unit, second].map((officer) => officer.does(`${passage}/hand_to_liaison`, {}, { version })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await telling.unit.sees(passage)).body.hops).toHaveLength(2);
  });

  it('does not exist for others, not even at the same seat', async () => {
    const { passage } = await begun();
    await act(telling.unit, passage, 'hand_to_liaison');
    await act(liaisonOut, passage, 'hand_across');
    const stranger = await world.officer('liaison_officer', { at: 'RS/selec' });
    expect((await stranger.sees(passage)).status).toBe(404);
    expect((await stranger.sees('/passages?count=true')).body).toMatchObject({ items: [], count: 0 });
    expect(await rowsFor(world, stranger, 'passages')).toEqual([]);
    const supervisors = await Promise.all([
      world.officer('data_protection_officer', { at: 'AL/mia' }),
      world.officer('data_protection_officer', { at: 'MK/mi' }),
    ]);
    for (const officer of supervisors) expect((await officer.sees(passage)).status).toBe(200);
  });

  describe('that a carrier lets begin', () => {
    const begins = async (officer: TestOfficer, changes: Partial<Sent>) => {
      const carrierId = idIn(await telling.transmitted());
      const sent: Sent = {
        carrierType: 'spontaneous_information',
        carrierId,
        direction: 'back',
        fromCountry: 'MK',
        toCountry: 'AL',
        ...changes,
      };
      const signedIn = await world.get(Identity).session(officer.sessionId);
      if (!signedIn) throw new Error('not signed in');
      const { officer: by } = signedIn;
      return world.get(Work).as(by, (em, now) => world.get(PassageDesk).open({ em, now }, by, sent));
    };

    it('also leads back, from the focal point of the other side', async () => {
      const id = await begins(telling.otherUnit, {});
      expect((await telling.otherUnit.sees(`/passages/${id}`)).body).toMatchObject({
        direction: 'back',
        focalPointOut: world.authority('MK/ncu'),
        liaisonOut: world.authority('MK/selec'),
        liaisonIn: world.authority('AL/selec'),
        focalPointIn: world.authority('AL/ncu'),
      });
      expect((await act(telling.otherUnit, `/passages/${id}`, 'hand_to_liaison')).body.state).toBe('at_liaison_out');
      expect((await liaisonIn.sees(`/passages/${id}`)).status).toBe(200);
    });

    it('is of a kind that has registered, and begins at home', async () => {
      await expect(begins(telling.otherUnit, { carrierType: 'operations' })).rejects.toMatchObject({
        code: 'unknown_reference',
        details: { field: 'carrierType' },
      });
      await expect(begins(telling.otherUnit, { fromCountry: 'AL', toCountry: 'MK' })).rejects.toMatchObject({
        code: 'inconsistent',
      });
      const matter = { personalData: false, transBorder: false };
      await expect(begins(telling.otherUnit, { matter })).rejects.toMatchObject({ code: 'basis_blocked' });
      const stranger = await world.officer('central_unit_officer', { at: 'RS/ncu' });
      await expect(begins(stranger, { fromCountry: 'RS' })).rejects.toMatchObject({ details: { field: 'carrierId' } });
    });
  });
});
