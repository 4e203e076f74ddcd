import { minutes } from '../src/core/workflow/deadline.js';
import { Interview, Room } from './support/interview.js';
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
      const drafted = await world.database.owner('select from serious_incident_reporters where source_id = $1', [
        interview.id,
      ]);
      expect(drafted).toHaveLength(1);
      expect((await interview.seenBy(monitor)).course.violenceReported).toBe(true);
    });

    it('does so from the screen, too', async () => {
      const interview = await room.after('begin_screening');
      const { body } = await interview.does('screen', { violenceAlleged: true });
      expect(body.screens.seriousIncidentId).toEqual(expect.any(String));
    });
  });

  describe('in which somebody wishes to complain', () => {
    it('hands the complaint in at once and once, to people who had no part in it', async () => {
      const safeguards = await world.officer('safeguard_officer', { at: 'AL/asylum' });
      const interview = await room.after('begin_account');
      const theirs = async () =>
        (await safeguards.sees('/complaints?limit=100')).body.items.filter(
          ({ sourceId }: { sourceId: string }) => sourceId === interview.id,
        );
      const { body: before } = await interview.answers('TREATMENT_08', { answer: 'no' });
      expect([before.screens.complaintReference, before.course.complaintMade, await theirs()]).toEqual([
        null,
        false,
        [],
      ]);
      const unitConcerned = world.authority('AL/gjirokaster');
      const said = { answer: 'yes', original: 'They took my telephone.', unitConcerned };
      const { body } = await interview.answers('TREATMENT_08', said);
      const [complaint, ...more] = await theirs();
      expect(more).toEqual([]);
      expect(complaint).toMatchObject({
        state: 'received',
        sourceType: 'debriefings',
        complainant: 'interviewee',
        narrative: 'They took my telephone.',
        unitConcerned,
        reference: body.screens.complaintReference,
      });
      expect(body.course.complaintMade).toBe(true);
      await interview.answers('TREATMENT_08', said);
      expect(await theirs()).toHaveLength(1);
    });
  });

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
});
