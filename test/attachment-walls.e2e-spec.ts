import { act } from './support/joint-operation.js';
import { CSV, Filing, photo } from './support/filing.js';
import { IncidentScene } from './support/incident-scene.js';
import { Room, type Interview } from './support/interview.js';
import type { TestOfficer } from './support/world.js';

describe('the files of a record that not everybody sees whole', () => {
  let here: Filing;
  let room: Room;
  beforeAll(async () => {
    here = await Filing.open();
    room = await Room.open(here.world);
  });
  afterAll(() => here.stop());

  /** Sent, and looked through where that is needed. */
  async function kept(recordType: string, recordId: string, by: TestOfficer): Promise<string> {
    const { body } = await here.announces({ recordType, recordId }, by);
    const { body: sent } = await here.sends(body.id, await photo(), { officer: by });
    if (sent.state === 'unchecked') {
      const free = { noFaces: true, noSignatures: true, noNames: true };
      expect((await act(by, `/attachments/${body.id}`, 'confirm_free', free)).status).toBe(200);
    }
    return `/attachments/${body.id}`;
  }

  const statuses = (path: string, officers: TestOfficer[]) =>
    Promise.all(officers.map(async (officer) => (await officer.sees(path)).status));

  describe('of an interview', () => {
    let interview: Interview;
    let path: string;
    beforeAll(async () => {
      interview = await room.after('begin_account');
    });

    it('are looked through for faces, signatures and names first, whatever is said of them', async () => {
      const form = { recordType: 'debriefing', recordId: interview.id, mayShowPersons: false };
      const { body } = await here.announces(form, room.debriefer);
      expect(body).toMatchObject({ needsCheck: true, warnings: ['faces_signatures_names'] });
      const { body: sent } = await here.sends(body.id, CSV, { officer: room.debriefer });
      expect(sent.state).toBe('unchecked');
      expect(await statuses(`/attachments/${body.id}`, [room.debriefer, room.second])).toEqual([200, 404]);
    });

    it('are for those who hear what is told: the debriefers, then the reviewers, never the monitor', async () => {
      path = await kept('debriefing', interview.id, room.debriefer);
      const monitor = await here.world.officer('rights_monitor', { at: 'FRONTEX', operationId: room.operation.id });
      const dpo = await here.world.officer('data_protection_officer', { at: 'AL/border' });
      for (const officer of [monitor, room.leader, dpo]) expect((await officer.sees(interview.path)).status).toBe(200);
      expect(await statuses(path, [room.second, room.leader, monitor, dpo])).toEqual([200, 404, 404, 404]);
      await interview.goesOn('close');
      expect(await statuses(path, [room.second, room.leader, monitor, dpo])).toEqual([200, 200, 404, 404]);
      expect((await here.announces({ recordType: 'debriefing', recordId: interview.id }, dpo)).body.code).toBe(
        'unknown_reference',
      );
    });

    it('are kept by the database, too, from those who do not hear it', async () => {
      const seen = (officer: TestOfficer, role: string) =>
        here.world.database.as(
          'seecase_app',
          `select set_config('app.officer', '${officer.id}', false), set_config('app.country', 'AL', false),
             set_config('app.held', '{${role}@${room.operation.id}}', false),
             (select count(*)::int from debriefings where id = '${interview.id}') as interviews,
             (select count(*)::int from attachments where record_id = '${interview.id}' and state = 'kept') as files`,
        );
      const stranger = await here.world.officer([], { at: 'AL/border' });
      expect(await seen(stranger, 'rights_monitor')).toMatchObject([{ interviews: 1, files: 0 }]);
      expect(await seen(stranger, 'team_leader')).toMatchObject([{ interviews: 1, files: 1 }]);
    });

    it('are shown to nobody once the consent is taken back, and erased with what was told', async () => {
      const before = here.files().length;
      await interview.does('withdraw_consent');
      expect(await statuses(path, [room.debriefer, room.second, room.leader])).toEqual([404, 404, 404]);
      expect(here.files()).toHaveLength(before);
      expect((await interview.does('erase', {}, room.reviewer)).body.state).toBe('erased');
      await here.sweep();
      expect(here.files()).toHaveLength(before - 2);
    });
  });

  it('of a serious incident are for its reporter and the monitors, since a file says who sent it', async () => {
    const scene = await IncidentScene.set(here.world);
    const incident = await scene.raised({ reportRoute: 'exceptional' });
    const path = await kept('serious_incident', incident.slice('/serious-incidents/'.length), scene.monitor);
    expect(await statuses(path, [scene.reporter, scene.monitor])).toEqual([200, 200]);
    await scene.through(incident, ['screen']);
    expect((await scene.operation.commander.sees(incident)).status).toBe(200);
    expect((await scene.operation.commander.sees(path)).status).toBe(404);
  });

  it('of an interpreter are for the keeper of the pool, and not for whoever books', async () => {
    const keeper = await here.world.officer('national_contact_point', { at: 'MK/ncu' });
    const form = {
      gender: 'female',
      languages: [{ language: 'ar', level: 'full' }],
      modes: ['phone'],
      sharedWith: ['AL'],
    };
    const { body } = await keeper.does('/interpreters', form);
    const interpreter = `/interpreters/${body.id}`;
    await act(keeper, interpreter, 'sign_confidentiality', { signedOn: '2026-08-01' });
    await act(keeper, interpreter, 'list');
    const path = await kept('interpreter', body.id, keeper);
    const books = await here.world.officer('debriefer', { at: 'AL/border' });
    expect((await books.sees(interpreter)).status).toBe(200);
    expect(await statuses(path, [keeper, books])).toEqual([200, 404]);
  });

  it('of a referral are for those who receive the person, and not for whoever supervises data protection', async () => {
    const needs = [{ code: 'serious_illness', basis: 'documented' }];
    const { body } = await room.debriefer.does('/protection-referrals', { operationId: room.operation.id, needs });
    const host = await here.world.officer('safeguard_officer', { at: 'AL/asylum' });
    const dpo = await here.world.officer('data_protection_officer', { at: 'AL/dpa' });
    const path = await kept('protection_referral', body.id, host);
    expect((await dpo.sees(`/protection-referrals/${body.id}`)).status).toBe(200);
    expect(await statuses(path, [host, room.debriefer, dpo])).toEqual([200, 200, 404]);
  });
});
