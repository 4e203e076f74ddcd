import type { Response } from 'supertest';
import { CollectionReader } from '../src/collections/collection.reader.js';
import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { days } from '../src/core/workflow/deadline.js';
import { Keepers } from './support/collecting.js';
import { act, carryOut } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('a collection', () => {
  let world: World;
  let here: Keepers;
  beforeAll(async () => {
    world = await World.start();
    here = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  const begun = async (but: object = {}) => `/collections/${(await here.begins(but)).body.id as string}`;
  const told = (id: string, country: string, authorityId?: string) =>
    world
      .get(Work)
      .as(clockActor, (em) =>
        world.get(CollectionReader).telling(em, id, { country, authorityId, purposes: ['18-2-A'] }),
      );

  it('holds nothing before the data-protection officer has put it in use', async () => {
    const { body } = await here.begins();
    const path = `/collections/${body.id}`;
    expect(body).toMatchObject({ state: 'draft', termsVersion: 0, retentionRule: 'CRIME_DATA' });
    expect(body.terms.rules).toMatchObject([
      { recipient: 'MK', telling: 'full', basis: { instrument: 'PCC_SEE', applicability: 'allowed' } },
      { recipient: '*', telling: 'hit_only', basis: null },
    ]);
    expect((await here.enters(body.id)).body.code).toBe('collection_not_in_use');
    await carryOut(here.analyst, path, 'propose');
    expect((await act(here.handling, path, 'put_in_use')).body.code).toBe('not_permitted');
    expect(await told(body.id, 'MK')).toBe('nothing');
    const inUse = await act(here.supervisor, path, 'put_in_use');
    expect(inUse.body).toMatchObject({ state: 'in_use', termsVersion: 1, putInUseBy: here.supervisor.id });
    expect(await told(body.id, 'MK')).toBe('full');
    expect((await here.enters(body.id)).status).toBe(201);
  });

  it('is not put in use by who wrote or proposed it, whatever else they are', async () => {
    const both = await world.officer(['analyst', 'data_protection_officer'], { at: 'AL/border' });
    const own = `/collections/${(await here.begins({}, both)).body.id}`;
    await carryOut(here.analyst, own, 'propose');
    expect((await act(both, own, 'put_in_use')).body.code).toBe('own_work');
    const other = await begun();
    await carryOut(both, other, 'propose');
    expect((await act(both, other, 'put_in_use')).body.code).toBe('second_person_needed');
  });

  it('is begun by those who keep collections in their own authority only', async () => {
    expect((await here.begins({}, here.relay)).status).toBe(403);
    const elsewhere = await world.officer([], { at: 'AL/border' });
    await world.appoint(elsewhere, 'analyst', { authorityId: world.authority('AL/crime') });
    expect((await here.begins({}, elsewhere)).body.code).toBe('not_permitted');
  });

  const mk = { recipient: 'MK', purposes: ['18-2-A'], telling: 'full' };
  it.each<[string, object, string]>([
    ['content for anybody', { rules: [{ ...mk, recipient: '*' }] }, 'content_for_anybody'],
    ['two rules for one recipient', { rules: [mk, { ...mk, telling: 'contact' }] }, 'recipient_twice'],
    ['a rule for another purpose', { rules: [{ ...mk, purposes: ['18-2-C'] }] }, 'purpose_not_of_collection'],
    ['a recipient that there is not', { rules: [{ ...mk, recipient: 'ZZ' }] }, 'unknown_reference'],
    ['an agency that the law lets nobody answer', { rules: [{ ...mk, recipient: 'FRONTEX' }] }, 'basis_blocked'],
    ['reviews that are too far apart', { reviewDays: 1096 }, 'kept_beyond_its_rule'],
  ])('has no %s', async (_, but, code) => {
    expect((await here.begins(but)).body.code).toBe(code);
  });

  it('has a contact in its own state, and authorities of the state that its rule names', async () => {
    expect((await here.begins({ contactAuthorityId: world.authority('MK/ncu') })).body).toMatchObject({
      code: 'unknown_reference',
      field: 'contactAuthorityId',
    });
    const rules = [{ ...mk, authorityId: world.authority('RS/border') }];
    expect((await here.begins({ rules })).body).toMatchObject({ code: 'unknown_reference', field: 'rules' });
  });

  it('is not put in use while the law that carries a rule is not confirmed', async () => {
    const path = await begun({ rules: [{ ...mk, recipient: 'EUROPOL' }] });
    await carryOut(here.analyst, path, 'propose');
    const refused = await act(here.supervisor, path, 'put_in_use');
    expect(refused.body).toMatchObject({ code: 'basis_unconfirmed', instrument: 'EUROPOL_AL' });
    const lawyer = await world.officer('legal_officer', { at: 'AL/mia' });
    expect((await lawyer.sees(path)).status).toBe(200);
    await carryOut(here.analyst, path, 'take_back');
    const { version } = (await here.analyst.sees(path)).body;
    await here.analyst.revises(path, { rules: [{ ...mk, recipient: 'EUROPOL', telling: 'nothing' }] }, { version });
    await carryOut(here.analyst, path, 'propose');
    expect((await act(here.supervisor, path, 'put_in_use')).body.state).toBe('in_use');
  });

  it('tells by the narrowest rule, and nobody anything once it is not in use', async () => {
    const border = world.authority('MK/border');
    const rules = [
      mk,
      { ...mk, authorityId: border, telling: 'contact' },
      { recipient: '*', purposes: ['18-2-A'], telling: 'hit_only' },
    ];
    const id = await here.keep({ rules });
    expect([await told(id, 'MK'), await told(id, 'MK', border), await told(id, 'BG')]).toEqual([
      'full',
      'contact',
      'hit_only',
    ]);
    const asked = await here.relay.sees(`/collections/${id}/telling?country=MK&authorityId=${border}&purpose=18-2-A`);
    expect(asked.body).toEqual({ telling: 'contact' });
    await carryOut(here.handling, `/collections/${id}`, 'suspend', { reason: 'An error in the source.' });
    expect(await told(id, 'MK')).toBe('nothing');
  });

  it('changes its terms only when two agree, and keeps every decision', async () => {
    const id = await here.keep();
    const path = `/collections/${id}`;
    const proposes = (by: TestOfficer, terms: object) => act(by, path, 'propose_terms', terms);
    const rules = [{ ...mk, telling: 'contact' }];
    const proposed = await proposes(here.analyst, { rules });
    expect(proposed.body).toMatchObject({ state: 'in_use', pendingBy: here.analyst.id, terms: { rules: [{}, {}] } });
    expect(await told(id, 'MK')).toBe('full');
    expect((await proposes(here.handling, { rules })).body.code).toBe('terms_pending');
    expect((await act(here.handling, path, 'agree_terms')).body.code).toBe('not_permitted');
    const agreed = await act(here.supervisor, path, 'agree_terms');
    expect(agreed.body).toMatchObject({ pending: null, termsVersion: 2, terms: { rules: [{ telling: 'contact' }] } });
    expect([await told(id, 'MK'), await told(id, 'BG')]).toEqual(['contact', 'nothing']);
    await proposes(here.analyst, { purposes: ['18-2-A', '18-2-C'], keepDays: 30 });
    expect((await act(here.supervisor, path, 'refuse_terms')).body.code).toBe('reason_required');
    await carryOut(here.supervisor, path, 'refuse_terms', { reason: 'Not needed.' });
    await proposes(here.analyst, { keepDays: 40 });
    await carryOut(here.handling, path, 'withdraw_terms');
    const { body } = await here.relay.sees(`${path}/terms`);
    expect(body.map(({ version, decision }: { version: number; decision: string }) => [version, decision])).toEqual([
      [3, 'refused'],
      [2, 'agreed'],
      [1, 'agreed'],
    ]);
    expect(body[0]).toMatchObject({ decidedBy: here.supervisor.id, proposedBy: here.analyst.id });
    expect((await here.supervisor.sees(path)).body.terms).toMatchObject({ keepDays: 1000, purposes: ['18-2-A'] });
  });

  it('is not agreed on twice when two agree at once', async () => {
    const path = `/collections/${await here.keep()}`;
    const second = await world.officer('data_protection_officer', { at: 'AL/police' });
    await act(here.analyst, path, 'propose_terms', { keepDays: 20 });
    const { version } = (await here.supervisor.sees(path)).body;
    const both = [here.supervisor, second].map((one) => one.does(`${path}/agree_terms`, {}, { version }));
    const statuses = (await Promise.all(both)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 412]);
    expect((await here.supervisor.sees(`${path}/terms`)).body).toHaveLength(2);
  });

  it('goes on by who stopped it: what its supervisor suspended, its owner does not resume', async () => {
    const path = `/collections/${await here.keep()}`;
    await carryOut(here.supervisor, path, 'suspend', { reason: 'A complaint.' });
    const resumed = await act(here.handling, path, 'resume', { reason: 'We need it.' });
    expect(resumed.body.code).toBe('not_suspended_by_owner');
    expect((await act(here.supervisor, path, 'resume', { reason: 'Settled.' })).body).toMatchObject({
      suspendedAs: null,
    });
  });

  it('stops by itself when nobody reviews it, after a year and a month', async () => {
    const [reviewed, forgotten] = [await here.keep(), await here.keep()].map((id) => `/collections/${id}`);
    const state = async (path = '') => {
      const { body } = await here.supervisor.sees(path);
      return [body.state, body.suspendedAs, body.reviewCalled];
    };
    world.clock.pass(days(365));
    await world.sweep();
    expect(await state(forgotten)).toEqual(['in_use', null, true]);
    expect((await act(here.supervisor, reviewed ?? '', 'confirm_review')).body.reviewCalled).toBe(false);
    world.clock.pass(days(30));
    await world.sweep();
    expect([await state(reviewed), await state(forgotten)]).toEqual([
      ['in_use', null, false],
      ['suspended', 'clock', true],
    ]);
  });

  it('waits at the desk of its supervisor, and more urgently when nobody answers', async () => {
    const path = await begun();
    await carryOut(here.analyst, path, 'propose');
    const waits = async () => {
      const { body } = await here.supervisor.sees('/inbox?limit=100');
      return (body.items as { id: string; level: string }[]).find(({ id }) => path.endsWith(id))?.level;
    };
    expect(await waits()).toBe('green');
    world.clock.pass(days(2));
    await world.sweep();
    expect(await waits()).toBe('amber');
  });

  it('is there for its authority and its supervisors, and for nobody else', async () => {
    const id = await here.keep();
    const sees = async (officer: TestOfficer) => [
      (await officer.sees(`/collections/${id}`)).status,
      (await rowsFor(world, officer, 'collections')).includes(id),
    ];
    const seen: unknown[] = [];
    for (const officer of [here.handling, here.relay, here.supervisor]) seen.push(await sees(officer));
    expect(seen).toEqual([
      [200, true],
      [200, true],
      [200, true],
    ]);
    const others = [
      await world.officer('analyst', { at: 'AL/crime' }),
      await world.officer('handling_officer', { at: 'MK/border' }),
      await world.officer('data_protection_officer', { at: 'MK/mi' }),
    ];
    const unseen: unknown[] = [];
    for (const officer of others) unseen.push(await sees(officer));
    expect(unseen).toEqual([
      [404, false],
      [404, false],
      [404, false],
    ]);
  });

  it('is told elsewhere about, and the same command twice is one', async () => {
    const path = `/collections/${await here.keep()}`;
    const { version } = (await here.analyst.sees(path)).body;
    const form = { contactAuthorityId: world.authority('AL/crime'), dutyChannel: 'Duty desk, +355 4 000 0001' };
    const how = { version, key: 'redirected-once' };
    const answers: Response[] = [];
    for (let n = 0; n < 2; n += 1) answers.push(await here.analyst.does(`${path}/redirect`, form, how));
    expect(answers.map(({ body }) => [body.version, body.dutyChannel])).toEqual([
      [version + 1, form.dutyChannel],
      [version + 1, form.dutyChannel],
    ]);
  });
});
