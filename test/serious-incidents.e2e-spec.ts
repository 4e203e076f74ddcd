import { randomUUID } from 'node:crypto';
import { Work } from '../src/core/work/work.js';
import { permissionsOf } from '../src/core/access/roles.js';
import type { Officer } from '../src/core/access/actor.js';
import { days, hours } from '../src/core/workflow/deadline.js';
import { SeriousIncidentDesk, type Allegation } from '../src/serious-incidents/serious-incident.desk.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('a serious incident', () => {
  let world: World;
  let operation: JointOperation;
  let monitor: TestOfficer;
  let reporter: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    await world.appoint(operation.coordinator, 'operation_coordinator', { operationId: operation.id });
    monitor = await operation.serving('rights_monitor', 'MK/border');
    reporter = await operation.serving('field_officer', 'MK/border');
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    operationId: operation.id,
    title: 'Man struck at the green border',
    category: 'fundamental_rights',
    reportRoute: 'standard',
    occurredAt: new Date(world.clock.now().getTime() - hours(2)),
    narrative: 'A man was struck while he was being held.',
    ...changes,
  });

  async function raised(changes: object = {}, by = reporter): Promise<string> {
    const { body, status } = await by.does('/serious-incidents', form(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/serious-incidents/${body.id}`;
  }

  async function until(path: string, ...steps: [string, object?][]): Promise<void> {
    for (const [action, body] of steps) expect([action, (await act(monitor, path, action, body)).status]).toEqual([action, 200]);
  }

  const inFactFinding: [string, object?][] = [['screen'], ['launch'], ['find_facts']];
  const report = { assessment: 'A violation is likely.', finalOutcome: 'Referred to the prosecutor.' };

  describe('that is reported', () => {
    it('is there for the rights monitor at once, with nobody having approved it', async () => {
      const path = await raised();
      expect((await monitor.sees(path)).body).toMatchObject({
        state: 'raised',
        type: 'initial',
        categoryText: expect.stringContaining('fundamental rights'),
        reporterId: reporter.id,
        actions: expect.arrayContaining(['screen', 'revise']),
      });
    });

    it.each(['observer', 'oversight', 'interpreter', 'evaluator', 'team_leader', 'operation_coordinator'] as const)(
      'may come from anybody who takes part, as %s',
      async (role) => {
        const officer = await world.officer(role, { at: 'MK/mi', operationId: operation.id });
        expect((await officer.does('/serious-incidents', form())).body).toMatchObject({ state: 'raised' });
      },
    );

    it('does not come from somebody who has no function in the operation', async () => {
      const contactPoint = operation.contactPoints.MK;
      expect((await contactPoint.does('/serious-incidents', form())).body.code).toBe('not_permitted');
      const stranger = await world.officer('field_officer', { at: 'RS/border' });
      expect((await stranger.does('/serious-incidents', form())).body.code).toBe('not_found');
    });

    it('is one, however often it is sent', async () => {
      const key = randomUUID();
      const once = form({ title: 'Sent again' });
      const [first, second] = [
        await reporter.does('/serious-incidents', once, { key }),
        await reporter.does('/serious-incidents', once, { key }),
      ];
      expect(second.body.id).toBe(first.body.id);
    });

    it('cannot have been known before it occurred, nor be of a category that no catalogue has', async () => {
      const early = new Date(world.clock.now().getTime() - hours(3));
      expect((await reporter.does('/serious-incidents', form({ knownAt: early }))).body.code).toBe('known_before_it_occurred');
      expect((await reporter.does('/serious-incidents', form({ category: 'unheard_of' }))).body.code).toBe('unknown_reference');
      const concerned = form({ unitConcerned: randomUUID() });
      expect((await reporter.does('/serious-incidents', concerned)).body.code).toBe('unknown_reference');
    });

    it('more than a day after somebody came to know of it is marked as late', async () => {
      const knownAt = new Date(world.clock.now().getTime() - hours(25));
      const path = await raised({ occurredAt: knownAt, knownAt });
      expect((await monitor.sees(path)).body).toMatchObject({ initialReportLate: true });
    });

    it('does not exist for officers who only serve beside them', async () => {
      const path = await raised();
      const colleague = await operation.serving('field_officer', 'MK/border');
      const leader = await operation.serving('team_leader', 'AL/border');
      for (const officer of [colleague, leader, operation.contactPoints.MK, operation.chief])
        expect((await officer.sees(path)).status).toBe(404);
      expect((await colleague.sees('/serious-incidents?count=true')).body).toMatchObject({ items: [], count: 0 });
    });
  });

  describe('on the standard route', () => {
    it('names its reporter to commander and coordinator, who may read it and nothing else', async () => {
      const path = await raised();
      for (const officer of [operation.commander, operation.coordinator]) {
        const { body } = await officer.sees(path);
        expect(body).toMatchObject({ reporterId: reporter.id, openedBy: reporter.id, statements: [], findings: [], actions: [] });
        expect((await act(officer, path, 'screen')).status).toBe(403);
      }
    });
  });

  describe.each(['exceptional', 'direct'] as const)('on the %s route', (reportRoute) => {
    it('is not there for the chain of command until a rights monitor has screened it', async () => {
      const path = await raised({ reportRoute });
      for (const officer of [operation.commander, operation.coordinator])
        expect((await officer.sees(path)).status).toBe(404);
      await until(path, ['screen']);
      expect((await operation.commander.sees(path)).body).toMatchObject({ state: 'screened', reporterProtected: true });
    });

    it('stays there for its reporter, who may add to it', async () => {
      const path = await raised({ reportRoute });
      await act(reporter, path, 'add_information', { text: 'There was a second officer.' });
      await until(path, ['screen']);
      expect((await reporter.sees(path)).body).toMatchObject({
        type: 'updated',
        reporterId: reporter.id,
        statements: [{ text: 'A man was struck while he was being held.' }, { text: 'There was a second officer.' }],
        actions: ['add_information'],
      });
    });

    it('gives the chain of command nothing by which to tell its reporter, in any answer', async () => {
      const witness = await world.officer([], { at: 'MK/border', name: 'Nobody Shallknow' });
      await world.appoint(witness, 'debriefer', { operationId: operation.id });
      const path = await raised({ reportRoute, title: `Protected ${reportRoute}` }, witness);
      const id = path.split('/').at(-1) ?? '';
      await act(witness, path, 'add_information', { text: 'What only the witness could have seen.' });
      await act(monitor, path, 'revise', { narrative: 'A man was struck.' });
      await until(path, ...inFactFinding);
      await monitor.puts(
        `${path}/findings/${randomUUID()}`,
        { authorityId: world.authority('AL/border'), question: 'Who was on duty?', answer: 'What only the witness could have seen.' },
        { version: (await monitor.sees(path)).body.version },
      );
      await until(path, ['conclude', report]);

      const boss = await world.officer(['auditor', 'data_protection_officer', 'operation_coordinator'], { at: 'MK/border' });
      for (const role of ['operation_commander', 'operation_coordinator', 'team_leader'] as const)
        await world.appoint(boss, role, { operationId: operation.id });
      const addresses = [
        path,
        '/serious-incidents?limit=100&count=true',
        `/serious-incidents?operationId=${operation.id}&limit=100`,
        `/records/serious_incident/${id}/readers`,
        `/records/serious_incident/${id}/history`,
        `/audit?limit=100&recordId=${id}`,
        `/audit?limit=100&action=serious_incident.open`,
        `/audit?limit=100&action=serious_incident.raise`,
        `/audit?limit=100&action=serious_incident.add_information`,
        `/audit?limit=100&officerId=${witness.id}`,
        operation.path,
      ];
      for (const address of addresses) {
        const answer = await boss.sees(address);
        expect([address, answer.status]).toEqual([address, 200]);
        const text = JSON.stringify(answer.body).replaceAll(`officerId=${witness.id}`, '');
        expect([address, text.includes('Shallknow'), text.includes('only the witness')]).toEqual([address, false, false]);
        const tells = answer.body.items?.filter((one: { action?: string }) => !/^serious_incident\./.test(one.action ?? 'serious_incident.'));
        expect([address, (tells ? JSON.stringify(answer.body.items.filter((one: unknown) => !tells.includes(one))) : text).includes(witness.id)]).toEqual([address, false]);
      }
      expect((await boss.sees(path)).body).toMatchObject({ title: `Protected ${reportRoute}`, state: 'final' });
      expect((await monitor.sees(`/records/serious_incident/${id}/history`)).body[0]).toMatchObject({ officerId: witness.id });
      expect((await monitor.sees(`/records/serious_incident/${id}/readers`)).body).toContainEqual(
        expect.objectContaining({ officerId: witness.id, rule: 'its_reporter' }),
      );
    });
  });
});
