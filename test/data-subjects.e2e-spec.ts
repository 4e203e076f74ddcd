import { days } from '../src/core/workflow/deadline.js';
import { act, PassingOn } from './support/passing-on.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

let here: PassingOn;
/** Of North Macedonia: receives requests; and decides on what the other has received. */
let officer: TestOfficer;
let lawyer: TestOfficer;
beforeAll(async () => {
  here = await PassingOn.start();
  officer = here.dataProtection.MK;
  lawyer = await here.world.officer('legal_officer', { at: 'MK/ncu' });
});
afterAll(() => here.world.stop());

const code = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;
const pass = async (n: number) => {
  here.world.clock.pass(days(n));
  await here.world.sweep();
};

let count = 0;
/** Somebody whom no other test knows. */
const somebody = (changes: object = {}) => {
  count += 1;
  const surname = `Dervishi${count}`;
  const person = {
    surname,
    firstName: 'Ilir',
    bornOn: '1988-05-04',
    identifiers: [],
    address: 'Rruga 1, Tirana',
    ...changes,
  };
  return { person, identifiers: [{ kind: 'person', value: `${surname}|Ilir|1988-05-04` }] };
};

const receives = async (requester: object, form: object = {}) => {
  const { body, status } = await officer.does('/data-subject-requests', {
    kind: 'access',
    channel: 'letter',
    requester,
    ...form,
  });
  return { path: `/data-subject-requests/${body.id}`, id: String(body.id), body, status };
};
const searched = async (requester: object, form: object = {}) => {
  const request = await receives(requester, form);
  await act(officer, request.path, 'identify', { proof: 'identity_document' });
  const { body } = await act(officer, request.path, 'search');
  return { ...request, body };
};
const decided = async (requester: object, decision: object, form: object = {}) => {
  const request = await searched(requester, form);
  const { body } = await act(lawyer, request.path, 'decide', { reasons: 'As the file shows.', ...decision });
  return { ...request, body };
};
const consultations = async (by: TestOfficer) => (await by.sees('/data-subject-consultations?state=asked')).body.items;

