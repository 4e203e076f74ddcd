import { v7 as newId } from 'uuid';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import {
  acts,
  passports,
  planForm,
  plans,
  recordForm,
  signs,
  transferOf,
  writes,
  type Transfer,
} from './support/transferring.js';
import { World } from './support/world.js';

const at = (id: string) => `/readmission-transfers/${id}`;

describe('a hand-over', () => {
  let world: World;
  let here: Readmissions;
  let holding: Holding;

  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    holding = new Holding(here);
  });
  afterAll(() => world.stop());

  const rows = <T>(sql: string, ...values: unknown[]) => world.database.owner<T>(sql, values);

  it('does not begin under a hold, with another person, or with somebody whom nobody found fit', async () => {
    const { id } = await here.in('transfer_confirmed');
    const path = at(await transferOf(here, id));
    const leaving = { methods: ['photo'], result: 'match' };
    expect((await acts(here.officer, path, 'depart', leaving)).body.code).toBe('fitness_not_noted');
    await acts(here.officer, path, 'note_fitness', { issuer: 'Doctor', at: world.clock.now() });
    const another = await acts(here.officer, path, 'depart', { ...leaving, result: 'no_match' });
    expect(another.body.code).toBe('identity_not_matched');
    await holding.set(id, 'asylum', here.officer);
    expect((await acts(here.officer, path, 'depart', leaving)).body).toMatchObject({ code: 'on_hold' });
    await expect(
      world.database.as(
        'seecase_app',
        `update readmission_transfers set state = 'under_way' where readmission_id = $1`,
        [id],
      ),
    ).resolves.toEqual([]);
  });

  it('passes responsibility with the second signature, under the record as it was read', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await transferOf(here, id);
    expect((await signs(here.officer, transferId)).body.code).toBe('record_missing');
    await writes(here.officer, transferId, await recordForm(here, id));
    expect((await signs(here.officer, transferId, { digest: 'something else' })).body.code).toBe('record_changed');
    const first = await signs(here.officer, transferId);
    expect(first.body).toMatchObject({ state: 'under_way', signatures: { owner: { serviceNo: '0815' }, other: null } });
    expect((await signs(here.officer, transferId)).body.code).toBe('side_signed_already');
    const written = await writes(
      here.point,
      transferId,
      await recordForm(here, id, { reservations: 'One bag is missing' }),
    );
    expect((written.body as unknown as Transfer).signatures?.owner).toBeNull();
    await signs(here.officer, transferId);
    const second = await signs(here.point, transferId);
    expect(second.body).toMatchObject({ state: 'handed_over', outcome: 'accepted_with_reservation' });
    expect(second.body.receiptNo).toMatch(/^R-AT-XK-\d{6}\/1$/);
    expect(await here.state(id)).toBe('handed_over');
    const documents = await rows<{ state: string }>('select state from travel_documents where readmission_id = $1', id);
    expect(documents).toEqual([{ state: 'handed_over' }]);
  });

  it('hands over everybody or nobody, and says whom', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await transferOf(here, id);
    const nobody = await recordForm(here, id, { personIds: [] });
    await writes(here.officer, transferId, nobody);
    expect((await signs(here.point, transferId)).body.code).toBe('persons_do_not_add_up');
    const somebody = await writes(here.officer, transferId, await recordForm(here, id, { personIds: [newId()] }));
    expect(somebody.body.code).toBe('unknown_reference');
    const force = await writes(here.officer, transferId, await recordForm(here, id, { restraint: 'handcuffs' }));
    expect(force.body).toMatchObject({ code: 'inconsistent', field: 'restraintMinutes' });
    await writes(here.officer, transferId, await recordForm(here, id, { identityResult: 'unclear' }));
    expect((await signs(here.point, transferId)).body.code).toBe('identity_not_matched');
  });

  it('stops at a wish for asylum, whoever hears it; of which the other state learns only that it stopped', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await transferOf(here, id);
    const heard = await writes(here.officer, transferId, await recordForm(here, id, { asylumWish: true }));
    expect((heard.body as unknown as Transfer).record?.asylumWish).toBe(true);
    const holds = await rows<{ flag: string; moment: string }>(
      'select flag, moment from readmission_holds where readmission_id = $1',
      id,
    );
    expect(holds).toEqual([{ flag: 'asylum', moment: 'handover' }]);
    expect((await signs(here.officer, transferId)).body.code).toBe('asylum_wish_at_handover');
    const stopped = (await signs(here.point, transferId)).body;
    expect(stopped).toMatchObject({ code: 'on_hold', holds: ['held'] });
    await expect(
      rows(
        `update readmission_transfers set state = 'handed_over', outcome = 'accepted',
        owner_signature = '{"digest":"x"}', other_signature = '{"digest":"x"}' where id = $1`,
        transferId,
      ),
    ).rejects.toThrow('asks for protection');
    const weather = await acts(here.officer, at(transferId), 'fail', { outcome: 'weather_technical' });
    expect(weather.body.code).toBe('asylum_wish_at_handover');
    const failed = await acts(here.officer, at(transferId), 'fail', {
      outcome: 'asylum_claim_stop',
      returnedTo: 'AT/mi',
      note: 'Asked at the gate',
    });
    expect(failed.body).toMatchObject({ state: 'failed', outcome: 'asylum_claim_stop' });
    expect(await here.state(id)).toBe('transfer_failed');
    const other = (await here.point.sees(at(transferId))).body;
    expect(other).toMatchObject({ outcome: 'stopped', outcomeNote: null });
    for (const never of ['asylumWish', 'complaints', 'injuries', 'incidents'])
      expect(other.record).not.toHaveProperty(never);
    expect(other.record).toHaveProperty('place');
    const again = await here.officer.does('/readmission-transfers', planForm(here, id));
    expect(again.status).toBe(201);
    expect((await acts(here.officer, at(again.body.id), 'notify')).body.code).toBe('on_hold');
  });

  it('goes on keeping what the other state is not shown, whatever that one writes or says of it', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await transferOf(here, id);
    const said = { complaints: 'They pushed me', complaintLanguage: 'sq', injuries: 'A bruise', asylumWish: true };
    await writes(here.officer, transferId, await recordForm(here, id, said));
    const unknowing = await writes(here.point, transferId, await recordForm(here, id, { place: 'Gate 2' }));
    expect(unknowing.body.record).not.toHaveProperty('complaints');
    const { record } = (await here.officer.sees(at(transferId))).body;
    expect(record).toMatchObject({ ...said, place: 'Gate 2' });
    const heard = { complaints: 'No water', complaintLanguage: 'en', incidents: 'The gate jammed' };
    for (let twice = 0; twice < 2; twice++) await writes(here.point, transferId, await recordForm(here, id, heard));
    expect((await here.officer.sees(at(transferId))).body.record).toMatchObject({
      complaints: 'They pushed me\nNo water',
      complaintLanguage: 'sq',
      incidents: 'The gate jammed',
    });
    const { body: form } = await here.point.does('/readmission-forms', {
      carrierType: 'readmissions',
      carrierId: id,
      code: 'f7',
    });
    expect(form.sections).toMatchObject({ point: { crossing_point: expect.any(String) } });
    expect(JSON.stringify(form.sections)).not.toMatch(/pushed|bruise|Doctor|"asylum_wish"/);
    const failed = await acts(here.point, at(transferId), 'fail', { outcome: 'weather_technical' });
    expect(failed.body).toMatchObject({ state: 'failed', outcome: 'stopped' });
    expect((await here.officer.sees(at(transferId))).body.outcome).toBe('asylum_claim_stop');
  });

  it('that failed is tried again, as a further attempt', async () => {
    const { id } = await here.in('transfer_failed');
    const again = await plans(here, id);
    expect(again).toMatchObject({ attempt: 2, state: 'planned' });
    expect(await here.state(id)).toBe('transfer_planned');
  });

  it('sets a hold where somebody was taken ill or a court has stopped it', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await transferOf(here, id);
    await acts(here.point, at(transferId), 'fail', { outcome: 'medical_stop' });
    expect(await here.state(id)).toBe('transfer_failed');
    const holds = await rows('select flag from readmission_holds where readmission_id = $1', id);
    expect(holds).toEqual([{ flag: 'medical' }]);
    expect((await here.point.sees(at(transferId))).body.outcome).toBe('stopped');
  });

  it('gives a child without its parents to a guardian by name, who signs for it', async () => {
    const { id } = await here.in('in_transfer');
    await rows(`update readmission_persons set minor = true, company = 'alone' where readmission_id = $1`, id);
    const transferId = await transferOf(here, id);
    await writes(here.officer, transferId, await recordForm(here, id));
    expect((await signs(here.point, transferId)).body.code).toBe('guardian_missing');
    const half = await writes(here.officer, transferId, await recordForm(here, id, { guardianName: 'Vlora Krasniqi' }));
    expect(half.body.field).toBe('guardianService');
    const guardian = {
      guardianName: 'Vlora Krasniqi',
      guardianService: 'Social work centre',
      guardianSignedAt: world.clock.now(),
    };
    await writes(here.officer, transferId, await recordForm(here, id, guardian));
    expect((await signs(here.point, transferId)).status).toBe(200);
  });

  it('is answered once, however often it is sent', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await transferOf(here, id);
    await writes(here.officer, transferId, await recordForm(here, id));
    const { record, version } = (await here.point.sees(at(transferId))).body;
    const form = { digest: record.digest as string, serviceNo: '0815' };
    const key = newId();
    const sent = await Promise.all([1, 2].map(() => here.point.does(`${at(transferId)}/sign`, form, { version, key })));
    expect(sent.map(({ status }) => status).filter((status) => status !== 409)).toContain(200);
    expect((await here.point.sees(at(transferId))).body.version).toBe((version as number) + 1);
  });
});

