import { hours } from '../src/core/workflow/deadline.js';
import { Interview, Room } from './support/interview.js';
import { act } from './support/joint-operation.js';
import { World } from './support/world.js';

describe('a debriefing', () => {
  let world: World;
  let room: Room;
  beforeAll(async () => {
    world = await World.start();
    room = await Room.open(world);
  }, 60_000);
  afterAll(() => world.stop());

  const codeOf = async (answer: Promise<{ body: { code: string } }>) => (await answer).body.code;

  async function stored({ id }: Interview, table: string): Promise<number> {
    const [row] = await world.database.owner<{ count: number }>(
      `select count(*)::int as count from ${table} where debriefing_id = $1`,
      [id],
    );
    return row?.count ?? -1;
  }

  describe('that is arranged', () => {
    it('has two officers who serve in the operation, one a debriefer, one of the host', async () => {
      const refused = (changes: object, by = room.debriefer) => codeOf(by.does('/debriefings', room.form(changes)));
      expect(await refused({ secondDebriefer: room.debriefer.id })).toBe('two_officers');
      const stranger = await world.officer('debriefer', { at: 'AL/border' });
      expect(await refused({ secondDebriefer: stranger.id })).toBe('not_deployed');
      expect(await refused({ leadDebriefer: room.second.id, secondDebriefer: room.debriefer.id })).toBe('not_deployed');
      const guest = await room.operation.serving('field_officer', 'MK/border');
      expect(await refused({ secondDebriefer: guest.id })).toBe('host_officer_missing');
      expect(await refused({}, stranger)).toBe('not_found');
    });

    it('takes no name: a form with one is refused', async () => {
      expect((await room.debriefer.does('/debriefings', room.form({ name: 'Ali' }))).status).toBe(400);
      const columns = await world.database.owner<{ name: string }>(
        `select column_name as name from information_schema.columns where table_name like 'debriefing%' and column_name ~ 'name'`,
      );
      expect(
        columns.map(({ name }) => name).filter((name) => name !== 'named_readers' && name !== 'no_name_in_text'),
      ).toEqual([]);
    });

    it('gets a number of its own, also when two are opened at once', async () => {
      const opened = await Promise.all(
        Array.from({ length: 6 }, () => room.debriefer.does('/debriefings', room.form())),
      );
      expect(new Set(opened.map(({ body }) => body.refNo)).size).toBe(6);
    });

    it('is opened once, however often the command arrives', async () => {
      const key = 'the-same-command-twice';
      const form = room.form();
      const [first, again] = [
        await room.debriefer.does('/debriefings', form, { key }),
        await room.debriefer.does('/debriefings', form, { key }),
      ];
      expect(again.body.id).toBe(first.body.id);
    });

    it('is changed and given to other officers, none of whom reviews it', async () => {
      const interview = await room.planned();
      await room.debriefer.revises(interview.path, { place: 'Kakavia, room 3' }, { version: 1 });
      const other = await room.operation.serving('field_officer', 'AL/border');
      const form = { secondDebriefer: other.id, reason: 'Ill today.' };
      expect(await codeOf(interview.does('reassign', form, room.debriefer))).toBe('not_permitted');
      const { body } = await interview.does('reassign', form, room.leader);
      expect(body).toMatchObject({ secondDebriefer: other.id, place: 'Kakavia, room 3' });
      expect(body.course.interviewers).toContain(room.second.id);
      expect((await room.second.sees(interview.path)).status).toBe(404);
      expect((await other.sees(interview.path)).status).toBe(200);
    });
  });

  describe('before anybody tells', () => {
    it('looks after the person first: an adult beyond doubt, fit, and every need referred', async () => {
      const interview = await room.after('begin_screening');
      expect(await codeOf(interview.does('find_eligible'))).toBe('not_screened');
      await interview.does('screen', { fit: false });
      expect(await codeOf(interview.does('find_eligible'))).toBe('not_fit');
      const needs = [{ code: 'pregnant', basis: 'stated' }];
      const { body } = await interview.does('screen', { vulnerabilities: needs, protectionClaimed: true });
      expect(body).toMatchObject({
        screens: { needs: ['pregnant', 'protection_claim'] },
        course: { needsReferred: 2 },
      });
      const { body: referral } = await room.debriefer.sees(`/protection-referrals/${body.course.referralIds[0]}`);
      expect(referral.dueAt).toEqual(expect.any(String));
      expect((await interview.does('find_eligible')).body.state).toBe('eligible');
    });

    it('of a minor, or of somebody who may be one, is open to nothing but referring out (R-15)', async () => {
      const interview = await room.after('begin_screening');
      const { body } = await interview.does('screen', { age: 'doubtful' });
      expect(body.actions).toEqual(['revise', 'assign_interpreter', 'refer_out']);
      for (const action of ['find_eligible', 'screen', 'screen_trafficking', 'refuse'])
        expect(await codeOf(interview.does(action))).toBe('minor_not_debriefed');
      expect(await codeOf(interview.does('set_aside', { reason: 'Busy.' }))).toBe('minor_not_debriefed');
      const { body: out } = await interview.does('refer_out');
      expect(out).toMatchObject({
        state: 'referred_out',
        handling: { containsMinor: true },
        screens: { needs: ['child'] },
      });
    });

    it('forgets what a minor told before it was known', async () => {
      const interview = await room.after('begin_account');
      await interview.answers('TRAVEL_03', { answer: 'text', original: 'I am from the mountains.' });
      await interview.does('screen', { age: 'minor' });
      expect(await codeOf(interview.answers('TRAVEL_01', { answer: 'unknown' }))).toBe('minor_not_debriefed');
      const { body } = await interview.does('refer_out');
      expect(body.account).toBeNull();
      expect(await stored(interview, 'debriefing_texts')).toBe(0);
    });

    it('does not say adult of whom it finds to be a child', async () => {
      const interview = await room.after('begin_screening');
      const needs = [{ code: 'unaccompanied_child', basis: 'observed' }];
      expect(await codeOf(interview.does('screen', { vulnerabilities: needs }))).toBe('inconsistent');
    });

    it('informs in full, in a language understood, of every right and of how to complain (R-16)', async () => {
      const interview = await room.after('find_eligible');
      expect(await codeOf(interview.does('inform', { sheetVersion: '2017-1' }))).toBe('sheet_not_in_force');
      expect(await codeOf(interview.does('inform', { rightsExplained: ['voluntary'] }))).toBe('rights_not_explained');
      expect(await codeOf(interview.does('inform', { languageUnderstood: false }))).toBe('language_not_understood');
      expect(await codeOf(interview.does('inform', { complaintRouteExplained: false }))).toBe('not_informed');
      expect(await codeOf(interview.does('consent'))).toBe('wrong_state');
      expect(await codeOf(interview.does('begin_account'))).toBe('wrong_state');
      expect((await interview.does('inform')).body.state).toBe('informed');
      expect(await codeOf(interview.does('consent', { witness: undefined }))).toBe('inconsistent');
      expect(await codeOf(interview.does('consent', { how: 'recorded' }))).toBe('inconsistent');
    });

    it('of somebody who is detained offers a lawyer, reads out the wording, and waits for an approval (R-17)', async () => {
      const interview = await room.after('find_eligible');
      const detained = { libertyState: 'detained' };
      expect(await codeOf(interview.does('inform', detained))).toBe('detention_safeguards_missing');
      await interview.does('inform', { ...detained, fixedWordingRead: true });
      expect(await codeOf(interview.does('consent'))).toBe('detention_not_approved');
      expect(await codeOf(interview.does('approve_detained'))).toBe('not_permitted');
      await interview.does('approve_detained', {}, room.leader);
      expect((await interview.does('consent')).body).toMatchObject({ state: 'consent_given' });
      const free = await room.after('inform');
      expect(await codeOf(free.does('approve_detained', {}, room.leader))).toBe('not_detained');
    });

    it('may be refused, which leaves nothing behind but that it was', async () => {
      const interview = await room.after('inform');
      const { body } = await interview.does('refuse');
      expect(body).toMatchObject({
        state: 'refused',
        course: { consentState: 'refused', consent: null },
        account: null,
      });
    });

    it('does not begin while the operation is suspended, nor is one arranged', async () => {
      const interview = await room.after('consent');
      await room.operation.does('suspend', { reason: 'Storm.' }, room.operation.commander);
      expect(await codeOf(interview.does('begin_account'))).toBe('operation_not_active');
      expect(await codeOf(room.debriefer.does('/debriefings', room.form()))).toBe('operation_not_active');
      await room.operation.does('resume', { reason: 'Over.' }, room.operation.commander);
      expect((await interview.does('begin_account')).body.state).toBe('account');
    });
  });

  describe('in a language that neither officer speaks', () => {
    let interpreterId: string;
    beforeAll(async () => {
      const interpreter = {
        gender: 'female',
        languages: [{ language: 'ps', level: 'native' }],
        modes: ['present'],
        sharedWith: ['MK'],
      };
      const { body } = await room.operation.coordinator.does('/interpreters', interpreter);
      interpreterId = body.id;
      const windows = [{ from: '2026-08-01T00:00:00Z', until: '2026-12-31T00:00:00Z' }];
      await room.operation.coordinator.puts(`/interpreters/${body.id}/windows`, { windows }, { version: body.version });
      const signed = { signedOn: '2026-08-01' };
      await act(room.operation.coordinator, `/interpreters/${body.id}`, 'sign_confidentiality', signed);
      await act(room.operation.coordinator, `/interpreters/${body.id}`, 'list');
    });

    const checked = {
      mode: 'present',
      knowsTheInterviewee: false,
      belongsToTheUnit: false,
      closeToTheMatter: true,
      confidentialityDeclared: true,
      acceptedByInterviewee: true,
    };

    async function booked({ refNo }: Interview) {
      const now = world.clock.now().getTime();
      const made = { notAFellowTraveller: true, notARelative: true, notOfTheUnit: true };
      const when = { startsAt: new Date(now), endsAt: new Date(now + hours(3)) };
      const form = { operationId: room.operation.id, interpreterId, reference: refNo, language: 'ps', mode: 'present' };
      const { body } = await room.debriefer.does('/interpreter-bookings', { ...form, ...made, ...when });
      expect((await act(room.operation.coordinator, `/interpreter-bookings/${body.id}`, 'confirm')).body.code).toBe(
        undefined,
      );
    }

    it('waits for an interpreter who is booked, independent and accepted, and is known by code', async () => {
      const interview = await room.after('find_eligible', { language: 'ps' });
      expect(await codeOf(interview.does('inform', { sheetLanguage: 'ps' }))).toBe('no_common_language');
      const form = { ...checked, interpreterId };
      expect(await codeOf(interview.does('assign_interpreter', form))).toBe('interpreter_not_booked');
      await booked(interview);
      for (const conflict of [
        { knowsTheInterviewee: true },
        { belongsToTheUnit: true },
        { confidentialityDeclared: false },
        { acceptedByInterviewee: false },
      ])
        expect(await codeOf(interview.does('assign_interpreter', { ...form, ...conflict }))).toBe(
          'interpreter_conflict',
        );
      const { body } = await interview.does('assign_interpreter', form);
      expect(body.course.interpretation).toMatchObject({ code: expect.any(String), closeToTheMatter: true });
      expect((await interview.does('inform', { sheetLanguage: 'ps' })).body.state).toBe('informed');
    });

    it('keeps what was said beside its translation, which a person made, and is not handed in before all is translated', async () => {
      const interview = await room.planned({ language: 'ps' });
      await interview.does('assign_interpreter', { ...checked, interpreterId });
      await interview.goesOn('begin_account');
      const said = { answer: 'text', original: 'موږ د غرونو له لارې راغلو.' };
      expect(
        (await interview.answers('TRAVEL_03', { ...said, translation: { text: 'x', by: 'machine' } })).status,
      ).toBe(400);
      const { body } = await interview.answers('TRAVEL_03', said);
      expect(body.account.texts).toMatchObject([{ originalLanguage: 'ps', rtl: true, translation: null }]);
      await interview.goesOn('read_back');
      expect(await codeOf(interview.does('submit'))).toBe('translation_missing');
      expect(await codeOf(interview.answers('TRAVEL_01', { answer: 'unknown' }))).toBe('wrong_state');
      const put = await interview.puts('texts/TRAVEL_03/translation', {
        text: 'We came over the hills.',
        by: 'interpreter',
      });
      expect(put.body.account.texts).toMatchObject([{ original: said.original, translatedBy: 'interpreter' }]);
      expect(put.body.account.texts[0].translator).toBe(put.body.course.interpretation.code);
      expect((await interview.does('submit')).body.state).toBe('quality_review');
    });
  });
});