describe('a person’s request about the data held of them', () => {
  it('keeps who asks under seal, for those who work on it where it was received, with an entry in the trail each time', async () => {
    const { person } = somebody();
    const { path, id, status } = await receives(person);
    expect(status).toBe(201);
    const [row] = await here.world.database.owner<{ sealed: Buffer }>(
      'select sealed from data_subject_requesters where request_id = $1',
      [id],
    );
    expect(row?.sealed.toString('latin1')).not.toMatch(/Dervishi|Ilir/);
    expect(JSON.stringify(await here.row('data_subject_requests', id))).not.toMatch(/Dervishi|Ilir/);
    expect((await officer.sees(`${path}/requester`)).body).toEqual(person);
    expect((await lawyer.sees(`${path}/requester`)).body.surname).toBe(person.surname);
    const elsewhere = await here.world.officer('data_protection_officer', { at: 'MK/mi' });
    expect((await elsewhere.sees(path)).status).toBe(200);
    expect((await elsewhere.sees(`${path}/requester`)).status).toBe(404);
    for (const other of [here.dataProtection.AL, here.central.MK, here.keeper.MK]) {
      expect((await other.sees(path)).status).not.toBe(200);
      expect(await rowsFor(here.world, other, 'data_subject_requests')).toEqual([]);
    }
    const trail = await here.world.database.owner(
      `select 1 from audit_entries where action = 'data_subject_request.requester' and record_id = $1`,
      [id],
    );
    expect(trail).toHaveLength(2);
  });

  it('goes on only when who asks has proved it, and by somebody else than who received it', async () => {
    const { person } = somebody();
    const { path } = await receives(person);
    expect(await code(act(officer, path, 'search'))).toBe('wrong_state');
    await act(lawyer, path, 'identify', { proof: 'identity_document' });
    expect(await code(act(lawyer, path, 'search'))).toBe('not_permitted');
    expect((await act(officer, path, 'search')).body).toMatchObject({ state: 'searched', findings: [], unheard: 0 });
    const refusal = { decision: 'refuse', grounds: ['DS_PUBLIC_SECURITY'], reasons: 'As the file shows.' };
    expect(await code(act(officer, path, 'decide', refusal))).toBe('own_work');
    const unproved = await receives(somebody().person);
    expect(await code(act(officer, unproved.path, 'reject'))).toBe('reason_required');
    expect((await act(officer, unproved.path, 'reject', { reason: 'No document.' })).body.state).toBe('not_identified');
  });

  it('finds what was received, what was passed on and what was collected here, by exact identifiers only', async () => {
    const { person, identifiers } = somebody({ identifiers: [{ kind: 'document', value: 'mk 77-12 34' }] });
    const received = await here.inUse({ identifiers });
    const byDocument = await here.inUse({ identifiers: [{ kind: 'document', value: 'MK771234' }] });
    const passedOn = await here.inUse({ identifiers }, { fromCountry: 'MK', toCountry: 'AL' });
    await here.inUse({ identifiers: [{ kind: 'document', value: 'MK771235' }] });
    const ended = await here.inUse({ identifiers });
    await act(here.keeper.MK, ended.copy, 'destroy', { reason: 'Done.' });
    const { body } = await searched(person);
    const found = body.findings.map(({ recordId }: { recordId: string }) => recordId).sort();
    expect(found).toEqual([received.copyId, byDocument.copyId, passedOn.itemId].sort());
    const looked = (await here.log({ received: received.copyId })).filter(({ event }) => event === 'data_subject');
    expect(looked).toMatchObject([{ side: 'recipient', officer_id: officer.id }]);
  });

  it('is not decided before every transmitter was heard, who is told of the items and not of the person', async () => {
    const { person, identifiers } = somebody();
    const fromAL = await here.inUse({ identifiers });
    const fromME = await here.inUse({ identifiers }, { fromCountry: 'ME', toCountry: 'MK' });
    const { path, body } = await searched(person);
    expect(body.unheard).toBe(2);
    const grant = { decision: 'grant', reasons: 'Nothing stands against it.' };
    expect(await code(act(lawyer, path, 'decide', grant))).toBe('transmitter_not_heard');
    const [heard] = await consultations(here.keeper.AL);
    expect(heard).toMatchObject({ ownerCountry: 'AL', itemIds: [fromAL.itemId], requestKind: 'access' });
    expect(JSON.stringify(heard)).not.toMatch(/Dervishi/);
    const consultation = `/data-subject-consultations/${heard.id}`;
    expect((await here.central.ME.sees(consultation)).status).toBe(404);
    expect(await rowsFor(here.world, here.central.ME, 'data_subject_consultations')).not.toContain(heard.id);
    expect(await code(act(officer, consultation, 'answer', { opinion: 'no_objection' }))).toBe('not_permitted');
    expect(await code(act(here.keeper.AL, consultation, 'answer', { opinion: 'objects' }))).toBe(
      'limit_without_ground',
    );
    const objection = { opinion: 'objects', grounds: ['DS_OBSTRUCT_INQUIRY'], comment: 'A trial is under way.' };
    expect((await act(here.keeper.AL, consultation, 'answer', objection)).body.state).toBe('answered');
    expect((await officer.sees(path)).body.unheard).toBe(1);
    expect(await code(act(lawyer, path, 'decide', grant))).toBe('transmitter_not_heard');
    await pass(15);
    expect(await consultations(here.central.ME)).toEqual([]);
    const partial = { decision: 'partial', grounds: ['DS_OBSTRUCT_INQUIRY'], reasons: 'Albania objects.' };
    expect((await act(lawyer, path, 'decide', partial)).body).toMatchObject({ state: 'decided', decidedBy: lawyer.id });
    expect(fromME.copyId).toBeDefined();
  });

  it('asks a transmitter anew only about what a later search has added', async () => {
    const { person, identifiers } = somebody();
    await here.inUse({ identifiers });
    const { path } = await searched(person);
    const later = await here.inUse({ identifiers });
    await act(officer, path, 'search');
    await act(officer, path, 'search');
    const asked = (await consultations(here.keeper.AL)).filter(({ itemIds }: { itemIds: string[] }) =>
      itemIds.includes(later.itemId),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0].itemIds).toEqual([later.itemId]);
  });

  it('is limited on grounds from the register, and on none where it is granted', async () => {
    const { path } = await searched(somebody().person);
    const decide = (form: object) => code(act(lawyer, path, 'decide', { reasons: 'x', ...form }));
    expect(await decide({ decision: 'refuse' })).toBe('limit_without_ground');
    expect(await decide({ decision: 'grant', grounds: ['DS_PUBLIC_SECURITY'] })).toBe('limit_without_ground');
    expect(await decide({ decision: 'refuse', grounds: ['RF_PCC_30_SECURITY'] })).toBe('ground_not_for_persons');
    expect(await decide({ decision: 'refuse', grounds: ['DS_WHATEVER'] })).toBe('ground_not_for_persons');
    expect((await act(lawyer, path, 'decide', { decision: 'refuse', grounds: ['DS_PUBLIC_SECURITY'] })).status).toBe(
      400,
    );
  });

  it('is answered in writing with how it can be reviewed; where nothing is confirmed, always in the same words', async () => {
    const granted = await decided(somebody().person, { decision: 'grant' });
    expect(await code(act(lawyer, granted.path, 'answer'))).toBe('inconsistent');
    const { body } = await act(lawyer, granted.path, 'answer', { text: 'Nothing is held about you.' });
    expect(body).toMatchObject({ state: 'answered' });
    expect(body.answer).toMatch(/^Nothing is held about you\.\n\nYou can have this decision reviewed/);
    const neutral = { decision: 'neither_confirm_nor_deny', grounds: ['DS_PREJUDICE_PREVENTION'] };
    const { person, identifiers } = somebody();
    await here.inUse({ identifiers });
    const something = await searched(person);
    await pass(15);
    await act(lawyer, something.path, 'decide', { ...neutral, reasons: 'Under surveillance.' });
    const nothing = await decided(somebody().person, neutral);
    expect(await code(act(lawyer, nothing.path, 'answer', { text: 'Nothing.' }))).toBe('inconsistent');
    const [one, other] = [await act(lawyer, something.path, 'answer'), await act(lawyer, nothing.path, 'answer')];
    expect(one.body.answer).toBe(other.body.answer);
    expect(one.body.answer).not.toMatch(/surveillance/);
  });

  it('is late when its time is over, whatever its state, once, and goes on', async () => {
    const { path, body } = await receives(somebody().person);
    expect(body.clockRule).toBe('DEFAULT/DATA_SUBJECT_REQUEST');
    await pass(32);
    const { lateAt, state } = (await officer.sees(path)).body;
    expect([state, lateAt]).toEqual(['received', here.world.clock.now().toISOString()]);
    await pass(1);
    expect((await officer.sees(path)).body.lateAt).toBe(lateAt);
    expect((await act(officer, path, 'identify', { proof: 'identity_document' })).status).toBe(200);
  });

  it('is carried out where it was granted: here, at the transmitter, and at whoever received it', async () => {
    const { person, identifiers } = somebody();
    const received = await here.inUse({ identifiers });
    const other = await here.inUse({ identifiers });
    const passedOn = await here.inUse({ identifiers }, { fromCountry: 'MK', toCountry: 'AL' });
    const request = await searched(person, { kind: 'erasure' });
    await pass(15);
    const finding = (recordId: string) =>
      request.body.findings.find((one: { recordId: string }) => one.recordId === recordId)?.id as string;
    const remedy = (recordId: string, what: string) =>
      act(officer, request.path, 'remedy', { findingId: finding(recordId), remedy: what, reason: 'Granted.' });
    expect(await code(remedy(received.copyId, 'destroy'))).toBe('wrong_state');
    await act(lawyer, request.path, 'decide', { decision: 'grant', reasons: 'Unlawful.' });
    expect(await code(remedy(received.copyId, 'tell_recipients'))).toBe('inconsistent');
    expect((await remedy(received.copyId, 'destroy')).status).toBe(200);
    expect((await here.central.MK.sees(received.copy)).body).toMatchObject({ state: 'destroyed', statements: null });
    expect((await remedy(other.copyId, 'tell_transmitter')).status).toBe(200);
    const { body: told } = await here.central.AL.sees(`/correction-notices?receivedId=${other.copyId}`);
    expect(told.items).toMatchObject([{ direction: 'to_transmitter', ownerCountry: 'AL', state: 'sent' }]);
    const { body } = await remedy(passedOn.itemId, 'tell_recipients');
    expect(body.findings.filter(({ remediedAt }: { remediedAt: string | null }) => remediedAt)).toHaveLength(3);
    const { body: asked } = await here.central.AL.sees(`/correction-notices?receivedId=${passedOn.copyId}`);
    expect(asked.items).toMatchObject([{ kind: 'unlawful', direction: 'to_recipient', ownerCountry: 'AL' }]);
    expect((await here.central.MK.sees(passedOn.item)).body.state).toBe('recalled');
    const refused = await decided(somebody().person, { decision: 'refuse', grounds: ['DS_NATIONAL_SECURITY'] });
    const form = { findingId: finding(other.copyId), remedy: 'destroy', reason: 'x' };
    expect(await code(act(officer, refused.path, 'remedy', form))).toBe('not_granted');
  });

  it('forgets the person a year after the answer', async () => {
    const { path, id } = await decided(somebody().person, { decision: 'grant' });
    await act(lawyer, path, 'answer', { text: 'Nothing is held.' });
    await pass(365);
    expect((await officer.sees(path)).body).toMatchObject({
      state: 'forgotten',
      answer: null,
      reasons: null,
      decision: 'grant',
    });
    expect((await officer.sees(`${path}/requester`)).status).toBe(404);
    expect(
      await here.world.database.owner('select 1 from data_subject_requesters where request_id = $1', [id]),
    ).toEqual([]);
  });
});