describe('a hand-over to a state without an account here', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  it('has what the other side does registered with its channel and reference, and its signature by name', async () => {
    const { id } = await here.in('travel_document');
    await rowsSet(world, id);
    await passports(here, id);
    const { id: transferId } = await plans(here, id);
    const path = at(transferId);
    const byMail = { channel: 'email', externalRef: 'XK-77' };
    expect((await acts(here.officer, path, 'notify', byMail)).status).toBe(200);
    expect((await acts(here.officer, path, 'confirm')).body.code).toBe('registered_by_hand');
    expect((await acts(here.officer, path, 'confirm', byMail)).body.state).toBe('confirmed');
    await acts(here.officer, path, 'note_fitness', { issuer: 'Doctor', at: world.clock.now() });
    await acts(here.officer, path, 'depart', { methods: ['photo'], result: 'match' });
    await writes(here.officer, transferId, await recordForm(here, id));
    expect((await signs(here.officer, transferId)).body.state).toBe('under_way');
    const theirs = { signedBy: 'Captain, crossing point', ...byMail };
    const done = await signs(here.officer, transferId, theirs);
    expect(done.body).toMatchObject({
      state: 'handed_over',
      signatures: { other: { signedBy: theirs.signedBy, channel: 'email' } },
    });
    expect(await here.state(id)).toBe('handed_over');
  });
});

const rowsSet = (world: World, id: string) =>
  world.database.owner(`update readmissions set elsewhere = 'other' where id = $1`, [id]);
