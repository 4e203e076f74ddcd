import { act, consulting } from './support/consulting.js';
import { carryOut } from './support/joint-operation.js';

const desk = consulting();

describe('the central unit of another state', () => {
  const asked = { target: 'central_unit', targetCountry: 'MK' };

  it('is asked by a draft of a request that is made with the claim, in one click', async () => {
    const { path } = await desk.queued(desk.known, asked);
    expect([await desk.sees(desk.unit, path), await desk.sees(desk.checker, path)]).toEqual([200, 404]);
    const { body } = await act(desk.unit, path, 'claim');
    expect(body).toMatchObject({ state: 'taken', shown: 'package' });
    const request = (await desk.unit.sees(`/requests/${body.requestId}`)).body;
    expect(request).toMatchObject({
      state: 'draft',
      ownerCountry: 'AL',
      otherCountry: 'MK',
      offence: 'IMMIGRANT_SMUGGLING',
      personalData: true,
    });
    expect(request.title).toContain(body.refNo);
    expect(JSON.stringify(request)).not.toContain('Hoxhaj');
    const result = { system: 'national', confidence: 'high' };
    expect((await desk.reports(path, 'hit', result, desk.unit)).body.code).toBe('request_unanswered');
    await desk.world.database.owner(
      `update requests set state = 'answered', sent_at = $2, reached_at = $2, answered_at = $2 where id = $1`,
      [body.requestId, desk.world.clock.now()],
    );
    const answered = (await desk.reports(path, 'hit', result, desk.unit)).body;
    expect(answered.results).toMatchObject([
      { referenceNumber: request.refNo, ownerCountry: 'MK', system: 'national' },
    ]);
  });

  it('is not asked twice for one that two take at once, and the queue is as it was where no law carries it', async () => {
    const { path } = await desk.queued(desk.known, asked);
    const refused = await act(desk.unit, path, 'claim', { instrument: 'NO_SUCH_TREATY' });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(await desk.state(path)).toBe('queued');
    const other = await desk.world.officer('central_unit_officer', { at: 'AL/ncu' });
    const { body } = await desk.unit.sees(path);
    const both = [desk.unit, other].map((officer) => officer.does(`${path}/claim`, {}, { version: body.version }));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 404]);
    const drafts = await desk.world.database.owner(`select 1 from requests where title like '%' || $1`, [body.refNo]);
    expect(drafts).toHaveLength(1);
  });
});

describe('a recall', () => {
  it('is for what has left: whoever has it tells the other side, and says so', async () => {
    const { path } = await desk.taken(desk.known);
    expect((await act(desk.here.author, path, 'recall', { reason: 'Cleared up.' })).body.code).toBe('has_not_left');
    await carryOut(desk.relay, path, 'report_query');
    expect((await act(desk.relay, path, 'recall', { reason: 'Cleared up.' })).body.code).toBe('not_permitted');
    expect((await act(desk.here.author, path, 'recall')).body.code).toBe('reason_required');
    expect((await act(desk.here.author, path, 'withdraw', { reason: 'Cleared up.' })).body.code).toBe('has_left');
    expect((await act(desk.here.author, path, 'recall', { reason: 'Cleared up.' })).body.state).toBe('recalled');
    expect((await desk.relay.sees(path)).body.actions).toEqual(['confirm_recall']);
    expect((await desk.reports(path, 'hit', { referenceNumber: 'EIS-4' })).body.code).toBe('wrong_state');
    await carryOut(desk.relay, path, 'confirm_recall', { reason: 'Told by SIENA today.' });
    expect(await desk.state(path)).toBe('withdrawn');
    expect(await desk.sees(desk.relay, path)).toBe(404);
  });

  it('follows when the consent is withdrawn on which its subject rests', async () => {
    const person = await desk.suspect();
    const { path } = await desk.taken(person.id);
    await desk.reports(path, 'hit', { referenceNumber: 'EIS-5' });
    await carryOut(desk.here.keeper, person.path, 'freeze', { reason: 'The consent was withdrawn.' });
    expect(await desk.state(path)).toBe('recalled');
  });

  it('is not confirmed as long as the request is out', async () => {
    const { path } = await desk.queued(desk.known, { target: 'central_unit', targetCountry: 'MK' });
    const { body } = await act(desk.unit, path, 'claim');
    await carryOut(desk.unit, path, 'report_query');
    await carryOut(desk.approver, path, 'recall', { reason: 'Cleared up.' });
    expect((await act(desk.unit, path, 'confirm_recall', { reason: 'Done.' })).body.code).toBe('request_not_withdrawn');
    await carryOut(desk.unit, `/requests/${body.requestId}`, 'discard', { reason: 'Cleared up.' });
    expect((await act(desk.unit, path, 'confirm_recall', { reason: 'Done.' })).body.state).toBe('withdrawn');
  });
});

describe('the register of referrals and checks', () => {
  const days = 'from=2026-01-01&to=2026-12-31';

  it('counts for whoever supervises data protection in the state, and for nobody else', async () => {
    const nothing = await desk.taken(desk.known);
    await desk.reports(nothing.path, 'no_hit');
    const another = await desk.taken(desk.known);
    await desk.reports(another.path, 'hit', { referenceNumber: 'EIS-6' });
    await desk.reports(another.path, 'false_positive');
    const { body } = await desk.here.dataProtection.sees(`/referral-register?${days}`);
    const line = (outcome: string | null, target = 'europol') =>
      body.lines.find((one: { outcome: string; target: string }) => one.outcome === outcome && one.target === target);
    expect(body.country).toBe('AL');
    expect(line('no_hit')).toMatchObject({ purpose: '18-2-A', category: 'suspect', number: 1, approved: 1, open: 0 });
    expect(line('false_positive')).toMatchObject({ number: 1 });
    expect(line(null).failures).toBe(0);
    expect(line('no_hit').minutesToDecide).toBe(0);
    expect(JSON.stringify(body)).not.toContain('Hoxhaj');
    const abroad = await desk.world.officer('data_protection_officer', { at: 'MK/mi' });
    expect((await abroad.sees(`/referral-register?${days}`)).body.lines).toEqual([]);
    expect((await desk.approver.sees(`/referral-register?${days}`)).status).toBe(403);
    expect((await desk.here.dataProtection.sees('/referral-register?from=2026-02-01&to=2026-01-01')).status).toBe(422);
  });

  it('goes into a spreadsheet', async () => {
    const { text, headers } = await desk.here.dataProtection.sees(`/referral-register/csv?${days}`);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.split('\n')[0]).toContain('target,purpose,category,outcome,number,open,approved,rejected,takenBack');
    expect(text).toContain('europol,18-2-A,suspect,no_hit,1,0,1,0,0');
    const trail = `select kind from audit_entries where action = 'referral.register' and kind = 'export'`;
    expect(await desk.world.database.owner(trail)).toHaveLength(1);
  });
});
