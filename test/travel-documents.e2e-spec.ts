import { v7 as newId } from 'uuid';
import { Readmissions } from './support/readmissions.js';
import { acts, limitsOf, moment, plans } from './support/transferring.js';
import { World } from './support/world.js';

const at = (id: string) => `/travel-documents/${id}`;

describe('a travel document', () => {
  let world: World;
  let here: Readmissions;

  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  const day = (days: number) => moment(here, days).slice(0, 10);
  const printed = (changes: object = {}) => ({ number: 'E0000001', issuedOn: day(0), expiresOn: day(60), ...changes });
  const whose = async (id: string) => ({
    readmissionId: id,
    personId: (await here.persons(id))[0]?.id ?? 'none',
    alsoFor: [],
  });
  const asks = async (id: string, changes: object = {}) =>
    here.officer.does('/travel-documents', { ...(await whose(id)), office: 'Embassy in Vienna', ...changes });
  const instead = async (id: string, type = 'eu_standard_doc') =>
    here.officer.does('/travel-documents/instead', { ...(await whose(id)), ...printed(), type });

  it('is asked of the consulate with the reply, which sees it and the case from then on', async () => {
    const { id } = await here.in('accepted');
    expect((await here.consul.sees(`/readmissions/${id}`)).status).toBe(404);
    const { status, body } = await asks(id);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'asked',
      type: 'consular_document',
      askedWith: 'reply',
      office: 'Embassy in Vienna',
    });
    expect(body.issueBy).not.toBeNull();
    expect(await here.state(id)).toBe('travel_document');
    expect((await here.consul.sees(at(body.id))).status).toBe(200);
    expect([403, 404]).toContain((await here.outsider.sees(at(body.id))).status);
    const inbox = (await here.consul.sees('/inbox')).body as { items: { recordId: string }[] };
    expect(JSON.stringify(inbox)).toContain(body.id);
  });

  it('is issued by the consulate, and says where it is valid for less time than agreed', async () => {
    const { id } = await here.in('accepted');
    const { body } = await asks(id);
    expect((await acts(here.officer, at(body.id), 'issue', printed())).body.code).toBe('not_permitted');
    expect((await acts(here.consul, at(body.id), 'issue', printed({ expiresOn: day(-1) }))).body.code).toBe(
      'ends_before_it_begins',
    );
    const past = { issuedOn: day(-30), expiresOn: day(-1) };
    expect((await acts(here.consul, at(body.id), 'issue', printed(past))).body.code).toBe('document_expired');
    const short = await acts(here.consul, at(body.id), 'issue', printed({ expiresOn: day(5) }));
    expect(short.body).toMatchObject({ state: 'issued', number: 'E0000001', shorterThanAgreed: true });
    expect((await plans(here, id)).state).toBe('planned');
  });

  it('expires after its last day, and is renewed without a new examination', async () => {
    const { id } = await here.in('accepted');
    const { body } = await asks(id);
    await acts(here.consul, at(body.id), 'issue', printed({ expiresOn: day(30) }));
    world.clock.pass(32 * 86_400_000);
    await world.sweep();
    expect((await here.officer.sees(at(body.id))).body.state).toBe('expired');
    const asked = await acts(here.officer, at(body.id), 'ask_renewal');
    expect(asked.body.state).toBe('renewal_asked');
    expect(asked.body.renewBy).not.toBeNull();
    expect(await limitsOf(here, id)).toContain('d10 running');
    const renewed = await acts(here.consul, at(body.id), 'renew', printed({ number: 'E0000002' }));
    expect(await limitsOf(here, id)).toEqual(expect.arrayContaining(['d10 met', 'd11 running']));
    expect(renewed.body).toMatchObject({ state: 'issued', number: 'E0000002', earlier: [{ number: 'E0000001' }] });
  });

  it('is one of the requesting state only after the time of the consulate, by verified law', async () => {
    const { id } = await here.in('accepted');
    expect((await instead(id)).body.code).toBe('consulate_not_asked');
    const { body: asked } = await asks(id);
    expect((await instead(id)).body).toMatchObject({ code: 'consulate_has_time' });
    expect((await instead(id, 'requesting_laissez_passer')).body.code).toBe('no_fallback_document');
    world.clock.pass(15 * 86_400_000);
    const { status, body } = await instead(id);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'issued', type: 'eu_standard_doc', fallbackReason: 'not_issued_in_time' });
    expect(body.article).not.toBeNull();
    expect((await here.officer.sees(at(asked.id))).body.state).toBe('replaced');
    expect((await plans(here, id)).state).toBe('planned');
  });

  it('is declined with a reason, and asked for anew', async () => {
    const { id } = await here.in('accepted');
    const { body } = await asks(id);
    expect((await acts(here.consul, at(body.id), 'decline')).body.code).toBe('reason_required');
    const declined = await acts(here.consul, at(body.id), 'decline', { reason: 'Not in the register' });
    expect(declined.body.state).toBe('declined');
    expect((await asks(id)).status).toBe(201);
  });

  it('that the person has already is written down, for the children in it too', async () => {
    const { id } = await here.in('travel_document');
    await world.database.owner(
      `insert into readmission_persons select (jsonb_populate_record(p, jsonb_build_object('id', $2::text, 'role', 'child', 'minor', true, 'company', 'parent'))).*
       from readmission_persons p where readmission_id = $1`,
      [id, newId()],
    );
    const [parent, child] = (await here.persons(id)).map((person) => person.id);
    const form = { readmissionId: id, personId: parent, type: 'own_passport', ...printed() };
    const stranger = await here.officer.does('/travel-documents/own', { ...form, alsoFor: [newId()] });
    expect(stranger.body).toMatchObject({ code: 'unknown_reference', field: 'alsoFor' });
    const alone = await here.officer.does('/travel-documents/own', { ...form, alsoFor: [] });
    expect(alone.body).toMatchObject({ state: 'issued', type: 'own_passport' });
    await expect(plans(here, id)).rejects.toThrow('document_not_ready');
    const both = [parent, child].sort()[0] === child ? parent : parent;
    const whole = await here.officer.does('/travel-documents/own', { ...form, personId: both, alsoFor: [child] });
    expect(whole.status).toBe(201);
    expect((await plans(here, id)).state).toBe('planned');
  });

  it('is not asked for before there is a consent, nor of a case that one does not see', async () => {
    const { id } = await here.in('examination');
    expect((await asks(id)).body.code).toBe('no_consent_yet');
    const form = { ...(await whose(id)), office: 'Embassy' };
    expect((await here.outsider.does('/travel-documents', form)).body.code).toBe('unknown_reference');
  });

  it('is no longer asked for when its case is withdrawn', async () => {
    const { id } = await here.in('accepted');
    const { body } = await asks(id);
    await here.goes(id, 'withdraw', { form: { text: 'Left on their own.' } });
    expect((await here.officer.sees(at(body.id))).body.state).toBe('cancelled');
  });

  it('that is the person’s own waits for nobody any more when its case is closed without them', async () => {
    const { id } = await here.in('examination');
    const paper = { type: 'own_passport', alsoFor: [], ...printed() };
    const { body } = await here.officer.does('/travel-documents/own', { ...(await whose(id)), ...paper });
    expect(body.state).toBe('issued');
    await here.brings(id, 'refused', 'examination');
    await here.goes(id, 'close');
    expect((await here.officer.sees(at(body.id))).body.state).toBe('cancelled');
  });
});
