import { Readmissions } from './support/readmissions.js';
import { acts, passports, plans, transferOf, transferSteps } from './support/transferring.js';
import { World } from './support/world.js';

// A return is played from the checklist to the hand-over.
jest.setTimeout(120_000);

/** Austria and Kosovo: nationals with a valid travel document need no application, by verified law. */
describe('a return that needs no application', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  const passport = (expiresOn: string) => ({
    documents: [{ type: 'passport', number: 'P1', issuingCountry: 'XK', expiresOn, authenticity: 'genuine' }],
  });
  const checked = async (expiresOn = '2030-01-01') => {
    const { id } = await here.in('safeguard_check', { procedure: 'notification_only' }, passport(expiresOn));
    await here.signedOff(id);
    return id;
  };
  const sees = async (id: string) => (await here.other.sees(`/readmissions/${id}`)).status;

  it('is notified, agreed to, and handed over: nobody has applied, and nobody has replied', async () => {
    const id = await checked();
    expect((await here.tries(id, 'submit', { by: 'supervisor' })).body.code).toBe('notification_only');
    expect((await here.goes(id, 'notify_only', { by: 'supervisor' })).state).toBe('notification_only');
    await passports(here, id);
    expect((await plans(here, id)).state).toBe('planned');
    expect([await here.state(id), await sees(id)]).toEqual(['transfer_planned', 404]);
    await transferSteps.notify?.(here, id);
    expect(await sees(id)).toBe(200);
    for (const step of ['confirm_transfer', 'depart', 'hand_over'] as const) await transferSteps[step]?.(here, id);
    expect(await here.state(id)).toBe('handed_over');
    const said = (await here.other.sees(`/readmissions/${id}/messages`)).body as unknown as { kind: string }[];
    expect(said.map(({ kind }) => kind)).toEqual(['transfer_notice', 'transfer_confirmation']);
    const transfer = `/readmission-transfers/${await transferOf(here, id)}`;
    expect((await here.other.sees(transfer)).body).toMatchObject({ state: 'handed_over' });
    const form = { readmissionId: id, ground: 'wrong_identity', originals: [] };
    expect((await here.other.does('/error-claims', form)).status).toBe(201);
  });

  it('is none where no document serves for it that is still valid', async () => {
    const id = await checked('2026-08-31');
    expect((await here.tries(id, 'notify_only', { by: 'supervisor' })).body.code).toBe('not_exempt');
  });

  it('is put off by the other side like every other one, and stopped by a hold', async () => {
    const id = await checked();
    await here.goes(id, 'notify_only', { by: 'supervisor' });
    await passports(here, id);
    await plans(here, id);
    await transferSteps.notify?.(here, id);
    const path = `/readmission-transfers/${await transferOf(here, id)}`;
    const later = new Date(world.clock.now().getTime() + 20 * 86_400_000);
    const proposed = await acts(here.other, path, 'propose_date', { reason: 'Nobody is there.', proposedAt: later });
    expect(proposed.body.state).toBe('date_proposed');
    expect((await acts(here.officer, path, 'take_date')).body.state).toBe('planned');
    const wish = { readmissionId: id, flag: 'asylum', basis: 'stated', moment: 'other', heardAt: world.clock.now() };
    expect((await here.officer.does('/readmission-holds', { ...wish, words: 'Afraid.', language: 'sq' })).status).toBe(
      201,
    );
    expect((await acts(here.officer, path, 'notify')).body).toMatchObject({ code: 'on_hold', holds: ['asylum'] });
  });
});
