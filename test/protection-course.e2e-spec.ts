import { hours, minutes } from '../src/core/workflow/deadline.js';
import { act, type JointOperation } from './support/joint-operation.js';
import { Referring } from './support/referring.js';
import type { TestOfficer, World } from './support/world.js';

describe('a protection referral, once it is made,', () => {
  let here: Referring;
  let world: World;
  let operation: JointOperation;
  let debriefer: TestOfficer;
  let host: TestOfficer;
  let childProtection: TestOfficer;
  beforeAll(async () => {
    here = await Referring.start();
    ({ world, operation, debriefer, host, childProtection } = here);
  });
  afterAll(() => world.stop());

  it('is acknowledged, accepted, met and closed by those who receive it', async () => {
    const { path } = await here.referred(['unaccompanied_child']);
    expect((await act(debriefer, path, 'acknowledge')).body.code).toBe('not_permitted');
    expect((await act(childProtection, path, 'acknowledge')).body).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: childProtection.id,
    });
    expect((await act(host, path, 'accept')).body.state).toBe('accepted');
    const metAt = new Date(world.clock.now().getTime() + minutes(1));
    const received = { receivedBy: 'Child-protection unit, duty social worker' };
    expect((await act(childProtection, path, 'meet', { metAt, ...received })).body.code).toBe('inconsistent');
    expect((await act(childProtection, path, 'meet', { metAt: world.clock.now(), ...received })).body).toMatchObject({
      state: 'met',
      dueAt: null,
      ...received,
    });
    expect((await act(childProtection, path, 'close')).body).toMatchObject({ state: 'closed', outcome: 'received' });
  });

  it('is not acknowledged by whoever referred the person', async () => {
    await world.appoint(host, 'safeguard_officer', { operationId: operation.id });
    const { path } = await here.referred(['pregnant'], { by: host });
    expect((await act(host, path, 'acknowledge')).body.code).toBe('own_work');
    expect((await act(childProtection, path, 'acknowledge')).body.state).toBe('acknowledged');
  });

  it('that came to the wrong authority goes back and on to another one, where its time begins anew', async () => {
    const { path } = await here.referred(['possible_thb']);
    expect((await act(host, path, 'return', {})).body.code).toBe('reason_required');
    expect((await act(host, path, 'return', { reason: 'Is a child.' })).body.state).toBe('returned');
    const to = (key: string) => ({
      addressee: 'child_protection',
      authorityId: world.authority(key),
      reason: 'Is a child.',
    });
    expect((await act(host, path, 'redirect', to('MK/asylum'))).body.code).toBe('unknown_reference');
    world.clock.pass(hours(1));
    const { body } = await act(host, path, 'redirect', to('AL/child'));
    expect(body).toMatchObject({ state: 'created', authorityId: world.authority('AL/child') });
    expect(new Date(body.dueAt).getTime()).toBe(world.clock.now().getTime() + hours(4));
  });

  it('of a need that the host has no authority for waits for its safeguard officer to decide', async () => {
    await world.database.owner(
      `update protection_routes set authority_id = null where country = 'AL' and addressee = 'other'`,
    );
    const { path, body } = await here.referred(['lgbtiq']);
    expect(body).toMatchObject({ addressee: 'other', authorityId: null });
    expect((await act(host, path, 'acknowledge')).body.state).toBe('acknowledged');
  });

  it('ends unmet with an outcome and a reason, but not for a child who declines or is gone', async () => {
    const end = { outcome: 'person_declined', reason: 'Said so in writing.' };
    const adult = await here.referred(['protection_claim']);
    await act(host, adult.path, 'acknowledge');
    expect((await act(host, adult.path, 'close_unmet', end)).body).toMatchObject({
      state: 'closed',
      outcome: end.outcome,
    });
    const child = await here.referred(['child']);
    await act(host, child.path, 'acknowledge');
    for (const outcome of ['person_declined', 'not_reached'])
      expect((await act(host, child.path, 'close_unmet', { ...end, outcome })).body.code).toBe('child_not_met');
    expect((await act(host, child.path, 'close_unmet', { ...end, outcome: 'received' })).body.code).toBe(
      'inconsistent',
    );
    expect((await act(host, child.path, 'close_unmet', { ...end, outcome: 'duplicate' })).body.state).toBe('closed');
  });

  it('left unanswered climbs to the coordinator, and then to the commander', async () => {
    const { path } = await here.referred(['urgent_medical']);
    const { coordinator, commander } = operation;
    world.clock.pass(hours(1));
    await world.sweep();
    expect((await coordinator.sees(path)).body).toMatchObject({
      climbed: 1,
      actions: expect.arrayContaining(['acknowledge']),
    });
    expect((await commander.sees(path)).status).toBe(404);
    world.clock.pass(hours(1));
    await world.sweep();
    expect((await commander.sees(path)).body).toMatchObject({ climbed: 2, dueAt: null });
    expect((await act(commander, path, 'acknowledge')).body).toMatchObject({ state: 'acknowledged' });
    expect((await act(commander, path, 'redirect', { addressee: 'other', reason: 'Not ill.' })).body.climbed).toBe(0);
    expect((await commander.sees(path)).status).toBe(404);
  });

  it('that nobody accepts, or nobody meets, climbs as well', async () => {
    const { path } = await here.referred(['urgent_medical']);
    await act(host, path, 'acknowledge');
    world.clock.pass(hours(1));
    await world.sweep();
    expect((await operation.coordinator.sees(path)).body).toMatchObject({ state: 'acknowledged', climbed: 1 });
    await act(host, path, 'accept');
    world.clock.pass(hours(1));
    await world.sweep();
    expect((await operation.commander.sees(path)).body).toMatchObject({ state: 'accepted', climbed: 2 });
  });

  it('taken by two at once is acknowledged by one, and the other is told', async () => {
    const { path } = await here.referred(['protection_claim']);
    const answers = await Promise.all(
      [host, childProtection].map((officer) => officer.does(`${path}/acknowledge`, {}, { version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('sent twice under one key is there once, with all of its authorities', async () => {
    const twice = here.form(['possible_thb', 'protection_claim']);
    const first = await debriefer.does('/protection-referrals', twice, { key: 'referral-twice' });
    const again = await debriefer.does('/protection-referrals', twice, { key: 'referral-twice' });
    expect(again.body.id).toBe(first.body.id);
    const { body } = await host.sees(`/protection-referrals?personRef=${first.body.personRef}&count=true`);
    expect(body.count).toBe(2);
  });

  it('counts by person, stands in the way of closing the operation, and both without content', async () => {
    const [{ obstacles }] = (await world.database.owner<{ obstacles: number }>(
      'select app.obstacle_open_protection_referrals($1) as obstacles',
      [operation.id],
    )) as [{ obstacles: number }];
    expect(obstacles).toBeGreaterThan(5);
    const counts = (since: Date) =>
      world.database.owner(
        'select counter, country, number::int from app.counts_protection_referrals($1, null, $2, $3) order by counter',
        [operation.id, since, new Date(since.getTime() + hours(24))],
      );
    world.clock.pass(hours(48));
    const since = world.clock.now();
    await here.referred(['possible_thb', 'unaccompanied_child', 'protection_claim', 'pregnant', 'disability']);
    await here.referred(['protection_claim'], { by: here.colleague });
    expect(await counts(since)).toEqual([
      { counter: 'protection_claims', country: 'AL', number: 1 },
      { counter: 'protection_claims', country: 'MK', number: 1 },
      { counter: 'thb_referred', country: 'MK', number: 1 },
      { counter: 'unaccompanied_minors', country: 'MK', number: 1 },
      { counter: 'vulnerable_referred', country: 'MK', number: 1 },
    ]);
    await expect(
      world.database.as('seecase_app', 'select app.obstacle_open_protection_referrals($1)', [operation.id]),
    ).rejects.toThrow(/permission denied/);
  });
});
