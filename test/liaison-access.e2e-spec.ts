import { Informing, PERSON } from './support/informing.js';
import { act } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { Posting, settleTheLaw } from './support/posting.js';
import { rowsFor } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import type { TestOfficer } from './support/world.js';

describe('a liaison officer in the host state', () => {
  let here: Informing;
  let guest: TestOfficer;
  beforeAll(async () => {
    here = await Informing.start();
    const { world } = here;
    expect(await settleTheLaw(await Keepers.of(world))).toBe('in_force');
    const posting = await Posting.between(world);
    guest = await world.officer(['liaison_officer', 'analyst'], { at: 'MK/ncu' });
    const { body } = await posting.host.does('/liaison-postings', posting.form({ hostCountry: 'AL' }));
    const path = `/liaison-postings/${body.id}`;
    await act(posting.host, path, 'nominate', { officerId: guest.id });
    await act(posting.sender, path, 'accredit', { accreditation: 'AL-3' });
    expect((await act(guest, path, 'take_up')).body.state).toBe('active');
  });
  afterAll(() => here.world.stop());

  it('has no access to what the host has recorded, though their own roles let them look', async () => {
    const { body } = await here.drafted('person', PERSON);
    const subject = `/subjects/${body.id}`;
    expect((await here.author.sees(subject)).status).toBe(200);
    expect((await guest.sees(subject)).status).toBe(404);
    expect((await guest.sees('/subjects?count=true')).body).toMatchObject({ items: [], count: 0 });
    expect((await guest.sees(here.operation.path)).status).toBe(404);
    expect((await guest.sees(`/incidents?operationId=${here.operation.id}`)).body.items).toEqual([]);
    for (const table of ['subjects', 'operations', 'incidents', 'checks', 'debriefings', 'apprehensions'])
      expect(await rowsFor(here.world, guest, table)).toEqual([]);
  });

  it('is shown a case that the host sends, and neither its drafts nor what the host has prepared for it', async () => {
    const telling = await Telling.between(here.world);
    const path = await telling.released();
    expect((await guest.sees(path)).status).toBe(404);
    await act(telling.unit, path, 'transmit');
    expect((await guest.sees(path)).status).toBe(200);
    const carrier = `carrierId=${path.split('/').at(-1)}`;
    expect((await guest.sees(`/transmission-items?${carrier}`)).body.items).toEqual([]);
    expect((await guest.sees(`/received-items?${carrier}`)).body.items).toHaveLength(1);
    expect(await rowsFor(here.world, guest, 'transmission_items')).toEqual([]);
  });
});
