import { hours } from '../src/core/workflow/deadline.js';
import { Room } from './support/interview.js';
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

  describe('from its arrangement to its release', () => {
    it('goes the whole way, and each step is open to whom it is for', async () => {
      const interview = await room.planned();
      expect(interview.refNo).toMatch(/^DRI2-2026-\d{4,}$/);
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

  describe('under review', () => {
    it('is reviewed by nobody who interviewed in it', async () => {
      const second = await room.operation.serving('team_leader', 'AL/border');
      const interview = await room.after('submit', { secondDebriefer: second.id });
      expect(await codeOf(interview.does('grade', {}, second))).toBe('own_interview');
      expect(await codeOf(interview.does('return_for_correction', { reason: 'Mine.' }, second))).toBe('own_interview');
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
});
