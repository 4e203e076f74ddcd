import { randomUUID } from 'node:crypto';
import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';
import { heroin, newSeal, passport, Seized } from './support/seized.js';

describe('a thing that was seized', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  let guest: TestOfficer;
  let clerk: TestOfficer;
  let all: Seized;

  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
    guest = await operation.serving('field_officer', 'MK/border');
    clerk = await world.officer('evidence_clerk', { at: 'AL/border' });
    all = new Seized(world, operation, host, clerk);
  });
  afterAll(() => world.stop());

  describe('is recorded', () => {
    it('as seized by an officer of the host, with its powers, by an officer of the host', async () => {
      expect((await all.seized()).body).toMatchObject({ state: 'recorded', ownerCountry: 'AL', exhibits: 0 });
      expect((await all.seized({}, guest)).body.code).toBe('host_officer_only');
      expect((await all.seized({ seizedBy: guest.id })).body.code).toBe('host_officer_only');
      expect((await all.seized({ assistedBy: [guest.id] })).status).toBe(201);
      expect((await all.seized({ assistedBy: [randomUUID()] })).body.code).toBe('unknown_reference');
      expect((await all.seized({ arrestId: randomUUID() })).body).toMatchObject({
        code: 'unknown_reference',
        field: 'arrestId',
      });
    });

    it('with a number that is given once in the operation, also to two at once', async () => {
      const { id } = await all.seized();
      const things = await Promise.all([passport, heroin, passport, heroin].map((thing) => all.listed(id, thing)));
      const made = things.filter(({ status }) => status === 201).map(({ body }) => body.number as number);
      expect(made).toHaveLength(4);
      expect(new Set(made).size).toBe(4);
    });

    it('as what its kind can be, and no less than has to be said', async () => {
      const { id } = await all.seized();
      expect((await all.listed(id, { ...heroin, quantity: undefined })).body).toMatchObject({
        code: 'inconsistent',
        field: 'quantity',
      });
      expect((await all.listed(id, { ...passport, stolen: true })).body).toMatchObject({
        code: 'inconsistent',
        field: 'stolen',
      });
      expect(
        (await all.listed(id, { kind: 'cash', description: 'Notes', quantity: 900, currency: 'EUR' })).status,
      ).toBe(201);
      const { path, body } = await all.listed(id, {
        kind: 'vehicle',
        description: 'Van',
        stolen: false,
        identifier: 'AA000AA',
      });
      expect(body.state).toBe('seized');
      const better = { description: 'White van', stolen: true, reason: 'The register had it.' };
      expect((await act(clerk, path, 'describe', better)).body).toMatchObject({
        stolen: true,
        description: 'White van',
      });
      expect((await act(clerk, path, 'describe', { stolen: null, reason: 'x' })).body.code).toBe('inconsistent');
    });

    it('by those who took it, while the list is open', async () => {
      const { id, path } = await all.seized();
      expect((await act(host, path, 'list')).body.code).toBe('nothing_listed');
      const { path: thing } = await all.listed(id);
      expect((await act(host, path, 'list')).body.code).toBe('exhibit_not_sealed');
      await act(host, thing, 'seal', { sealNo: newSeal(), ...all.now() });
      expect((await act(host, path, 'list')).body).toMatchObject({
        state: 'listed',
        exhibits: 1,
        unsealed: 0,
        kept: 1,
      });
      expect((await all.listed(id)).body.code).toBe('wrong_state');
      expect((await all.listed(id, passport, operation.commander)).body.code).toBe('not_permitted');
      expect((await all.listed(id, passport, guest)).status).toBe(404);
    });

    it('in error, and struck; its number is not given again', async () => {
      const { id, path } = await all.seized();
      const { path: thing, body } = await all.listed(id);
      const annul = { reason: 'Nothing was taken.' };
      expect((await act(operation.commander, path, 'annul', annul)).body.code).toBe('exhibits_listed');
      await act(host, thing, 'strike', { purpose: 'Given back on the spot.', ...all.now() });
      expect((await clerk.sees(thing)).body).toMatchObject({ state: 'struck', holderId: null });
      expect((await act(operation.commander, path, 'annul', annul)).body.state).toBe('annulled');
      const { id: other } = await all.seized();
      expect((await all.listed(other)).body.number).toBeGreaterThan(body.number);
    });
  });

  it('is there for those who took, have, lead or keep it, and for nobody else', async () => {
    const { path, seizure: taken } = await all.sealed();
    for (const seeing of [host, clerk, operation.commander]) {
      expect((await seeing.sees(path)).status).toBe(200);
      expect((await seeing.sees(taken)).status).toBe(200);
    }
    const foreign = await world.officer('evidence_clerk', { at: 'MK/border' });
    for (const blind of [guest, foreign]) {
      expect((await blind.sees(path)).status).toBe(404);
      expect((await blind.sees(`${path}/custody`)).status).toBe(404);
      expect((await blind.sees(taken)).status).toBe(404);
      expect((await blind.sees('/exhibits?count=true')).body).toMatchObject({ items: [], count: 0 });
    }
  });

  it('kept to named officers is one of its seizure all the same', async () => {
    const { id, path } = await all.seized({ restrictedTo: [clerk.id] });
    const thing = await all.listed(id);
    expect((await clerk.sees(thing.path)).body.restricted).toBe(true);
    for (const blind of [operation.commander, guest]) expect((await blind.sees(thing.path)).status).toBe(404);
    expect((await clerk.sees(path)).body.exhibits).toBe(1);
  });

  it('counts as what it is', async () => {
    const own = await JointOperation.active(world);
    const officer = await own.serving('field_officer', 'AL/border');
    const { id } = await all.seized({ operationId: own.id, seizedBy: officer.id }, officer);
    const visa = { kind: 'document', description: 'Visa', documentType: 'visa', authenticity: 'fraudulently_obtained' };
    const things = [
      heroin,
      { ...heroin, quantity: 250, unit: 'gram' },
      { ...heroin, quantity: 30, unit: 'tablet' },
      passport,
      { ...passport, authenticity: 'genuine' },
      visa,
      { kind: 'weapon', description: 'Pistols', quantity: 2, unit: 'piece' },
      { kind: 'ammunition', description: '9 mm', quantity: 120, unit: 'piece' },
      { kind: 'vehicle', description: 'Car', stolen: true },
      { kind: 'vehicle', description: 'Car', stolen: false },
      { kind: 'cash', description: 'Notes', quantity: 4000, currency: 'EUR' },
      { kind: 'goods', description: 'Cigarettes', quantity: 12, unit: 'carton' },
    ];
    for (const thing of things) expect((await all.listed(id, thing, officer)).status).toBe(201);
    const { path: wrong } = await all.listed(id, heroin, officer);
    await act(officer, wrong, 'strike', { purpose: 'Twice', ...all.now() });
    const day = [own.id, new Date(world.clock.now().getTime() - 1), new Date(world.clock.now().getTime() + 1)];
    const counted = await world.database.owner<{ counter: string; number: string }>(
      'select counter, number from app.counts_seizures($1, null, $2, $3) order by counter',
      day,
    );
    expect(Object.fromEntries(counted.map(({ counter, number }) => [counter, Number(number)]))).toEqual({
      ammunition: 120,
      cash_seizures: 1,
      drugs_kg: 1.75,
      falsified_documents: 1,
      goods_seized: 1,
      stolen_vehicles: 1,
      visa_misuse: 1,
      weapons: 2,
    });
  });
});
