import { v7 as newId } from 'uuid';
import { Readmissions, type PlayedState } from './support/readmissions.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('a readmission', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  const sees = async (officer: TestOfficer, id: string) => (await officer.sees(`/readmissions/${id}`)).status;

  it.each<PlayedState>(['refused', 'interview', 'extended', 'info_requested', 'transfer_failed', 'closed'])(
    'comes to be %s on its usual way',
    async (state) => {
      const { id } = await here.in(state);
      expect(await here.state(id)).toBe(state);
    },
  );

  describe('is opened', () => {
    it('with the agreement that is proposed first, and a reference that both sides cite', async () => {
      const { body } = await here.officer.does('/readmissions', here.form());
      expect(body).toMatchObject({ state: 'draft', agreement: 'AT-XK', procedure: 'standard', personCount: 0 });
      expect(body).toHaveProperty('refNo', expect.stringMatching(/^R-AT-XK-\d{6}$/));
    });

    it('by another agreement only if it applies, and with the reason why', async () => {
      const { status, body } = await here.officer.does('/readmissions', here.form({ agreement: 'CH-RS' }));
      expect([status, body.code]).toEqual([422, 'agreement_not_proposed']);
    });

    it('not with one’s own state, and not ahead of time', async () => {
      const own = await here.officer.does('/readmissions', here.form({ otherCountry: 'AT' }));
      expect(own.body).toMatchObject({ code: 'inconsistent', field: 'otherCountry' });
      const tomorrow = new Date(world.clock.now().getTime() + 86_400_000);
      const ahead = await here.officer.does('/readmissions', here.form({ knowledgeAt: tomorrow }));
      expect(ahead.body).toMatchObject({ code: 'time_ahead', field: 'knowledgeAt' });
      // Else the time for the accelerated procedure would begin whenever somebody says.
      const found = { apprehendedAt: tomorrow, distanceMetres: 100, commonBorder: true, direct: true };
      const foundAhead = await here.officer.does('/readmissions', here.form({ found }));
      expect(foundAhead.body).toMatchObject({ code: 'time_ahead', field: 'found.apprehendedAt' });
    });

    it('towards no authority of a third state', async () => {
      const form = here.form({ otherAuthorityId: world.authority('MK/border') });
      expect((await here.officer.does('/readmissions', form)).body.code).toBe('not_their_state');
    });

    it('to the authority that is competent: one for nationals, another for everybody else', async () => {
      const serbian = await world.officer('readmission_officer', { at: 'RS/mi' });
      const form = (category: string) => here.form({ otherCountry: 'BA', otherAuthorityId: undefined, category });
      const own = await serbian.does('/readmissions', form('own_national'));
      const third = await serbian.does('/readmissions', form('tcn_direct_entry'));
      expect(own.body).toMatchObject({ otherAuthorityId: world.authority('BA/ms'), agreement: 'BA-RS' });
      expect(third.body).toMatchObject({ otherAuthorityId: world.authority('BA/foreigners') });
    });

    it('a wrong form being refused field by field, in one answer', async () => {
      const wrong = { otherCountry: 'Kosovo', category: 'tourist', decision: { ref: '', final: 'yes' } };
      const { status, body } = await here.officer.does('/readmissions', wrong);
      expect([status, body.code]).toEqual([400, 'bad_input']);
      expect(body.fields).toEqual(
        expect.arrayContaining(['otherCountry', 'category', 'decision.ref', 'decision.final', 'decision.takenOn']),
      );
    });
  });

  describe('before it is sent', () => {
    it('says everything: what is missing is named, all of it', async () => {
      const form = here.form({ knowledgeAt: undefined, decision: undefined });
      const { body: draft } = await here.officer.does('/readmissions', form);
      const { id } = await here.puts(draft as never, { bornOn: undefined, photoRef: undefined });
      const { body } = await here.tries(id, 'begin_check');
      expect(body.code).toBe('application_incomplete');
      expect(body.missing).toEqual(['knowledgeAt', 'decision', 'persons[0].bornOn', 'persons[0].photoRef']);
    });

    it('has one principal person, and no second one', async () => {
      const draft = await here.drafted();
      const again = await here.officer.puts(`/readmissions/${draft.id}/persons/${newId()}`, here.person(), {
        version: draft.version,
      });
      expect(again.body.code).toBe('one_principal');
      const child = { role: 'child', bornOn: '2020-01-01', company: 'parent' };
      expect(await here.puts(draft, child)).toMatchObject({ personCount: 2 });
    });

    it('pins the register as it is known, and is not rewritten while it is checked', async () => {
      const checked = await here.in('safeguard_check');
      expect(checked).toMatchObject({ profileVersion: expect.any(Number), profileKnownAt: expect.any(String) });
      const change = await here.officer.revises(`/readmissions/${checked.id}`, { observations: 'More' }, checked);
      expect(change.body.code).toBe('wrong_state');
    });

    it('is let go ahead by the safeguard officer, and let out by a supervisor who is another', async () => {
      const { id } = await here.in('safeguard_check');
      expect((await here.tries(id, 'submit', { by: 'supervisor' })).body.code).toBe('checklist_incomplete');
      await here.prepares(id, 'sign_off');
      expect((await here.tries(id, 'submit', { by: 'supervisor' })).body.code).toBe('not_signed_off');
      expect((await here.tries(id, 'sign_off', { by: 'supervisor' })).body.code).toBe('not_permitted');
      expect((await here.tries(id, 'submit', { by: 'officer' })).body.code).toBe('not_permitted');
      await here.signedOff(id);
      expect(await here.goes(id, 'submit', { by: 'supervisor' })).toMatchObject({ state: 'submitted' });
    });

    it('is not let out by the supervisor who wrote it', async () => {
      const both = await world.officer(['readmission_officer', 'readmission_supervisor'], { at: here.from });
      const { body } = await both.does('/readmissions', here.form());
      const put = await both.puts(`/readmissions/${body.id}/persons/${newId()}`, here.person(), { version: 1 });
      expect(put.status).toBe(200);
      await here.goes(body.id, 'begin_check', { by: both });
      await here.signedOff(body.id);
      expect((await here.tries(body.id, 'submit', { by: both })).body.code).toBe('own_work');
    });

    it('exists for its own side only, and afterwards for the competent authority of the other one', async () => {
      const { id } = await here.in('safeguard_check');
      const watching = await world.officer('rights_monitor', { at: 'AT/mi' });
      for (const own of [here.officer, here.supervisor, here.safeguard, watching])
        expect(await sees(own, id)).toBe(200);
      for (const other of [here.other, here.otherSupervisor, here.consul, here.point, here.escort, here.outsider])
        expect(await sees(other, id)).toBe(404);
      await here.signedOff(id);
      await here.goes(id, 'submit', { by: 'supervisor' });
      for (const other of [here.other, here.otherSupervisor]) expect(await sees(other, id)).toBe(200);
      for (const other of [here.consul, here.point, here.escort, here.outsider])
        expect(await sees(other, id)).toBe(404);
    });
  });

  describe('is received', () => {
    it('by the service itself, where it was sent here: the reply is counted from then', async () => {
      const { id, ...sent } = await here.in('submitted');
      await world.sweep();
      const { body } = await here.other.sees(`/readmissions/${id}`);
      expect(body).toMatchObject({
        state: 'received',
        clockRule: 'receipt',
        clockStartedAt: (sent as never as { sentAt: string }).sentAt,
      });
      const { body: messages } = await here.officer.sees(`/readmissions/${id}/messages`);
      expect(messages).toMatchObject([
        { kind: 'application', side: 'owner' },
        { kind: 'receipt', side: 'other', saidBy: null },
      ]);
    });

    it('and taken up by somebody whose name both sides know', async () => {
      const { id } = await here.in('examination');
      expect((await here.officer.sees(`/readmissions/${id}`)).body).toMatchObject({ caseworkerId: here.other.id });
    });
  });

  describe('is answered', () => {
    it('for each person on an article, by a supervisor of the requested state', async () => {
      const { id } = await here.in('examination');
      const persons = await here.persons(id);
      const taken = persons.map((person) => ({ personId: person.id, article: 'Art. 1(1)', ownDocument: true }));
      expect((await here.tries(id, 'accept', { by: 'other', form: { taken } })).body.code).toBe('not_permitted');
      const none = { taken: [{ personId: newId(), article: 'Art. 1' }] };
      expect((await here.tries(id, 'accept', { by: 'otherSupervisor', form: none })).body.code).toBe(
        'persons_left_out',
      );
      const accepted = await here.goes(id, 'accept', {
        by: 'otherSupervisor',
        form: { taken, documentOffice: 'Vienna' },
      });
      expect(accepted).toMatchObject({
        state: 'accepted',
        decisionOfOther: { outcome: 'accepted', taken, late: false },
      });
    });

    it('with reasons where it is refused; and with what shows it, where evidence is said to be disproved', async () => {
      const { id } = await here.in('examination');
      const by = 'otherSupervisor' as const;
      const tries = async (form: object) => (await here.tries(id, 'refuse', { by, form })).body.code;
      expect(await tries({ reasons: [], text: 'No.' })).toBe('bad_input');
      expect(await tries({ reasons: ['document_false'], text: 'False.' })).toBe('counter_evidence_missing');
      expect(await tries({ reasons: ['exception_applies'], text: 'One applies.' })).toBe('inconsistent');
      const form = {
        reasons: ['document_false', 'nationality_not_established'],
        text: 'The number belongs to another card.',
        counterEvidence: 'Extract of the register of identity cards',
        nationalityBelieved: 'AL',
      };
      const refused = await here.goes(id, 'refuse', { by, form });
      expect(refused).toMatchObject({
        state: 'refused',
        decisionOfOther: { outcome: 'refused', nationalityBelieved: 'AL' },
      });
      expect(refused.decisionOfOther).toHaveProperty('reasons', form.reasons);
    });

    it('anew, with new evidence: what was prepared before is not the other side’s', async () => {
      const { id } = await here.in('refused');
      expect((await here.tries(id, 'begin_again')).body.code).toBe('reason_required');
      const again = await here.goes(id, 'begin_again', { form: { reason: 'A birth certificate was found.' } });
      expect(again).toMatchObject({ state: 'draft', decisionOfOther: null, profileVersion: null });
      expect(await sees(here.other, id)).toBe(404);
      expect(
        (await here.officer.sees(`/readmissions/${id}/messages`)).body.map((one: { kind: string }) => one.kind),
      ).toEqual(['application', 'receipt', 'reply_negative']);
    });

    it('or asked back, while the time for the reply runs on', async () => {
      const asked = await here.in('info_requested');
      const { clockStartedAt } = asked as never as { clockStartedAt: string };
      expect((await here.tries(asked.id, 'give_information')).body.code).toBe('bad_input');
      const given = await here.goes(asked.id, 'give_information', { form: { text: 'Born in Peja.' } });
      expect(given).toMatchObject({ state: 'examination', clockStartedAt });
    });

    it('with the reason of an extension, and once only', async () => {
      const { id } = await here.in('extended');
      await here.goes(id, 'resume', { by: 'other' });
      const again = await here.tries(id, 'extend', { by: 'other', form: { text: 'Once more.' } });
      expect(again.body.code).toBe('no_extension');
    });
  });
});
