import { settled } from './support/exchange.js';
import { PlayedLimits } from './support/limits.js';
import { Readmissions } from './support/readmissions.js';
import { World } from './support/world.js';

/** Bulgaria and North Macedonia: that there is an accelerated procedure is verified; its zone and its first limit are not. */
describe('an accelerated readmission', () => {
  let world: World;
  let here: Readmissions;
  let limits: PlayedLimits;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world, 'BG/border', 'MK/border');
    limits = await PlayedLimits.of(here);
  });
  afterAll(() => world.stop());

  const zone = { landBorderKm: 30, airports: true, ports: false, portsAirportsKm: null, says: 'up to 30 km' };
  const found = (changes: object = {}) => ({
    apprehendedAt: world.clock.now(),
    distanceMetres: 3200,
    commonBorder: true,
    direct: true,
    ...changes,
  });
  const seen = async (id: string) => (await here.officer.sees(`/readmissions/${id}`)).body;
  const revise = async (id: string, form: object) => {
    const { version } = await seen(id);
    return settled(await here.officer.revises(`/readmissions/${id}`, form, { version }));
  };
  const confirmed = async (changes: object = {}) => {
    const { id } = await here.drafted({ found: found(changes) });
    await limits.confirm(id, 'EC-MK', 'acceleratedSubmit', { n: 2, unit: 'calendar_day' });
    await limits.confirm(id, 'EC-MK', 'acceleratedZone', zone);
    await revise(id, { procedure: 'accelerated' });
    return id;
  };

  it('is open once two legal officers have confirmed for the case what nobody has verified, and for no other', async () => {
    const other = await here.drafted({ found: found(), procedure: 'accelerated' });
    const unverified = { agreement: true, inZone: false, inTime: false };
    const toConfirm = ['acceleratedZone', 'acceleratedSubmit'];
    expect((await seen(other.id)).requesting.zoneTest).toMatchObject({ ...unverified, direct: true, toConfirm });
    const { requesting } = await seen(await confirmed());
    expect(requesting.zoneTest).toMatchObject({
      agreement: true,
      inZone: true,
      direct: true,
      inTime: true,
      toConfirm: [],
    });
    await here.brings(other.id, 'safeguard_check');
    await here.signedOff(other.id);
    expect((await here.tries(other.id, 'submit', { by: 'supervisor' })).body).toMatchObject({
      code: 'not_accelerated',
      failed: ['inZone', 'inTime'],
      toConfirm,
    });
  });

  it('is replied to within days, and goes to the crossing point past the same safeguards', async () => {
    const id = await confirmed();
    await here.brings(id, 'examination');
    expect(await seen(id)).toMatchObject({ state: 'examination', procedure: 'accelerated', agreement: 'EC-MK' });
    expect(await limits.one(id, 'd05')).toMatchObject({ length: '2 calendar_day', parameter: 'acceleratedReply' });
    expect(await here.brings(id, 'handed_over', 'examination')).toMatchObject({ state: 'handed_over' });
  });

  it('is not open for somebody who was found further away, or has not come directly', async () => {
    for (const [changes, failed] of [
      [{ distanceMetres: 30_001 }, ['inZone']],
      [{ direct: false }, ['direct']],
    ] as const) {
      const id = await confirmed(changes);
      await here.brings(id, 'safeguard_check');
      await here.signedOff(id);
      const { body } = await here.tries(id, 'submit', { by: 'supervisor' });
      expect(body).toMatchObject({ code: 'not_accelerated', failed, toConfirm: [] });
    }
  });

  it('becomes a standard one when it was not submitted in time', async () => {
    const id = await confirmed();
    await limits.pass(3);
    expect((await seen(id)).procedure).toBe('standard');
  });
});
