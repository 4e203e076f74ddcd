import { hours, minutes } from '../src/core/workflow/deadline.js';
import { act, carryOut, CheckQueue, SOMEBODY } from './support/check-queue.js';
import type { TestOfficer } from './support/world.js';

describe('a hit', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  const body = async (officer: TestOfficer, path: string) => (await officer.sees(path)).body;
  const compared = (officer: TestOfficer, path: string) => body(officer, `${path}/comparison`);
  const inInbox = async (officer: TestOfficer, path: string) =>
    JSON.stringify(await body(officer, '/inbox?limit=100')).includes(path.split('/')[2] ?? '');

  it('is with its owner at once, and goes from confirmation and consent to disclosure and feedback', async () => {
    const { path, referral } = await here.hit('contact', { name: 'Besnik Çelaj' });
    expect(await inInbox(here.judge, path)).toBe(true);
    expect((await here.referral(referral)).state).toBe('hit_unconfirmed');

    const confirmed = await here.confirms(path);
    expect([confirmed.status, confirmed.body.state]).toEqual([200, 'consent_pending']);
    expect([await inInbox(here.judge, path), await inInbox(here.keeper, path)]).toEqual([false, true]);
    await here.world.sweep();
    expect((await here.referral(referral)).state).toBe('consent_pending');

    const disclosed = await here.discloses(path);
    expect([disclosed.status, disclosed.body.state, disclosed.body.shown]).toEqual([200, 'disclosed', 'part']);
    await here.world.sweep();
    expect((await here.referral(referral)).state).toBe('disclosed');
    const told = await compared(here.author, path);
    expect(told.held).toMatchObject({ summary: 'Drives for a group that works from Struga.', grounds: null });
    expect(told.rows.map(({ trait, held }: { trait: string; held: string[] }) => [trait, held])).toEqual([
      ['name', ['Besnik Çelaj']],
      ['birth', [SOMEBODY.born]],
      ['nationality', []],
      ['sex', []],
    ]);
    expect([told.score, told.words]).toEqual([null, []]);

    const fedBack = await act(here.author, path, 'feed_back', { feedback: 'used' });
    expect([fedBack.status, fedBack.body.feedback]).toEqual([200, 'used']);
    expect((await body(here.keeper, path)).feedback).toBe('used');
  });

  it('is never judged by whoever proposed the referral, nor without a reason, nor by others', async () => {
    await here.world.appoint(here.author, 'check_officer', { authorityId: here.world.authority('MK/border') });
    const { path } = await here.hit('contact', { name: 'Sokol Prifti' });
    expect((await here.confirms(path, here.author)).body.code).toBe('own_work');
    expect((await here.confirms(path, here.relay)).body.code).toBe('not_permitted');
    expect((await act(here.judge, path, 'confirm', { reason: '' })).status).toBe(400);
    expect((await here.discloses(path)).body.code).toBe('wrong_state');
    await here.world.database.owner('delete from role_assignments where officer_id = $1 and role = $2', [
      here.author.id,
      'check_officer',
    ]);
  });

  it('of two who judge it at once is judged once', async () => {
    const { path } = await here.hit('contact', { name: 'Edmond Shtylla' });
    const { version } = await body(here.judge, path);
    const reason = { reason: 'Compared.' };
    const answers = await Promise.all([
      here.judge.does(`${path}/confirm`, reason, { version }),
      here.analyst.does(`${path}/reject`, reason, { version }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('that is no hit is erased at once, is not there again, and can be compared anew', async () => {
    const { path, entry, referral } = await here.hit('contact', { name: 'Petrit Gjoka' });
    const rejected = await act(here.judge, path, 'reject', { reason: 'Another scar, another father.' });
    expect([rejected.status, rejected.body.state]).toEqual([200, 'false_positive']);
    const left = await here.world.database.owner(
      `select 1 from hit_contents where hit_id = $1 union all select 1 from hit_explanations where hit_id = $1`,
      [path.split('/')[2]],
    );
    expect(left).toEqual([]);
    await here.world.sweep();
    expect((await here.referral(referral)).state).toBe('false_positive');
    expect((await compared(here.judge, path)).rows).toEqual([]);

    const again = await act(here.judge, path, 'reconsider', { reason: 'The scar was another man’s.' });
    expect(again.body.state).toBe('reconsidered');
    await here.settle();
    expect((await body(here.judge, path)).state).toBe('unconfirmed');
    expect((await compared(here.judge, path)).rows.length).toBeGreaterThan(0);
    expect(await here.hitsOf(entry)).toEqual([path]);
  });

  it('that is no hit comes back once the entry has changed, and not before', async () => {
    const { path, entry } = await here.hit('contact', { name: 'Hekuran Lulo' });
    await act(here.judge, path, 'reject', { reason: 'Another man.' });
    const revise = async (form: object) => {
      const at = `/collection-entries/${entry}`;
      const { version } = await body(here.analyst, at);
      expect((await here.analyst.revises(at, form, { version })).status).toBe(200);
      await here.settle();
      return (await body(here.judge, path)).state;
    };
    expect(await revise({ summary: 'Said to have moved to Struga.' })).toBe('false_positive');
    const names = [{ text: 'Hekuran Lulo' }, { text: 'Hekuran Luli' }];
    const traits = { names, births: [SOMEBODY.born], nationalities: ['AL'], sex: 'male' };
    expect(await revise({ traits })).toBe('unconfirmed');
  });

  it('can be taken back while nothing was disclosed, and what was prepared with it does not go', async () => {
    const { path, referral } = await here.hit('contact', { name: 'Arjan Beqiri' });
    const { body: confirmed } = await here.confirms(path);
    expect((await act(here.analyst, path, 'undo', { reason: 'Hm.' })).body.code).toBe('not_permitted');
    const undone = await act(here.judge, path, 'undo', { reason: 'The day of birth was read wrongly.' });
    expect(undone.body).toMatchObject({ state: 'unconfirmed', judgedBy: null, itemId: null });
    expect((await body(here.keeper, `/transmission-items/${confirmed.itemId}`)).state).toBe('destroyed');
    await here.world.sweep();
    expect((await here.referral(referral)).state).toBe('hit_unconfirmed');
    await here.confirms(path, here.analyst);
    await here.discloses(path);
    expect((await act(here.analyst, path, 'undo', { reason: 'Too late.' })).body.code).toBe('wrong_state');
  });

  it('is refused on a ground of the closed list, which whoever asked is told, and the reason is not', async () => {
    const { path, referral } = await here.hit('contact', { name: 'Bledar Sula' });
    await here.confirms(path);
    const refusal = { ground: 'running_investigation', reason: 'Operation Lynx is under way.' };
    expect((await act(here.keeper, path, 'refuse', { ...refusal, ground: 'because' })).status).toBe(400);
    expect((await act(here.keeper, path, 'refuse', refusal)).body.state).toBe('refused');
    await here.world.sweep();
    expect((await here.referral(referral)).state).toBe('refused');
    expect(await body(here.author, path)).toMatchObject({ refusalGround: 'running_investigation', decidedBy: null });
    expect(JSON.stringify(await body(here.author, `/records/hit/${path.split('/')[2]}/history`))).not.toContain('Lynx');
    expect((await compared(here.author, path)).held).toBeNull();
  });

  it('becomes a request between the two states with one act, under the law of requests', async () => {
    const { path } = await here.hit('hit_only', { name: 'Genc Alia' });
    const asks = (officer: TestOfficer) => act(officer, path, 'request', {});
    expect((await asks(here.teamLeader)).body.code).toBe('wrong_state');
    await here.confirms(path);
    const { version } = await body(here.teamLeader, path);
    expect((await here.teamLeader.does(`${path}/request`, {}, { version: version - 1 })).status).toBe(412);
    const key = 'one-click-of-the-leader';
    const first = await here.teamLeader.does(`${path}/request`, {}, { version, key });
    expect(first.status).toBe(200);
    const again = await here.teamLeader.does(`${path}/request`, {}, { version, key });
    expect(again.body.requestId).toBe(first.body.requestId);
    const request = await body(here.teamLeader, `/requests/${first.body.requestId}`);
    expect(request).toMatchObject({
      state: 'draft',
      otherCountry: 'MK',
      hitId: path.split('/')[2],
      offence: 'IMMIGRANT_SMUGGLING',
      urgency: 'URGENT_LIBERTY',
    });
    expect(request.basis.status).not.toBe('none');
    expect((await asks(here.teamLeader)).body.code).toBe('hit_is_a_request');
    const drafts = await here.world.database.owner('select id from requests where hit_id = $1', [path.split('/')[2]]);
    expect(drafts).toEqual([{ id: first.body.requestId }]);
    expect((await asks(here.author)).status).toBe(403);
    const stranger = { ...request, route: 'central_units', hitId: path.split('/')[2] };
    const foreign = await here.world.officer('team_leader', { at: 'RS/ncu' });
    const pretends = await foreign.does('/requests', {
      route: stranger.route,
      otherCountry: 'MK',
      subject: stranger.subject,
      title: 'About a hit of others',
      requested: 'Everything',
      personalData: true,
      hitId: stranger.hitId,
    });
    expect(pretends.body).toMatchObject({ code: 'unknown_reference', field: 'hitId' });
  });

  it('comes of an entry that is entered later, and the earlier referral learns of it', async () => {
    const who = { name: 'Vangjel Dhimitri' };
    const referral = await here.checked(who);
    expect((await here.referral(referral)).state).toBe('no_hit');
    const entry = await here.entry(await here.collection('contact'), who);
    await here.settle();
    const [path = ''] = await here.hitsOf(entry);
    expect(await body(here.judge, path)).toMatchObject({ foundBy: 'reverse_run', state: 'unconfirmed' });
    expect((await here.referral(referral)).state).toBe('hit_unconfirmed');
  });

  it('climbs to the lead and then to the central unit of its owner where nobody answers', async () => {
    const { path } = await here.hit('contact', { name: 'Ylli Kapo' });
    expect(await inInbox(here.lead, path)).toBe(false);
    here.world.clock.pass(hours(4) + minutes(1));
    await here.world.sweep();
    expect([await inInbox(here.lead, path), await inInbox(here.unit, path)]).toEqual([true, false]);
    here.world.clock.pass(hours(4) + minutes(1));
    await here.world.sweep();
    expect(await inInbox(here.unit, path)).toBe(true);
    expect((await here.confirms(path, here.unit)).status).toBe(200);
    here.world.clock.pass(hours(8) + minutes(2));
    await here.world.sweep();
    await here.world.sweep();
    expect(await inInbox(here.lead, path)).toBe(true);
    const disclosed = await here.discloses(path);
    expect([disclosed.status, disclosed.body.state]).toEqual([200, 'disclosed']);
    const item = await body(here.keeper, `/transmission-items/${disclosed.body.itemId}`);
    expect(item).toMatchObject({ state: 'transmitted', ownerAuthorityId: here.world.authority('MK/border') });
  });

  it('is withdrawn when the entry or the referral is, and nothing of it is left', async () => {
    const { path, entry } = await here.hit('contact', { name: 'Nikolin Deda' });
    await carryOut(here.analyst, `/collection-entries/${entry}`, 'withdraw', { reason: 'Acquitted.' });
    await here.world.sweep();
    expect((await body(here.judge, path)).state).toBe('withdrawn');
    expect((await compared(here.judge, path)).rows).toEqual([]);

    const other = await here.hit('contact', { name: 'Shkelqim Toska' });
    const { body: confirmed } = await here.confirms(other.path);
    await carryOut(here.author, other.referral, 'withdraw', { reason: 'Found otherwise.' });
    await here.world.sweep();
    expect(await body(here.judge, other.path)).toMatchObject({ state: 'withdrawn', itemId: null });
    expect((await body(here.keeper, `/transmission-items/${confirmed.itemId}`)).state).toBe('destroyed');
  });

  it('ends on the day that its owner set, and only that it was there is left', async () => {
    const { path } = await here.hit('contact', { name: 'Roland Bushi' });
    await here.confirms(path);
    await here.discloses(path, { until: new Date(here.world.clock.now().getTime() + hours(48)) });
    here.world.clock.pass(hours(49));
    await here.world.sweep();
    expect((await body(here.author, path)).state).toBe('closed');
    expect(await compared(here.author, path)).toMatchObject({ asked: null, held: null, rows: [] });
  });
});
