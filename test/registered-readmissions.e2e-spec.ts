import { v7 as newId } from 'uuid';
import { settled } from './support/exchange.js';
import { Readmissions } from './support/readmissions.js';
import { registeredAnew } from './support/registered-anew.js';
import { goes, Transiting, tries } from './support/return-journeys.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const heard = (reference: string) => ({ heard: { channel: 'siena', reference } });

describe('a transit that a state without account asks for', () => {
  it('is one, under each of its references', async () => {
    const transiting = await Transiting.begin(world);
    const form = { elsewhere: 'owner', askingCountry: 'AT', ownerAuthorityId: world.authority('AT/mi') };
    const { asked: first, askedSupervisor: next } = transiting;
    const [one, again] = [await transiting.drafted(form, first), await transiting.drafted(form, next)];
    expect((await goes(first, one, 'request', heard('Z 77'))).state).toBe('requested');
    expect((await tries(next, again, 'request', heard('z  77'))).body).toMatchObject({
      code: 'registered_already',
      recordType: 'transits',
      recordId: one.split('/').at(-1),
    });
    expect((await goes(next, again, 'request', heard('Z 78'))).state).toBe('requested');
    const both = [await transiting.drafted(form, first), await transiting.drafted(form, next)] as const;
    const answers = await Promise.all([
      tries(first, both[0], 'request', heard('Z 79')),
      tries(next, both[1], 'request', heard('Z 79')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('a readmission for which a state without account applies', () => {
  let there: Readmissions;
  beforeAll(async () => {
    there = await Readmissions.between(world);
  });
  const drafted = async (by: TestOfficer) => {
    const sides = { otherCountry: 'XK', elsewhere: 'owner', requestingCountry: 'CH' };
    const form = there.form({ ...sides, otherAuthorityId: undefined, agreement: undefined });
    const { id } = settled(await by.does('/readmissions', form));
    settled(await by.puts(`/readmissions/${id}/persons/${newId()}`, there.person(), { version: 1 }));
    return id;
  };
  const fax = (externalRef: string) => ({ channel: 'fax', externalRef });
  const registers = (id: string, by: 'other' | 'otherSupervisor', reference: string) =>
    there.tries(id, 'register', { by, form: fax(reference) });

  it('is one case, and one again when it has been erased', async () => {
    const first = await drafted(there.other);
    expect((await registers(first, 'other', 'CH 5')).status).toBe(200);
    const again = await drafted(there.otherSupervisor);
    expect((await registers(again, 'otherSupervisor', 'ch 5')).body).toMatchObject({
      code: 'registered_already',
      recordType: 'readmissions',
      recordId: first,
    });
    const both = [await drafted(there.other), await drafted(there.otherSupervisor)] as const;
    const answers = await Promise.all([
      registers(both[0], 'other', 'CH 6'),
      registers(both[1], 'otherSupervisor', 'CH 6'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const left = () => world.database.owner('select from registrations where record_id = $1', [first]);
    expect(await left()).toHaveLength(1);
    await world.database.owner(`update readmissions set state = 'erased' where id = $1`, [first]);
    expect(await left()).toEqual([]);
  });

  const examined = async (reference: string) => {
    const readmissionId = await drafted(there.other);
    await registers(readmissionId, 'other', reference);
    await there.goes(readmissionId, 'examine', { by: 'other' });
    const [{ id: personId }] = (await there.persons(readmissionId, there.other)) as [{ id: string }];
    return { readmissionId, personId };
  };

  it('has one interview and one travel document for each message that asks for it', async () => {
    const asks = (path: string, form: object, reference: string) =>
      there.other.does(path, { ...form, ...fax(reference) });
    const refusedAs = (recordType: string, { id: recordId }: { id: string }) => ({
      code: 'registered_already',
      recordType,
      recordId,
    });
    const interview = { ...(await examined('CH 7')), mode: 'video', language: 'sq' };
    const wanted = settled(await asks('/readmission-interviews', interview, 'CH 7/2'));
    const again = await asks('/readmission-interviews', interview, 'ch 7/2');
    expect(again.body).toMatchObject(refusedAs('readmission_interviews', wanted));
    const { readmissionId, personId } = await examined('CH 8');
    const taken = [{ personId, article: '2(1)' }];
    await there.goes(readmissionId, 'accept', { by: 'otherSupervisor', form: { taken } });
    const document = { readmissionId, personId, alsoFor: [], office: 'Embassy in Bern' };
    const first = settled(await asks('/travel-documents', document, 'CH 8/2'));
    const twice = await asks('/travel-documents', document, 'CH  8/2');
    expect(twice.body).toMatchObject(refusedAs('travel_documents', first));
  });
});

describe('what is registered of readmissions', () => {
  it('is found in the cases of a database that had no list of it', async () => {
    const { listed, found } = await registeredAnew(world);
    expect(new Set(listed.map((row) => (row as { kind: string }).kind)).size).toBe(4);
    expect(found).toEqual(listed);
  });
});
