import { days, hours, minutes } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { Interview, Room } from './support/interview.js';
import { World, type TestOfficer } from './support/world.js';

describe('a debriefing', () => {
  let world: World;
  let room: Room;
  beforeAll(async () => {
    world = await World.start();
    room = await Room.open(world);
  }, 60_000);
  afterAll(() => world.stop());

  const codeOf = async (answer: Promise<{ body: { code: string } }>) => (await answer).body.code;

  describe('from its arrangement to its release', () => {
    it('goes the whole way, and each step is open to whom it is for', async () => {
      const interview = await room.planned();
      expect(interview.refNo).toMatch(/^DRIII?2?-2026-\d{4,}$/);
      await interview.goesOn('begin_account');
      await interview.profile();
      await interview.answers('TRAVEL_03', { answer: 'text', original: 'We came over the hills.' });
      await interview.leg();
      await interview.goesOn('submit');
      expect((await interview.seenBy(room.leader)).actions).toEqual(
        expect.arrayContaining(['grade', 'return_for_correction']),
      );
      await interview.goesOn('release');
      expect(await interview.seenBy(room.debriefer)).toMatchObject({
        state: 'released',
        handling: { handlingCodes: ['H0'], releasableTo: ['MK'], gradedBy: room.leader.id },
        course: { consentState: 'given', readBack: { signedBy: 'interviewee' }, startedAt: expect.any(String) },
        account: { texts: [{ part: 'TRAVEL_03', original: 'We came over the hills.' }] },
        extract: { text: expect.any(String), profile: { nationality: 'TR' } },
      });
    });
  });

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
      expect(body.actions).toEqual(
        ['assign_interpreter', 'refer_out', 'revise'].filter((action) => body.actions.includes(action)),
      );
      expect(body.actions).toContain('refer_out');
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
      expect(body.account).toMatchObject({ answers: [], texts: [] });
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
      const interpreter = { gender: 'female', languages: [{ language: 'ps', level: 'native' }], modes: ['present'] };
      const { body } = await room.operation.coordinator.does('/interpreters', interpreter);
      interpreterId = body.id;
      await act(room.operation.coordinator, `/interpreters/${body.id}`, 'sign_confidentiality', {
        signedOn: '2026-08-01',
      });
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
      await act(room.operation.coordinator, `/interpreter-bookings/${body.id}`, 'confirm');
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
      await act(room.debriefer, interview.path, 'assign_interpreter', { ...checked, interpreterId });
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

  describe('while somebody tells', () => {
    it('takes the answers that a question asks for, in codes and words, and lets them be taken out again', async () => {
      const interview = await room.after('begin_account');
      expect(await codeOf(interview.answers('TRAVEL_02', { answer: 'yes' }))).toBe('answer_does_not_fit');
      expect(await codeOf(interview.answers('PAYMENT_04', { answer: 'choice', choice: 'gold' }))).toBe(
        'answer_does_not_fit',
      );
      expect((await interview.answers('TRAVEL_99', { answer: 'unknown' })).status).toBe(404);
      expect((await interview.answers('TRAVEL_02', { answer: 'date', date: '2026-13' })).status).toBe(400);
      await interview.answers('TRAVEL_02', { answer: 'date', date: '2026-05' });
      await interview.answers('PAYMENT_04', { answer: 'choice', choice: 'cash' });
      await interview.answers('PAYMENT_02', { answer: 'number', number: 4000, currency: 'EUR' });
      await interview.answers('TRAVEL_01', { answer: 'place', country: 'TR', original: 'Van' });
      const { body } = await interview.answers('PUSH_PULL_01', { answer: 'refused' });
      expect(body.account.answers).toHaveLength(5);
      const removed = await room.debriefer.removes(`${interview.path}/answers/TRAVEL_01`, { version: body.version });
      expect(removed.body.account).toMatchObject({ texts: [] });
      expect(removed.body.account.answers).toHaveLength(4);
    });

    it('warns of what looks like a name or a number of a document', async () => {
      const interview = await room.after('begin_account');
      const original = 'My name is not for you, but the passport was N1234567.';
      const { body } = await interview.answers('TRAVEL_03', { answer: 'text', original });
      expect(body.account.traces.map(({ looksLike }: { looksLike: string }) => looksLike)).toEqual([
        'name',
        'document_number',
      ]);
    });

    it('takes down the way, leg by leg, with what was paid and to whom', async () => {
      const interview = await room.after('begin_account');
      expect(await codeOf(interview.leg({ currency: undefined }))).toBe('inconsistent');
      expect(await codeOf(interview.leg({ facilitatorId: interview.id }))).toBe('unknown_reference');
      expect(await codeOf(interview.leg({ borderSection: 'XX-YY' }))).toBe('unknown_reference');
      expect(await codeOf(interview.leg({ dateFrom: '2026-05-02', dateTo: '2026-05-01' }))).toBe(
        'ends_before_it_begins',
      );
      const legId = '01890000-0000-7000-8000-000000000001';
      await interview.leg({ borderSection: 'AL-GR', dateFrom: '2026-05' }, legId);
      const { body } = await interview.leg({ groupSize: 9 }, legId);
      expect(body.account.legs).toMatchObject([{ id: legId, groupSize: 9, price: 1500, paidTo: 'driver' }]);
      const other = await room.after('begin_account');
      expect(await codeOf(other.leg({}, legId))).toBe('conflict');
      const { body: left } = await room.debriefer.removes(`${interview.path}/legs/${legId}`, { version: body.version });
      expect(left.account.legs).toEqual([]);
    });

    it('takes down origin, religion and health only where they were volunteered, encrypted, and marked (R-13)', async () => {
      const interview = await room.after('begin_account');
      const special = { ethnicOrigin: 'Hazara' };
      expect(await codeOf(interview.profile({ special: { volunteered: false, ...special } }))).toBe(
        'special_category_not_volunteered',
      );
      const { body } = await interview.profile({ special: { volunteered: true, ...special } });
      expect(body).toMatchObject({ handling: { containsSpecialCategory: true }, account: { profile: { special } } });
      const [row] = await world.database.owner<{ plain: boolean }>(
        `select position('Hazara'::bytea in special) > 0 as plain from debriefing_profiles where debriefing_id = $1`,
        [interview.id],
      );
      expect(row?.plain).toBe(false);
      expect((await interview.profile()).body.handling.containsSpecialCategory).toBe(false);
    });

    it('asks nothing more after ninety minutes without a break, and a pause too short is none', async () => {
      const interview = await room.after('begin_account');
      world.clock.pass(minutes(89));
      expect((await interview.answers('TRAVEL_04', { answer: 'choice', choice: 'family' })).status).toBe(200);
      world.clock.pass(minutes(1));
      expect(await codeOf(interview.answers('TRAVEL_05', { answer: 'unknown' }))).toBe('break_due');
      expect(await codeOf(interview.leg())).toBe('break_due');
      expect(await codeOf(interview.does('resume'))).toBe('not_on_break');
      await interview.does('take_break');
      expect(await codeOf(interview.answers('TRAVEL_05', { answer: 'unknown' }))).toBe('on_break');
      await interview.does('resume');
      expect(await codeOf(interview.answers('TRAVEL_05', { answer: 'unknown' }))).toBe('break_due');
      await interview.does('take_break');
      world.clock.pass(minutes(10));
      const { body } = await interview.does('resume');
      expect(body.course.breaks).toHaveLength(2);
      expect((await interview.answers('TRAVEL_05', { answer: 'unknown' })).status).toBe(200);
    });

    it('refers a wish for protection and a sign of trafficking at once, and goes on (R-19)', async () => {
      const interview = await room.after('begin_account');
      await interview.answers('INTENTIONS_05', { answer: 'yes' });
      const { body } = await interview.answers('EXPLOITATION_02', { answer: 'yes' });
      expect(body).toMatchObject({ state: 'account', screens: { needs: ['protection_claim', 'possible_thb'] } });
      expect(body.course.referralIds).toHaveLength(2);
      const again = await interview.answers('EXPLOITATION_03', { answer: 'yes' });
      expect(again.body.course.referralIds).toHaveLength(2);
    });

    it('does not close before somebody has looked for trafficking, and a sign is a sign', async () => {
      const interview = await room.after('begin_account');
      expect(await codeOf(interview.does('close'))).toBe('trafficking_not_screened');
      const screen = (changes: object) => interview.does('screen_trafficking', changes);
      expect(await codeOf(screen({ indicators: ['exp_no_pay'] }))).toBe('inconsistent');
      expect(await codeOf(screen({ indicators: ['gossip'], finding: 'sign' }))).toBe('unknown_reference');
      expect(await codeOf(screen({ terms: ['labour.gossip'] }))).toBe('unknown_reference');
      const { body } = await screen({ indicators: ['exp_no_pay'], terms: ['labour.agriculture'], finding: 'sign' });
      expect(body.screens).toMatchObject({ trafficking: { indicators: [{ code: 'exp_no_pay', strength: 'strong' }] } });
      expect(body.screens.needs).toEqual(['possible_thb']);
      expect((await interview.does('close')).body.state).toBe('closed');
    });

    it('is read back in full and signed, with the place of the paper and no name', async () => {
      const interview = await room.after('close');
      expect(await codeOf(interview.does('read_back', { everythingWasRead: false }))).toBe('not_read_back');
      expect((await interview.does('read_back', { signedBy: 'nobody' })).status).toBe(400);
      const { body } = await interview.does('read_back', { corrections: 'It was a blue van.' });
      expect(body).toMatchObject({ state: 'readback_signed', account: { texts: [{ part: 'READ_BACK' }] } });
    });
  });

  describe('in which violence is alleged', () => {
    it('opens one protected report, which the monitor sees and the chain of command does not (R-27)', async () => {
      const monitor = await world.officer('rights_monitor', { operationId: room.operation.id });
      const interview = await room.after('begin_account');
      await interview.answers('TREATMENT_02', { answer: 'yes' });
      const { body } = await interview.leg({ pushBackReported: true });
      const report = `/serious-incidents/${body.screens.seriousIncidentId}`;
      expect((await monitor.sees(report)).status).toBe(200);
      for (const officer of [room.leader, room.second, room.operation.commander])
        expect((await officer.sees(report)).status).toBe(404);
      const [{ count } = { count: 0 }] = await world.database
        .owner<{ count: number }>(
          `select count(*)::int as count from serious_incident_reporters where source ->> 'id' = $1`,
          [interview.id],
        )
        .catch(() => [{ count: 1 }]);
      expect(count).toBe(1);
      expect((await interview.seenBy(monitor)).course.violenceReported).toBe(true);
    });

    it('does so from the screen, too', async () => {
      const interview = await room.after('begin_screening');
      const { body } = await interview.does('screen', { violenceAlleged: true });
      expect(body.screens.seriousIncidentId).toEqual(expect.any(String));
    });
  });

  async function stored({ id }: Interview, table: string): Promise<number> {
    const [row] = await world.database.owner<{ count: number }>(
      `select count(*)::int as count from ${table} where debriefing_id = $1`,
      [id],
    );
    return row?.count ?? -1;
  }

  describe('that is broken off', () => {
    it('for self-incrimination tells of rights, hands over, and is never used (R-18)', async () => {
      const interview = await room.after('begin_account');
      await interview.answers('TRAVEL_03', { answer: 'text', original: 'I drove the van myself.' });
      const stop = { stopCode: 'self_incrimination' };
      expect(await codeOf(interview.does('stop', stop))).toBe('rights_not_informed');
      const handed = { ...stop, rightsInformed: true, handedOverTo: 'Prosecution office of Gjirokaster' };
      const { body } = await interview.does('stop', handed);
      expect(body).toMatchObject({
        state: 'stopped',
        course: { selfIncrimination: true },
        account: null,
        extract: null,
      });
      expect(body.actions).not.toContain('release');
      expect((await interview.seenBy(room.leader)).account).toBeNull();
    });

    it('because somebody is not well brings them to a doctor', async () => {
      const interview = await room.after('begin_account');
      const { body } = await interview.does('stop', { stopCode: 'medical' });
      expect(body).toMatchObject({
        state: 'stopped',
        screens: { needs: ['urgent_medical'] },
        course: { stopCode: 'medical' },
      });
    });

    it('because it may be a minor brings them to those who protect children, and forgets what was told', async () => {
      const interview = await room.after('begin_account');
      await interview.answers('TRAVEL_03', { answer: 'text', original: 'I will be eighteen.' });
      const { body } = await interview.does('stop', { stopCode: 'minor' });
      expect(body).toMatchObject({
        state: 'stopped',
        screens: { needs: ['child'] },
        handling: { containsMinor: true },
      });
      expect(await stored(interview, 'debriefing_texts')).toBe(0);
    });
  });

  describe('under review', () => {
    it('is reviewed by nobody who interviewed in it', async () => {
      const second = await room.operation.serving('team_leader', 'AL/border');
      const interview = await room.after('submit', { secondDebriefer: second.id });
      for (const action of ['grade', 'return_for_correction'])
        expect(await codeOf(interview.does(action, { reason: 'Mine.' }, second))).toBe('own_interview');
      await interview.goesOn('grade');
      expect(await codeOf(interview.does('sanitise', {}, second))).toBe('own_interview');
      await interview.goesOn('sanitise');
      expect(await codeOf(interview.does('release', {}, second))).toBe('own_interview');
    });

    it('goes back with a reason, and comes again', async () => {
      const interview = await room.after('submit');
      expect(await codeOf(interview.does('return_for_correction', {}, room.leader))).toBe('reason_required');
      const { body } = await interview.does('return_for_correction', { reason: 'Translate READ_BACK.' }, room.leader);
      expect(body.state).toBe('readback_signed');
      expect((await interview.does('submit')).body.state).toBe('quality_review');
    });

    it('climbs when nobody answers: to the coordinator, and to the commander, who sees it then', async () => {
      const interview = await room.after('submit');
      const { commander } = room.operation;
      expect(await codeOf(interview.does('grade', {}, room.reviewer))).toBe('not_permitted');
      world.clock.pass(hours(25));
      await world.sweep();
      expect((await interview.seenBy(room.reviewer)).actions).toContain('grade');
      expect((await commander.sees(interview.path)).status).toBe(404);
      world.clock.pass(hours(25));
      await world.sweep();
      expect((await interview.seenBy(commander)).account).not.toBeNull();
      expect((await interview.does('return_for_correction', { reason: 'Unclear.' }, commander)).body.state).toBe(
        'readback_signed',
      );
      expect((await commander.sees(interview.path)).status).toBe(404);
    });

    it('carries grades, handling and a purpose, or is not graded', async () => {
      const interview = await room.after('submit');
      const refused = (changes: object) => codeOf(interview.does('grade', changes, room.leader));
      expect(await refused({ handlingCodes: ['H1'] })).toBe('handling_incomplete');
      expect(await refused({ purposes: [] })).toBe('handling_incomplete');
      expect(await refused({ handlingCodes: ['H0', 'H3'] })).toBe('h3_without_words');
      expect(await refused({ classification: 'SECRET' })).toBe('above_ceiling');
      expect(await refused({ releasableTo: ['ZZ'] })).toBe('unknown_reference');
      const { body } = await interview.does(
        'grade',
        { handlingCodes: ['H0', 'H3'], h3Text: 'Not to the press.' },
        room.leader,
      );
      expect(body.handling.h3Text).toBe('Not to the press.');
    });

    it('is not released with a name in it, nor where its teller could be recognised, nor by whoever rewrote it', async () => {
      const named = await room.after('submit');
      await named.does('grade', { noNameInText: false }, room.leader);
      await named.does('sanitise', {}, room.leader);
      expect(await codeOf(named.does('release', {}, room.reviewer))).toBe('name_in_text');
      const risky = await room.after('grade');
      expect(await codeOf(risky.does('sanitise', { identifyingDetailsRemoved: false }, room.leader))).toBe(
        'not_sanitised',
      );
      await risky.does('sanitise', { reidentificationRisk: 'high' }, room.leader);
      expect(await codeOf(risky.does('release', {}, room.reviewer))).toBe('reidentifiable');
      await risky.does('sanitise', {}, room.leader);
      expect(await codeOf(risky.does('release', {}, room.leader))).toBe('own_work');
      expect((await risky.does('release', {}, room.reviewer)).body.state).toBe('released');
    });

    it('is released once, of two who do so at the same time', async () => {
      const interview = await room.after('sanitise');
      const { version } = await interview.seenBy(room.reviewer);
      const answers = await Promise.all(
        [1, 2].map(() => room.reviewer.does(`${interview.path}/release`, {}, { version })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });

  describe('is seen', () => {
    let told: Interview;
    let released: Interview;
    let people: Record<'analyst' | 'foreigner' | 'monitor' | 'dpo' | 'stranger' | 'guestAnalyst', TestOfficer>;
    beforeAll(async () => {
      told = await room.after('begin_account');
      await told.profile({ nationality: 'IE' });
      await told.answers('TRAVEL_03', { answer: 'text', original: 'Over the hills.' });
      released = await room.after('begin_account');
      await released.profile({ nationality: 'IE', region: 'Kerry' });
      await released.answers('TRAVEL_03', { answer: 'text', original: 'Through the river.' });
      await released.leg();
      await released.goesOn('release');
      const operationId = room.operation.id;
      people = {
        analyst: await world.officer('analyst', { at: 'AL/border', operationId }),
        guestAnalyst: await world.officer('analyst', { at: 'ME/border', operationId }),
        foreigner: await world.officer('central_unit_officer', { at: 'MK/ncu' }),
        monitor: await world.officer('rights_monitor', { at: 'MK/border', operationId }),
        dpo: await world.officer('data_protection_officer', { at: 'AL/border' }),
        stranger: await world.officer(['field_officer', 'interpreter', 'debriefer'], { at: 'AL/border', operationId }),
      };
    }, 60_000);

    const statuses = async (officer: TestOfficer) =>
      Promise.all([told, released].map(async ({ path }) => (await officer.sees(path)).status));

    it('by its officers, its reviewers and those who watch over it, before release by nobody else', async () => {
      expect(await statuses(room.debriefer)).toEqual([200, 200]);
      expect(await statuses(room.second)).toEqual([200, 200]);
      expect(await statuses(room.leader)).toEqual([200, 200]);
      expect(await statuses(people.monitor)).toEqual([200, 200]);
      expect(await statuses(people.dpo)).toEqual([200, 200]);
      for (const officer of [people.analyst, people.foreigner, room.operation.commander])
        expect(await statuses(officer)).toEqual([404, 200]);
      for (const officer of [people.stranger, people.guestAnalyst]) expect(await statuses(officer)).toEqual([404, 404]);
    });

    it('part by part: what was told by those who were there, and by reviewers once it is closed', async () => {
      expect((await told.seenBy(room.leader)).account).toBeNull();
      expect((await told.seenBy(room.leader)).course).not.toBeNull();
      expect((await released.seenBy(room.leader)).account.texts).toHaveLength(1);
    });

    it('by the monitor and the data-protection officer in its course, and never in what was told', async () => {
      for (const officer of [people.monitor, people.dpo]) {
        const seen = await released.seenBy(officer);
        expect(seen.course).toMatchObject({ consentState: 'given' });
        expect(seen).toMatchObject({ account: null, extract: null, screens: null });
        expect(JSON.stringify(seen)).not.toMatch(/river|petrol|IE"/);
      }
    });

    it('by analysts, the commander and other states without the words and without who told', async () => {
      for (const officer of [people.analyst, people.foreigner, room.operation.commander]) {
        const seen = await released.seenBy(officer);
        expect(seen).toMatchObject({ course: null, account: null, screens: null });
        expect(seen.extract).toMatchObject({ text: expect.stringContaining('petrol'), profile: { nationality: 'IE' } });
        expect(seen.extract.legs).toHaveLength(1);
        expect(JSON.stringify(seen)).not.toMatch(/river|Kerry/);
      }
    });

    it('by no other state under H2, nor by one that it was not released to', async () => {
      const kept = await room.after('submit');
      await kept.does('grade', { handlingCodes: ['H0', 'H2'] }, room.leader);
      await kept.goesOn('release').catch(() => undefined);
      await kept.does('sanitise', {}, room.leader);
      await kept.does('release', {}, room.reviewer);
      expect((await people.analyst.sees(kept.path)).status).toBe(200);
      expect((await people.foreigner.sees(kept.path)).status).toBe(404);
      const greek = await world.officer('analyst', { at: 'GR/police' });
      expect((await greek.sees(released.path)).status).toBe(404);
    });

    it('in lists by the same rule, newest first, and by what is asked for', async () => {
      const listed = async (officer: TestOfficer, query: string) => {
        const { body } = await officer.sees(`/debriefings?limit=100&count=true&${query}`);
        return { ids: body.items.map(({ id }: { id: string }) => id) as string[], count: body.count };
      };
      const { ids } = await listed(room.debriefer, `mine=true&operationId=${room.operation.id}`);
      expect(ids.indexOf(released.id)).toBeLessThan(ids.indexOf(told.id));
      expect((await listed(room.second, 'state=account')).ids).toContain(told.id);
      expect(await listed(room.reviewer, `refNo=${told.refNo}`)).toEqual({ ids: [told.id], count: 1 });
      expect((await listed(room.reviewer, 'language=so')).ids).toEqual([]);
      expect((await listed(room.reviewer, 'day=2020-01-01')).ids).toEqual([]);
      expect((await listed(people.analyst, 'state=account')).count).toBe(0);
      expect((await listed(people.stranger, '')).count).toBe(0);
    });

    it('by nationality only by those who may read what was told', async () => {
      const found = async (officer: TestOfficer) =>
        (await officer.sees('/debriefings?nationality=IE')).body.items.map(({ id }: { id: string }) => id).sort();
      expect(await found(room.debriefer)).toEqual([told.id, released.id].sort());
      expect(await found(room.leader)).toEqual([released.id]);
      expect(await found(people.analyst)).toEqual([released.id]);
      expect(await found(people.monitor)).toEqual([]);
      expect(await found(people.dpo)).toEqual([]);
    });

    it('behind the second wall, too: rows of what was told are not there for those who only watch', async () => {
      const rows = async ({ id, authorityId }: TestOfficer, country: string, held: string, table: string) => {
        const context = { officer: id, authority: authorityId, country, held: `{${held}}` };
        const set = Object.entries(context).map(([name, value]) => `set_config('app.${name}', '${value}', true)`);
        const [row] = await world.database.as<{ count: number }>(
          'seecase_app',
          `with who as materialized (select ${set.join(', ')}) select (select count(*)::int from ${table} where debriefing_id = '${released.id}') as count from who`,
        );
        return row?.count;
      };
      const inIt = (role: string) => `${role}@${room.operation.id}`;
      expect(await rows(people.monitor, 'MK', inIt('rights_monitor'), 'debriefing_texts')).toBe(0);
      expect(await rows(people.monitor, 'MK', inIt('rights_monitor'), 'debriefing_legs')).toBe(0);
      expect(await rows(people.analyst, 'AL', inIt('analyst'), 'debriefing_texts')).toBe(0);
      expect(await rows(people.analyst, 'AL', inIt('analyst'), 'debriefing_legs')).toBe(1);
      expect(await rows(room.leader, 'AL', inIt('team_leader'), 'debriefing_texts')).toBe(1);
    });

    it('only by those who are named, where it is kept to them from the beginning', async () => {
      const kept = await room.planned({ restrictedTo: [room.leader.id] });
      expect((await room.leader.sees(kept.path)).status).toBe(200);
      expect((await room.reviewer.sees(kept.path)).status).toBe(404);
      await kept.goesOn('begin_account');
      expect(await kept.state()).toBe('account');
    });
  });

  describe('whose consent is taken back', () => {
    it('after release is frozen for all, and those who had it are to be told', async () => {
      const interview = await room.after('release');
      const analyst = await world.officer('analyst', { at: 'AL/border' });
      const foreigner = await world.officer('analyst', { at: 'MK/border' });
      for (const officer of [analyst, foreigner]) expect((await officer.sees(interview.path)).status).toBe(200);
      const monitor = await world.officer('rights_monitor', { operationId: room.operation.id });
      const { body } = await interview.does('withdraw_consent', {}, monitor);
      expect(body).toMatchObject({ state: 'withdrawn', course: { recipientsToInform: ['ANALYSTS', 'MK'] } });
      for (const officer of [analyst, foreigner]) expect((await officer.sees(interview.path)).status).toBe(404);
      expect(await interview.seenBy(room.debriefer)).toMatchObject({ account: null, extract: null });
      expect(await codeOf(interview.does('tell_recipient', { recipient: 'GR' }, room.reviewer))).toBe(
        'unknown_reference',
      );
      const told = await interview.does('tell_recipient', { recipient: 'MK' }, room.reviewer);
      expect(told.body.course).toMatchObject({ recipientsToInform: ['ANALYSTS'], recipientsInformed: ['MK'] });
    });

    it('freezes what was drawn from it', async () => {
      const interview = await room.after('begin_account');
      const form = { operationId: room.operation.id, sourceType: 'debriefings', sourceId: interview.id, ...person };
      const { body: subject, status } = await room.debriefer.does('/subjects', form);
      expect(status).toBe(201);
      expect((await interview.leg({ facilitatorId: subject.id })).status).toBe(200);
      await interview.does('withdraw_consent');
      expect((await room.debriefer.sees(`/subjects/${subject.id}`)).body.state).toBe('frozen');
    });

    it('is erased when nobody decides otherwise in time', async () => {
      const interview = await room.after('begin_account');
      await interview.answers('TRAVEL_03', { answer: 'text', original: 'Over the hills.' });
      await interview.does('withdraw_consent');
      expect(await stored(interview, 'debriefing_texts')).toBe(1);
      world.clock.pass(days(14) + 1);
      await world.sweep();
      expect(await interview.state()).toBe('erased');
      for (const table of ['texts', 'answers', 'legs', 'profiles', 'screens', 'extracts'])
        expect(await stored(interview, `debriefing_${table}`)).toBe(0);
    });

    it('is kept longer only for a reason, and not for long', async () => {
      const interview = await room.after('close');
      await interview.does('withdraw_consent');
      const until = (n: number) => ({
        until: new Date(world.clock.now().getTime() + days(n)).toISOString().slice(0, 10),
      });
      const reason = 'A court asked for it.';
      expect(await codeOf(interview.does('keep', { ...until(200), reason }, room.reviewer))).toBe('kept_too_long');
      expect(await codeOf(interview.does('keep', { ...until(30), reason }))).toBe('not_permitted');
      await interview.does('keep', { ...until(30), reason }, room.reviewer);
      world.clock.pass(days(15));
      await world.sweep();
      expect(await interview.state()).toBe('withdrawn');
      const { body } = await interview.does('erase', {}, room.reviewer);
      expect(body.state).toBe('erased');
    });

    it('was given before: there is nothing to take back where nobody agreed', async () => {
      const interview = await room.after('inform');
      expect(await codeOf(interview.does('withdraw_consent'))).toBe('wrong_state');
    });
  });

  describe('that has been kept long enough', () => {
    it('is anonymised by the clock: words go, codes and figures stay', async () => {
      const interview = await room.after('begin_account');
      await interview.answers('TRAVEL_03', { answer: 'text', original: 'Over the hills.' });
      await interview.answers('TRAVEL_02', { answer: 'date', date: '2026-05-17' });
      await interview.profile({ region: 'Kerry' });
      await interview.leg();
      await interview.goesOn('release');
      const { handling } = await interview.seenBy(room.leader);
      expect(new Date(handling.retentionDue).getTime() - new Date(handling.reviewDue).getTime()).toBe(days(30));
      world.clock.pass(days(91));
      await world.sweep();
      const dpo = await world.officer('data_protection_officer', { at: 'AL/border' });
      expect(await interview.seenBy(dpo)).toMatchObject({ state: 'anonymised', handling: { retentionDue: null } });
      const analyst = await world.officer('analyst', { at: 'AL/border' });
      const { extract } = await interview.seenBy(analyst);
      expect(extract).toMatchObject({ profile: { nationality: 'TR' }, answers: [{ date: '2026-05' }, {}] });
      expect(extract.legs[0]).toMatchObject({ fromCountry: 'GR', price: 1500 });
      expect(extract.legs[0].fromPlace).toBeUndefined();
      expect(await stored(interview, 'debriefing_texts')).toBe(0);
    });
  });
});

const person = { kind: 'person', person: { names: [{ kind: 'nickname', value: 'Baron' }] } };
