import { randomUUID } from 'node:crypto';
import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';
import { heroin, newSeal, Seized } from './support/seized.js';

describe('an exhibit', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  let guest: TestOfficer;
  let clerk: TestOfficer;
  let all: Seized;

  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
    guest = await operation.serving('field_officer', 'MK/border');
    clerk = await world.officer('evidence_clerk', { at: 'AL/border' });
    all = new Seized(world, operation, host, clerk);
  });
  afterAll(() => world.stop());

  const chain = async (path: string) => (await clerk.sees(`${path}/custody`)).body.links;
  const kinds = async (path: string) => (await chain(path)).map(({ kind }: { kind: string }) => kind);

  describe('has a chain of custody', () => {
    it('that begins with its seizure and goes on from whoever has it, under the seal that it has', async () => {
      const { path, sealNo } = await all.delivered(heroin);
      await act(clerk, path, 'store', all.now('Store 2, shelf 4'));
      const opened = newSeal();
      await act(clerk, path, 'examine', { purpose: 'Weighing', sealNo: opened, ...all.now('Laboratory') });
      await act(clerk, path, 'send_out', {
        to: 'Forensic institute',
        purpose: 'Purity',
        reference: 'L 12',
        ...all.now(),
      });
      const back = newSeal();
      await act(clerk, path, 'bring_back', { sealNo: back, reference: 'L 12/b', ...all.now('Store 2') });
      await act(clerk, path, 'transfer_to_court', { to: 'District court', reference: 'P 7/2026', ...all.now('Court') });
      const links = await chain(path);
      const walked = links.map(({ kind, sealBefore, sealAfter }: Record<string, string>) => [
        kind,
        sealBefore,
        sealAfter,
      ]);
      expect(walked).toEqual([
        ['seized', null, null],
        ['sealed', null, sealNo],
        ['handed_over', sealNo, sealNo],
        ['received', sealNo, sealNo],
        ['stored', sealNo, sealNo],
        ['examined', sealNo, opened],
        ['sent_out', opened, opened],
        ['brought_back', opened, back],
        ['transferred_to_court', back, back],
      ]);
      for (const [n, link] of links.slice(1).entries())
        expect([link.fromOfficer, link.fromOutside]).toEqual([links[n].holderOfficer, links[n].holderOutside]);
      expect((await clerk.sees(path)).body).toMatchObject({
        state: 'in_court',
        holderOutside: 'District court',
        links: 9,
      });
    });

    it('passes on when the receiver confirms it under the right seal, and nobody else does', async () => {
      const { path, sealNo } = await all.sealed();
      const give = (toOfficerId: string, by = host) =>
        act(by, path, 'hand_over', { toOfficerId, purpose: 'For safekeeping', ...all.now() });
      expect((await give(host.id)).body.code).toBe('custody_to_oneself');
      expect((await give(guest.id)).body.code).toBe('unknown_reference');
      expect((await give(clerk.id, clerk)).body.code).toBe('not_permitted');
      expect((await give(clerk.id)).body).toMatchObject({
        state: 'in_passing',
        holderId: host.id,
        receiverId: clerk.id,
      });
      expect((await act(host, path, 'receive', { sealNo, ...all.now() })).body.code).toBe('not_permitted');
      expect((await act(clerk, path, 'receive', { sealNo: 'S-other', ...all.now() })).body.code).toBe('seal_differs');
      const refused = await act(clerk, path, 'refuse', { purpose: 'The seal is torn.', ...all.now() });
      expect(refused.body).toMatchObject({ state: 'sealed', holderId: host.id, receiverId: null });
      await give(clerk.id);
      expect((await act(clerk, path, 'receive', { sealNo, ...all.now() })).body).toMatchObject({ holderId: clerk.id });
      expect((await act(host, path, 'store', all.now())).body.code).toBe('not_permitted');
      expect(await kinds(path)).toEqual(['seized', 'sealed', 'handed_over', 'refused', 'handed_over', 'received']);
    });

    it('does not move unsealed, backwards in time, or under a seal that was broken or is another’s', async () => {
      const { id } = await all.seized();
      const { path } = await all.listed(id);
      const { sealNo: taken } = await all.sealed();
      expect(
        (await act(host, path, 'hand_over', { toOfficerId: clerk.id, purpose: 'x', ...all.now() })).body.code,
      ).toBe('wrong_state');
      expect((await act(host, path, 'seal', { sealNo: taken, ...all.now() })).body.code).toBe('conflict');
      const before = new Date(world.clock.now().getTime() - 60_000);
      const sealNo = newSeal();
      expect((await act(host, path, 'seal', { sealNo, at: before, place: 'x' })).body.code).toBe(
        'ends_before_it_begins',
      );
      const ahead = new Date(world.clock.now().getTime() + 60_000);
      expect((await act(host, path, 'seal', { sealNo, at: ahead, place: 'x' })).body.code).toBe('time_ahead');
      await act(host, path, 'seal', { sealNo, ...all.now() });
      expect((await act(host, path, 'seal', { sealNo, ...all.now() })).body.code).toBe('seal_used');
    });

    it('that two cannot continue at once', async () => {
      const { path, sealNo } = await all.sealed();
      const { body } = await act(host, path, 'hand_over', { toOfficerId: clerk.id, purpose: 'x', ...all.now() });
      const version = { version: body.version };
      const answers = await Promise.all([
        clerk.does(`${path}/receive`, { sealNo, ...all.now() }, version),
        clerk.does(`${path}/refuse`, { purpose: 'x', ...all.now() }, version),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(await kinds(path)).toHaveLength(4);
    });

    it('that nobody changes, empties or continues elsewhere, not even the owner of the table', async () => {
      const { id, path } = await all.sealed();
      for (const login of ['seecase_owner', 'seecase_app', 'seecase_clock'] as const)
        for (const change of [
          `update exhibit_custody set place = 'elsewhere'`,
          'delete from exhibit_custody',
          'truncate exhibit_custody cascade',
        ])
          await expect(world.database.as(login, change)).rejects.toMatchObject({ code: '42501' });

      const forged = (columns: object) => {
        const link = {
          exhibit_id: id,
          seq: 3,
          kind: 'stored',
          at: world.clock.now(),
          place: 'Elsewhere',
          recorded_by: host.id,
        };
        const row = {
          ...link,
          recorded_at: world.clock.now(),
          from_officer: host.id,
          holder_officer: host.id,
          ...columns,
        };
        const names = Object.keys(row);
        return world.database.owner(
          `insert into exhibit_custody (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
          Object.values(row),
        );
      };
      const [, { sealAfter }] = await chain(path);
      const whole = { seal_before: sealAfter, seal_after: sealAfter };
      for (const gap of [
        { ...whole, seq: 4 },
        { ...whole, from_officer: clerk.id },
        { ...whole, holder_officer: clerk.id },
        { ...whole, seal_before: 'S-other' },
        { ...whole, kind: 'received', holder_officer: host.id },
        { ...whole, kind: 'brought_back' },
        { ...whole, at: new Date('2026-01-01') },
      ])
        await expect(forged(gap)).rejects.toMatchObject({ code: '23514' });
      await expect(forged(whole)).resolves.toEqual([]);
    });
  });

  it('is given back, destroyed or given to a court by an evidence clerk who has it; then its seizure is closed', async () => {
    const { path, seizure: taken } = await all.delivered();
    expect((await act(host, taken, 'list')).body.state).toBe('listed');
    const end = { to: 'Police record AL-77', reference: 'R 4', ...all.now() };
    expect((await act(host, path, 'return', end)).body.code).toBe('not_permitted');
    const other = await world.officer('evidence_clerk', { at: 'AL/mia' });
    expect((await act(other, path, 'return', end)).body.code).toBe('not_permitted');
    expect((await act(clerk, taken, 'close')).body.code).toBe('exhibits_still_kept');
    const destroy = { reference: 'D 9', ...all.now() };
    expect((await act(clerk, path, 'destroy', { ...destroy, witnessId: clerk.id })).body.code).toBe('witness_needed');
    expect((await act(clerk, path, 'destroy', { ...destroy, witnessId: randomUUID() })).body.code).toBe(
      'unknown_reference',
    );
    expect((await act(clerk, path, 'destroy', { ...destroy, witnessId: other.id })).body.state).toBe('destroyed');
    expect((await act(clerk, taken, 'close')).body).toMatchObject({ state: 'closed', kept: 0 });
  });
});
