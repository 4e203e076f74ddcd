import { settled } from './support/exchange.js';
import { Readmissions, type PlayedState } from './support/readmissions.js';
import { copyOf, goes, inDays, tries } from './support/return-journeys.js';
import { acts, finding, moment } from './support/transferring.js';
import { World } from './support/world.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a side without account does, registered by the other one: claims of error, interviews, travel documents. */
describe('of a side without account', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  const hoursAgo = (hours: number) => new Date(world.clock.now().getTime() - hours * HOUR);
  const came = (reference: string, hours = 0) => ({
    channel: 'email',
    externalRef: reference,
    at: hoursAgo(hours).toISOString(),
  });
  /** A case whose other or own side has no account, from now on. */
  async function without(side: 'owner' | 'other', state: PlayedState): Promise<string> {
    const { id } = await here.in(state, { interviewRequested: true });
    await world.database.owner('update readmissions set elsewhere = $2 where id = $1', [id, side]);
    world.clock.pass(2 * DAY);
    return id;
  }
  const whose = async (readmissionId: string) => ({
    readmissionId,
    personId: (await here.persons(readmissionId))[0]?.id,
  });

  describe('an interview', () => {
    const asks = async (id: string, form: object = {}, by = here.officer) =>
      by.does('/readmission-interviews', { ...(await whose(id)), mode: 'consulate', language: 'sq', ...form });
    const at = ({ body: { id } }: { body: { id?: unknown } }) => `/readmission-interviews/${String(id)}`;

    it('is set, held and reported with how and when that came; never before what came before it', async () => {
      const id = await without('other', 'examination');
      const path = at(await asks(id));
      const date = { startsAt: moment(here, 1), place: 'Embassy' };
      const early = await acts(here.officer, path, 'set', { ...date, ...came('XK-1', 1) });
      expect(early.body).toMatchObject({ code: 'inconsistent', field: 'at' });
      world.clock.pass(4 * HOUR);
      const ahead = { channel: 'email', externalRef: 'XK-1', at: moment(here, 1) };
      expect((await acts(here.officer, path, 'set', { ...date, ...ahead })).body.code).toBe('time_ahead');
      expect((await acts(here.officer, path, 'set', { ...date, ...came('XK-1', 2) })).body).toMatchObject({
        state: 'set',
        channel: 'email',
        externalRef: 'XK-1',
      });
      world.clock.pass(2 * DAY);
      const held = (form: object) => acts(here.officer, path, 'note_held', form);
      expect((await held({ heldAt: hoursAgo(20) })).body.code).toBe('registered_by_hand');
      expect((await held({ heldAt: hoursAgo(20), ...came('XK-2', 24) })).body).toMatchObject({ field: 'heldAt' });
      expect((await held({ heldAt: hoursAgo(70), ...came('XK-2', 19) })).body).toMatchObject({ field: 'heldAt' });
      expect((await held({ heldAt: hoursAgo(20), ...came('XK-2', 19) })).body.state).toBe('held');
      const report = (form: object) => acts(here.officer, path, 'report', { ...finding, ...form });
      expect((await report({})).body.code).toBe('registered_by_hand');
      expect((await report(came('XK-3', 20))).body).toMatchObject({ code: 'inconsistent', field: 'at' });
      expect((await report(came('XK-3', 1))).body).toMatchObject({
        state: 'reported',
        reportedAt: hoursAgo(1).toISOString(),
      });
      expect(await here.state(id)).toBe('examination');
      expect((await report(came('XK-3', 1))).body.code).toBe('wrong_state');
      const messages = (await here.officer.sees(`/readmissions/${id}/messages`)).body as object[];
      expect(messages.at(-1)).toMatchObject({
        kind: 'interview_report',
        registered: true,
        saidAt: hoursAgo(1).toISOString(),
      });
    });

    it('that it has asked for is registered once, and counted from when that came', async () => {
      const id = await without('owner', 'examination');
      expect((await asks(id, {}, here.other)).body.code).toBe('registered_by_hand');
      const before = { ...came('AT-9'), at: hoursAgo(24 * 400).toISOString() };
      expect((await asks(id, before, here.other)).body).toMatchObject({ code: 'inconsistent', field: 'at' });
      const first = settled(await asks(id, came('AT-9', 24), here.other));
      const again = await asks(id, came(' at-9 '), here.other);
      expect(again.body).toMatchObject({ code: 'registered_already', recordId: first.id });
      const later = settled(await asks(id, came('AT-10'), here.other));
      expect(Date.parse(String(later.holdBy))).toBeGreaterThan(Date.parse(String(first.holdBy)));
    });

    it('of which nothing is heard stays what it is', async () => {
      const id = await without('other', 'examination');
      const path = at(await asks(id));
      world.clock.pass(10 * DAY);
      await world.sweep();
      expect((await here.officer.sees(path)).body).toMatchObject({ state: 'asked', heldAt: null, finding: null });
    });

    it('has no other time than its own where both are here', async () => {
      const { id } = await here.in('examination', { interviewRequested: true });
      const path = at(await asks(id));
      const set = await acts(here.consul, path, 'set', {
        startsAt: moment(here, 1),
        place: 'Embassy',
        at: hoursAgo(0),
      });
      expect(set.body).toMatchObject({ code: 'inconsistent', field: 'at' });
      const byHand = { startsAt: moment(here, 1), place: 'Embassy', channel: 'fax', externalRef: '1' };
      expect((await acts(here.consul, path, 'set', byHand)).body).toMatchObject({ field: 'channel' });
    });
  });

  describe('a travel document', () => {
    const day = (days: number) => moment(here, days).slice(0, 10);
    const printed = (but: object = {}) => ({ number: 'E1', issuedOn: day(-1), expiresOn: day(60), ...but });
    const asks = async (id: string, form: object = {}, by = here.officer) =>
      by.does('/travel-documents', { ...(await whose(id)), alsoFor: [], office: 'Embassy in Vienna', ...form });
    const at = ({ body: { id } }: { body: { id?: unknown } }) => `/travel-documents/${String(id)}`;

    it('is issued with how and when it came, once; never tomorrow, and never before it was asked for', async () => {
      const path = at(await asks(await without('other', 'accepted')));
      world.clock.pass(DAY);
      const issue = (form: object) => acts(here.officer, path, 'issue', form);
      expect((await issue(printed())).body.code).toBe('registered_by_hand');
      expect((await issue(printed(came('XK-4', 48)))).body).toMatchObject({ code: 'inconsistent', field: 'at' });
      expect((await issue(printed({ ...came('XK-4'), issuedOn: day(2) }))).body.code).toBe('time_ahead');
      expect((await issue(printed(came('XK-4', 2)))).body).toMatchObject({ state: 'issued', externalRef: 'XK-4' });
      expect((await issue(printed(came('XK-4', 2)))).body.code).toBe('wrong_state');
    });

    it('is declined with how that came', async () => {
      const path = at(await asks(await without('other', 'accepted')));
      const decline = (form: object) => acts(here.officer, path, 'decline', { reason: 'Not our national.', ...form });
      expect((await decline({})).body.code).toBe('registered_by_hand');
      expect((await decline(came('XK-5', 24))).body).toMatchObject({ code: 'inconsistent', field: 'at' });
      expect((await decline(came('XK-5'))).body).toMatchObject({ state: 'declined', externalRef: 'XK-5' });
    });

    it('that it has asked for is registered once', async () => {
      const id = await without('owner', 'accepted');
      expect((await asks(id, {}, here.other)).body.code).toBe('registered_by_hand');
      const first = settled(await asks(id, came('AT-11', 24), here.other));
      expect(first).toMatchObject({ askedAt: hoursAgo(24).toISOString() });
      expect((await asks(id, came('at-11'), here.other)).body).toMatchObject({
        code: 'registered_already',
        recordId: first.id,
      });
    });

    it('of which nothing is heard stays asked for', async () => {
      const path = at(await asks(await without('other', 'accepted')));
      world.clock.pass(20 * DAY);
      await world.sweep();
      expect((await here.officer.sees(path)).body.state).toBe('asked');
    });
  });

  describe('a claim of error', () => {
    let handedOver: string;
    beforeAll(async () => {
      ({ id: handedOver } = await here.in('handed_over'));
    });
    const heard = (reference: string, hours = 0) => ({
      heard: { channel: 'email', reference, at: hoursAgo(hours).toISOString() },
    });
    const claimed = (readmissionId: string) => ({
      readmissionId,
      ground: 'wrong_identity',
      reasons: 'The fingerprints are those of another person, who is registered here.',
      identity: { familyName: 'Other', givenNames: 'Person', bornOn: '1988-02-03', nationality: 'AL' },
      originals: [],
    });
    const overTo = (elsewhere: 'owner' | 'other', handedOverAt = world.clock.now()) =>
      copyOf(world, handedOver, { handed_over_at: handedOverAt, elsewhere });
    /** Of those who took them over, who have no account: taken down by the state that had handed them over. */
    const taken = async (handedOverAt?: Date) => {
      const readmissionId = await overTo('other', handedOverAt);
      const { id } = settled(await here.officer.does('/error-claims', claimed(readmissionId)));
      return { readmissionId, path: `/error-claims/${id}` };
    };
    const says = async (by: typeof here.officer, path: string, action: string, form: object = {}) =>
      (await tries(by, path, action, form)).body as { code?: string; field?: string; state?: string };

    it('is in time by when it came, and not by when it is taken down', async () => {
      const { path } = await taken(hoursAgo(70 * 24));
      expect((await says(here.supervisor, path, 'lodge')).code).toBe('claim_not_in_time');
      expect((await says(here.supervisor, path, 'lodge', heard('XK-6'))).code).toBe('claim_not_in_time');
      const beforeIt = heard('XK-6', 71 * 24);
      expect(await says(here.supervisor, path, 'lodge', beforeIt)).toMatchObject({ code: 'inconsistent', field: 'at' });
      expect((await says(here.supervisor, path, 'keep_as_late', heard('XK-6', 40 * 24))).code).toBe('claim_in_time');
      const made = await goes(here.supervisor, path, 'lodge', heard('XK-6', 40 * 24));
      expect(made).toMatchObject({ state: 'lodged', inTime: true, sentAt: hoursAgo(40 * 24).toISOString() });
    });

    it('is answered with how and when that came, and never before it was made', async () => {
      const readmissionId = await overTo('owner');
      world.clock.pass(2 * DAY);
      const { id } = settled(await here.other.does('/error-claims', claimed(readmissionId)));
      const path = `/error-claims/${id}`;
      await goes(here.otherSupervisor, path, 'lodge');
      world.clock.pass(DAY);
      const accept = (form: object) => says(here.otherSupervisor, path, 'accept', { justifiedInFull: true, ...form });
      expect(await accept({})).toMatchObject({ field: 'heard' });
      expect(await accept(heard('AT-12', 48))).toMatchObject({ code: 'inconsistent', field: 'at' });
      expect(await accept(heard('AT-12', 3))).toMatchObject({
        state: 'accepted',
        decidedAt: hoursAgo(3).toISOString(),
      });
      expect((await accept(heard('AT-12', 3))).code).toBe('wrong_state');
      expect(await here.state(readmissionId)).toBe('take_back');
    });

    it('is put off and signed for with when that was said, and not before what came before', async () => {
      const readmissionId = await overTo('owner');
      const { id } = settled(
        await here.other.does('/error-claims', {
          ...claimed(readmissionId),
          originals: [{ document: 'Passport', original: true }],
        }),
      );
      const path = `/error-claims/${id}`;
      await goes(here.otherSupervisor, path, 'lodge');
      await goes(here.otherSupervisor, path, 'accept', { justifiedInFull: true, ...heard('AT-13') });
      const plan = { mode: 'air', point: 'Vienna airport', plannedAt: inDays(world, 20), escorts: [] };
      await goes(here.other, path, 'plan', plan);
      await goes(here.other, path, 'notify', heard('AT-14'));
      world.clock.pass(HOUR);
      const off = { reason: 'No room on that day.' };
      expect(await says(here.other, path, 'postpone', { ...off, ...heard('AT-15', 2) })).toMatchObject({ field: 'at' });
      expect(await says(here.other, path, 'postpone', { ...off, ...heard('AT-15') })).toMatchObject({
        state: 'planned',
      });
      await goes(here.other, path, 'notify', heard('AT-16'));
      await goes(here.other, path, 'confirm');
      await goes(here.other, path, 'begin');
      world.clock.pass(HOUR);
      const signs = (form: object) => says(here.other, path, 'sign', { checkedBy: ['photo'], ...form });
      expect(await signs(heard('AT-17', 3))).toMatchObject({ code: 'inconsistent', field: 'at' });
      expect(await signs(heard('AT-17'))).toMatchObject({ state: 'under_way' });
      expect(await signs({})).toMatchObject({ state: 'taken_back' });
    });

    it('is there once, and stays until it is answered', async () => {
      const { path, readmissionId } = await taken();
      expect((await here.officer.does('/error-claims', claimed(readmissionId))).body.code).toBe('claim_there_already');
      const tomorrow = { heard: { channel: 'email', reference: 'XK-7', at: inDays(world, 1) } };
      expect((await says(here.supervisor, path, 'lodge', tomorrow)).code).toBe('time_ahead');
      expect(await says(here.supervisor, path, 'lodge')).toMatchObject({ code: 'inconsistent', field: 'heard' });
      await goes(here.supervisor, path, 'lodge', heard('XK-7'));
      expect((await says(here.supervisor, path, 'lodge', heard('XK-7'))).code).toBe('wrong_state');
      world.clock.pass(200 * DAY);
      await world.sweep();
      expect((await here.officer.sees(path)).body.state).toBe('lodged');
      expect(await here.state(readmissionId)).toBe('error_claimed');
    });
  });
});
