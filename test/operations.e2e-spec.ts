import { randomUUID } from 'node:crypto';
import { JointOperation } from './support/joint-operation.js';
import { World } from './support/world.js';

describe('an operation', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('goes from a risk to a signed plan and begins under a commander', async () => {
    const operation = await JointOperation.active(world);
    expect(await operation.state()).toBe('active');
  });

  it('does not begin without a legal basis for deploying officers', async () => {
    const operation = await JointOperation.planned(world);
    await operation.revises({ legalBases: [] });
    for (const country of ['AL', 'MK'] as const)
      await operation.does('sign_plan', {}, operation.contactPoints[country]);
    await operation.does('conclude_planning');
    await operation.does('prepare');
    const commander = await world.officer('operation_commander', { operationId: operation.id });
    const refused = await operation.does('activate', {}, commander);
    expect(refused.body).toMatchObject({ code: 'no_legal_basis', article: expect.any(String) });
  });

  it('is not planned without a risk item', async () => {
    const operation = await JointOperation.proposed(world, { riskItemId: undefined });
    await operation.does('confirm', {}, operation.chief);
    expect((await operation.does('begin_planning')).body.code).toBe('no_risk_item');
  });

  it('is not signed before every mandatory section of the plan is complete', async () => {
    const operation = await JointOperation.planned(world);
    const { body } = await operation.coordinator.sees(operation.path);
    await operation.coordinator.puts(
      `${operation.path}/plan/c2`,
      { text: 'unfinished', complete: false },
      { version: body.version },
    );
    const refused = await operation.does('sign_plan', {}, operation.contactPoints.AL);
    expect(refused.body).toMatchObject({ status: 422, code: 'plan_incomplete' });
    await operation.writes('c2');
    expect((await operation.does('sign_plan', {}, operation.contactPoints.AL)).status).toBe(200);
  });

  it('is not concluded on the signature of the host alone', async () => {
    const operation = await JointOperation.planned(world);
    await operation.does('sign_plan', {}, operation.contactPoints.AL);
    expect((await operation.does('conclude_planning')).body.code).toBe('not_signed_by_host_and_another');
    await operation.does('sign_plan', {}, operation.contactPoints.ME);
    expect((await operation.does('conclude_planning')).body.state).toBe('plan_signed');
  });

  it('loses its signatures when the text they stand under is changed', async () => {
    const operation = await JointOperation.planned(world);
    await operation.does('sign_plan', {}, operation.contactPoints.MK);
    await operation.writes('weapons', 'No weapons after all.');
    const { body } = await operation.coordinator.sees(operation.path);
    expect(body.participations.map(({ signedVersion }: { signedVersion: unknown }) => signedVersion)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is amended when every signatory has agreed, and not before', async () => {
    const operation = await JointOperation.prepared(world);
    const amendment = { sections: [{ code: 'area', text: 'Also Qafe Bote.' }], reason: 'Crossings moved south.' };
    expect((await operation.does('agree_amendment', {}, operation.contactPoints.AL)).body.code).toBe('no_amendment');
    expect((await operation.does('propose_amendment', amendment)).body).toMatchObject({
      amendmentVersion: 2,
      planVersion: 1,
    });
    await operation.does('agree_amendment', {}, operation.contactPoints.AL);
    expect((await operation.does('agree_amendment', {}, operation.contactPoints.AL)).body.code).toBe('already_signed');
    expect((await operation.does('agree_amendment', {}, operation.contactPoints.ME)).body.code).toBe('not_permitted');
    const last = await operation.does('agree_amendment', {}, operation.contactPoints.MK);
    expect(last.body).toMatchObject({ amendmentVersion: null, planVersion: 2 });
    const { body: plan } = await operation.coordinator.sees(`${operation.path}/plan`);
    expect(plan.sections.find(({ code }: { code: string }) => code === 'area').text).toBe('Also Qafe Bote.');
    expect(plan.amendments).toMatchObject([{ outcome: 'agreed', reason: 'Crossings moved south.' }]);
  });

  it('is confirmed by a chief of the host and by nobody else', async () => {
    const operation = await JointOperation.proposed(world);
    const other = await world.officer('police_chief', { at: 'MK/mi' });
    expect((await operation.does('confirm', {}, other)).body.code).toBe('not_permitted');
    expect((await operation.does('confirm', {}, operation.chief)).body.state).toBe('confirmed');
  });

  it('warns of another one at the same time and place, and is not refused', async () => {
    const first = await JointOperation.proposed(world, { startsOn: '2027-03-01', endsOn: '2027-03-10' });
    const second = await JointOperation.proposed(world, { startsOn: '2027-03-05', endsOn: '2027-03-20' });
    const { body } = await second.coordinator.sees(second.path);
    expect(body.overlaps).toEqual([{ id: first.id, title: 'Common Operation' }]);
  });

  it('shows its plan to the states that take part, and only that it exists to a neighbour', async () => {
    const operation = await JointOperation.planned(world);
    const greek = await world.officer('operation_coordinator', { at: 'GR/police' });
    expect((await greek.sees(operation.path)).status).toBe(200);
    const texts = (body: { sections: { text: string }[] }) => body.sections.filter(({ text }) => text !== '').length;
    expect(texts((await greek.sees(`${operation.path}/plan`)).body)).toBe(0);
    expect(texts((await operation.contactPoints.MK.sees(`${operation.path}/plan`)).body)).toBe(22);
  });

  it('does not exist for a state that it does not concern, or for anybody else while it is an idea', async () => {
    const operation = await JointOperation.proposed(world);
    const serb = await world.officer('operation_coordinator', { at: 'RS/border' });
    const missing = await serb.sees('/operations/01990000-0000-7000-8000-000000000000');
    const hidden = await serb.sees(operation.path);
    expect(hidden.body).toEqual(missing.body);
    expect(hidden.status).toBe(404);
    expect((await serb.does(`${operation.path}/prepare`, {}, { version: 1 })).status).toBe(404);
  });

  it('kept to named officers from its creation on exists for nobody else, in lists and counts too', async () => {
    const friend = await world.officer('operation_coordinator', { at: 'MK/border' });
    const operation = await JointOperation.proposed(world, { restrictedTo: [friend.id] });
    for (const outsider of [operation.chief, operation.contactPoints.AL]) {
      expect((await outsider.sees(operation.path)).status).toBe(404);
      const { body } = await outsider.sees('/operations?limit=100&count=true');
      expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(operation.id);
      expect(body.count).toBe(body.items.length);
    }
    expect((await friend.sees(operation.path)).status).toBe(200);
    const { body: readers } = await friend.sees(`/records/operation/${operation.id}/readers`);
    expect(readers.map(({ officerId, rule }: Record<string, string>) => [officerId, rule])).toEqual(
      expect.arrayContaining([
        [friend.id, 'named'],
        [operation.coordinator.id, 'named'],
      ]),
    );
  });

  it('is restricted by its coordinator, who may lose sight of others but not of it, and opened again', async () => {
    const operation = await JointOperation.proposed(world);
    const address = `/records/operation/${operation.id}`;
    const { body } = await operation.coordinator.sees(operation.path);
    const restricting = { officers: [operation.chief.id], reason: 'A leak is suspected.' };
    expect(
      (await operation.contactPoints.MK.does(`${address}/restrict`, restricting, { version: body.version })).status,
    ).toBe(403);
    const restricted = await operation.coordinator.does(`${address}/restrict`, restricting, { version: body.version });
    expect(restricted.body).toMatchObject({
      restricted: true,
      namedReaders: [operation.coordinator.id, operation.chief.id],
    });
    expect((await operation.contactPoints.MK.sees(operation.path)).status).toBe(404);
    expect((await operation.chief.sees(operation.path)).status).toBe(200);

    const reason = { reason: 'It was none.' };
    await operation.coordinator.does(`${address}/lift_restriction`, reason, { version: restricted.body.version });
    expect((await operation.contactPoints.MK.sees(operation.path)).status).toBe(200);
  });

  it('says who may read it, by which rule, and what has happened to it', async () => {
    const operation = await JointOperation.proposed(world);
    const { body: readers } = await operation.coordinator.sees(`/records/operation/${operation.id}/readers`);
    expect(readers).toContainEqual(
      expect.objectContaining({ officerId: operation.contactPoints.MK.id, rule: 'its_states' }),
    );
    await operation.does('cancel', { reason: 'Flooding at the crossing point.' });
    const { body: history } = await operation.coordinator.sees(`/records/operation/${operation.id}/history`);
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      'operation.open',
      'operation.invite',
      'operation.invite',
      'operation.propose',
      'operation.cancel',
    ]);
    expect(history.at(-1)).toMatchObject({
      from: 'proposed',
      to: 'cancelled',
      reason: 'Flooding at the crossing point.',
    });
  });

  it('has sites in states that host it, each its own: no other operation carries one away', async () => {
    const [one, other] = [await JointOperation.proposed(world), await JointOperation.proposed(world)];
    const siteId = randomUUID();
    const put = async ({ coordinator, path }: JointOperation, changes: object = {}) => {
      const { body } = await coordinator.sees(path);
      const site = { country: 'AL', name: 'Kakavia', reportingCutoff: '18:00', ...changes };
      return coordinator.puts(`${path}/sites/${siteId}`, site, { version: body.version });
    };
    expect((await put(one, { country: 'MK' })).body.code).toBe('site_without_host');
    expect((await put(one)).body.sites).toMatchObject([{ id: siteId, name: 'Kakavia' }]);
    expect((await put(one, { name: 'Kakavija' })).body.sites).toMatchObject([{ id: siteId, name: 'Kakavija' }]);
    expect((await put(other)).body.code).toBe('conflict');
    expect((await one.coordinator.sees(one.path)).body.sites).toHaveLength(1);
  });

  it('is hosted and joined by authorities of the states that they stand for', async () => {
    const operation = await JointOperation.proposed(world);
    const foreign = { country: 'RS', authorityId: world.authority('MK/border'), part: 'participant' };
    expect((await operation.does('invite', foreign)).body.code).toBe('inconsistent');
    const hosts = [{ country: 'AL', authorityId: world.authority('MK/border'), part: 'host' }];
    expect((await operation.coordinator.does('/operations', await operation.form({ hosts }))).body.code).toBe(
      'inconsistent',
    );
  });

  describe('that two officers change at once', () => {
    it('is changed by one; the other is told', async () => {
      const operation = await JointOperation.proposed(world);
      const { body } = await operation.coordinator.sees(operation.path);
      const changes = ['one', 'two'].map((title) =>
        operation.coordinator.revises(operation.path, { title }, { version: body.version }),
      );
      expect((await Promise.all(changes)).map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('is not changed without saying which version was seen, or under no key', async () => {
      const operation = await JointOperation.proposed(world);
      expect((await operation.coordinator.revises(operation.path, { title: 'x' })).status).toBe(428);
      expect((await operation.coordinator.sees(operation.path)).headers.etag).toMatch(/^"\d+"$/);
    });
  });

  it('is opened once, however often the command arrives', async () => {
    const operation = await JointOperation.proposed(world);
    const form = { ...(await operation.form({ codeName: 'ONCE' })) };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => operation.coordinator.does('/operations', form, { key: 'open-it-once' })),
    );
    const again = await operation.coordinator.does('/operations', form, { key: 'open-it-once' });
    const opened = answers.filter(({ status }) => status === 201);
    expect(opened.length).toBeGreaterThan(0);
    expect(new Set([...opened, again].map(({ body }) => body.id)).size).toBe(1);
    expect(
      (await operation.coordinator.does('/operations', { ...form, title: 'else' }, { key: 'open-it-once' })).body.code,
    ).toBe('key_reused');
  });
});
