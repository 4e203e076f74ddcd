import { Filling, type Form } from './support/filling.js';
import { settled } from './support/exchange.js';
import { Readmissions } from './support/readmissions.js';
import { goes, Transiting } from './support/return-journeys.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('a form is filled in with what was entered elsewhere', () => {
  let world: World;
  let here: Readmissions;
  let filling: Filling;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    filling = new Filling(here);
  });
  afterAll(() => world.stop());

  it('the record of a handover with whom, where, how and who has signed it', async () => {
    const { id } = await here.in('handed_over');
    const record = settled(await filling.opens(id, 'f7')) as unknown as Form;
    expect(record.faults).toEqual([]);
    expect(record.sections).toMatchObject({
      persons: { person_count: 1, persons: [{ surname: 'Demo' }] },
      protection: { asylum_wish: false },
      signatures: { signatures: [{ signed_as: 'escort_leader' }, { signed_as: 'crossing_point_officer' }] },
    });
    expect(settled(await filling.acts(record, 'send'))).toMatchObject({ state: 'sent' });
    const notice = settled(await filling.opens(id, 'f3')) as unknown as Form;
    expect(notice.faults).toEqual([]);
  });

  it('the application for a transit with its persons, its route and what is declared', async () => {
    const transit = await Transiting.begin(world);
    const path = await transit.drafted();
    await goes(transit.supervisor, path, 'request');
    const form = { carrierType: 'transits', carrierId: path.split('/').at(-1) };
    const { body } = await transit.officer.does('/readmission-forms', { ...form, code: 'f4' });
    expect(body.faults).toEqual([]);
    expect(body.sections).toMatchObject({
      route: { destination: 'AL' },
      declaration: { onward_assured: true, no_refusal_ground: true },
    });
    const drafted = body as unknown as Form;
    expect(settled(await filling.acts(drafted, 'send', transit.officer))).toMatchObject({ state: 'sent' });
    const { body: seen } = await transit.asked.sees(
      `/readmission-forms?carrierType=transits&carrierId=${form.carrierId}`,
    );
    expect(seen).toMatchObject([{ code: 'f4', state: 'sent' }]);
    expect((await transit.officer.does('/readmission-forms', { ...form, code: 'f1' })).body.code).toBe(
      'form_not_of_such_a_case',
    );
    expect(
      (await transit.outsider.sees(`/readmission-forms?carrierType=transits&carrierId=${form.carrierId}`)).status,
    ).toBe(404);
  });
});
