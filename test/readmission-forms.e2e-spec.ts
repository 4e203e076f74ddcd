import { extractText, getDocumentProxy } from 'unpdf';
import { v7 as newId } from 'uuid';
import { exampleForms } from './support/example-forms.js';
import { settled } from './support/exchange.js';
import { Readmissions } from './support/readmissions.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

interface Form {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly language: string | null;
  readonly digest: string | null;
  readonly sections: Record<string, Record<string, unknown>>;
  readonly faults: { field: string; fault: string }[];
  readonly actions: string[];
}
type Evidence = { id: string; version: number; state: string; actions: string[]; contested: boolean } & Record<
  string,
  unknown
>;

describe('evidence and forms of a readmission', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  const principal = async (id: string): Promise<string> => (await here.persons(id))[0]?.id ?? '';
  const piece = async (id: string, changes: object = {}) => ({
    personId: await principal(id),
    kind: 'nat_id',
    number: 'A0000001',
    issuingCountry: 'XK',
    copyAttached: true,
    strengthClaimed: 'proof',
    ...changes,
  });
  const puts = async (id: string, changes: object = {}, by: TestOfficer = here.officer, evidenceId = newId()) =>
    by.puts(`/readmissions/${id}/evidence/${evidenceId}`, await piece(id, changes), {});
  const shown = async (id: string, by: TestOfficer = here.officer): Promise<Evidence[]> =>
    (await by.sees(`/readmissions/${id}/evidence`)).body as never;
  const complete = async (id: string) =>
    (await here.officer.sees(`/readmissions/${id}/completeness`)).body as never as {
      complete: boolean;
      missing: { what: string; instead: string | null }[];
      fields: { field: string }[];
      weak: { because: string[] }[];
      listed: boolean;
    };
  const forms = async (id: string, by: TestOfficer = here.officer): Promise<Form[]> =>
    (await by.sees(`/readmission-forms?carrierType=readmissions&carrierId=${id}`)).body as never;
  const opens = async (id: string, code: string, changes: object = {}, by: TestOfficer = here.officer) =>
    by.does('/readmission-forms', { carrierType: 'readmissions', carrierId: id, code, ...changes });
  const acts = (
    form: { id: string; version: number },
    action: string,
    by: TestOfficer = here.officer,
    body: object = {},
  ) => by.does(`/readmission-forms/${form.id}/${action}`, body, { version: form.version });
  const revises = async (form: Form, sections: object, by: TestOfficer = here.officer) =>
    by.revises(`/readmission-forms/${form.id}`, { sections }, { version: form.version });

  describe('evidence', () => {
    it('is missing from a draft until it is entered; what is missing is named, and what would do instead', async () => {
      const { id } = await here.drafted();
      expect(await complete(id)).toMatchObject({
        complete: false,
        missing: [{ what: 'evidence_of_nationality', instead: 'interview' }],
        fields: expect.arrayContaining([{ field: 'evidence.evidence', fault: 'required' }]),
        listed: false,
      });
      await puts(id);
      expect(await complete(id)).toMatchObject({ complete: true, missing: [], fields: [] });
    });

    it('is as strong as the agreement says, by the row that says so', async () => {
      const { id } = await here.drafted();
      settled(await puts(id, { kind: 'nat_dl', strengthClaimed: 'proof' }));
      const [licence] = await shown(id);
      expect(licence).toMatchObject({ kind: 'nat_dl', purpose: 'nationality', state: 'prepared' });
      expect(licence?.['assessment']).toMatchObject({
        strength: 'prima_facie',
        because: expect.arrayContaining(['claimed_too_strong']),
      });
    });

    it('that was found to be forged shows nothing, and nothing is sent on it', async () => {
      const { id } = await here.in('safeguard_check');
      const forged = settled(await puts(id));
      const at = `/readmissions/${id}/evidence/${forged.id}`;
      settled(await here.officer.does(`${at}/examine`, { authenticity: 'forged' }, { version: forged.version }));
      settled(
        await here.safeguard.does(
          `/readmissions/${id}/sign_off`,
          {},
          { version: (await here.officer.sees(`/readmissions/${id}`)).body.version },
        ),
      );
      const { status, body } = await here.tries(id, 'submit', { by: 'supervisor' });
      expect([status, body.code]).toEqual([422, 'evidence_incomplete']);
      expect(body.missing).toEqual([`evidence_of_nationality:${await principal(id)}`]);
    });

    it('of an organisation that protects leaves only with the word of a safeguard officer', async () => {
      const { id } = await here.drafted();
      await puts(id);
      const { body: told } = await puts(id, { kind: 'tcn_io_info', strengthClaimed: 'prima_facie' });
      expect((await complete(id)).missing).toMatchObject([{ what: 'safeguard_sign_off', evidenceId: told.id }]);
      const at = `/readmissions/${id}/evidence/${told.id}/clear`;
      expect((await here.officer.does(at, { reason: 'Fine' }, { version: told.version })).body.code).toBe(
        'not_permitted',
      );
      settled(await here.safeguard.does(at, { reason: 'It serves the person.' }, { version: told.version }));
      expect((await complete(id)).missing).toEqual([]);
    });

    it('is the requesting side’s own until it is sent, and then the other side’s to contest', async () => {
      const { id } = await here.in('examination');
      const [card] = await shown(id, here.other);
      expect(card).toMatchObject({ state: 'shown', side: 'owner', actions: ['contest'] });
      const at = `/readmissions/${id}/evidence/${card?.id}/contest`;
      const say = { ground: 'not_issued', text: 'No such card was issued.' };
      expect((await here.officer.does(at, say, { version: card?.version ?? 0 })).body.code).toBe('not_permitted');
      settled(await here.other.does(at, say, { version: card?.version ?? 0 }));
      expect(await shown(id)).toMatchObject([
        { contested: true, contestGround: 'not_issued', contestText: 'No such card was issued.' },
      ]);
      expect(await complete(id)).toMatchObject({
        listed: false,
        weak: [{ because: expect.arrayContaining(['contested']) }],
      });
    });

    it('of the other side disproves, and stays there until it is shown', async () => {
      const { id } = await here.in('examination');
      const counter = settled(await puts(id, { kind: 'nat_fp', strengthClaimed: 'prima_facie' }, here.other));
      expect((await shown(id)).some((one) => one.id === counter.id)).toBe(false);
      settled(
        await here.other.does(`/readmissions/${id}/evidence/${counter.id}/show`, {}, { version: counter.version }),
      );
      expect((await shown(id)).find((one) => one.id === counter.id)).toMatchObject({
        side: 'other',
        actions: ['contest'],
      });
    });

    it('is there for nobody who does not see the case, and of no person of another one', async () => {
      const { id } = await here.drafted();
      expect((await here.outsider.sees(`/readmissions/${id}/evidence`)).status).toBe(404);
      expect((await here.other.sees(`/readmissions/${id}/evidence`)).status).toBe(404);
      expect((await puts(id, { personId: newId() })).body).toMatchObject({
        code: 'unknown_reference',
        field: 'personId',
      });
      expect((await puts(id, { attachmentId: newId() })).body).toMatchObject({
        code: 'unknown_reference',
        field: 'attachmentId',
      });
    });

    it('is written anew at the version that was seen, before it was shown and not after', async () => {
      const { id } = await here.in('examination');
      const [card] = await shown(id);
      const at = `/readmissions/${id}/evidence/${card?.id}`;
      const anew = await here.officer.puts(at, await piece(id), { version: card?.version ?? 0 });
      expect([anew.status, anew.body.code]).toEqual([409, 'wrong_state']);
    });

    it('that is protected is not shown by the application’s role either', async () => {
      const { id } = await here.drafted();
      const { body } = await puts(id, { kind: 'tcn_io_info' });
      await expect(
        world.database.owner(`update readmission_evidence set state = 'shown', shown_at = now() where id = $1`, [
          body.id,
        ]),
      ).rejects.toMatchObject({ constraint: 'protected_until_cleared' });
    });
  });

  describe('the application', () => {
    it('goes with its form, prepared of what the case says, every section filled or struck out', async () => {
      const { id } = await here.in('submitted');
      const [form] = await forms(id, here.other);
      expect(form).toMatchObject({
        code: 'f1',
        state: 'sent',
        faults: [],
        actions: [],
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(form?.sections['person']).toMatchObject({ surname: 'Demo', father_name: 'Father', born_on: '1990-05-01' });
      expect(form?.sections['evidence']).toMatchObject({ evidence: [{ kind: 'nat_id', strength: 'prima_facie' }] });
      expect(form?.sections['spouse']).toEqual({ struckOut: true });
      const logged = await world.database.owner<{ side: string; code: string }>(
        'select distinct side, code from transmission_log where item_id = $1 order by side',
        [form?.id],
      );
      expect(logged).toEqual([
        { side: 'recipient', code: 'readmission_f1' },
        { side: 'transmitter', code: 'readmission_f1' },
      ]);
    });

    it('is not sent without what the agreement asks for: of Kosovo the father’s name', async () => {
      const { id } = await here.in('safeguard_check', {}, { fatherName: undefined });
      await puts(id);
      expect(await complete(id)).toMatchObject({ fields: [{ field: 'person.father_name', fault: 'required' }] });
      await here.goes(id, 'sign_off', { by: 'safeguard' });
      const { status, body } = await here.tries(id, 'submit', { by: 'supervisor' });
      expect([status, body.code, body.fields]).toEqual([422, 'form_incomplete', ['person.father_name: required']]);
      expect(await here.state(id)).toBe('safeguard_check');
      expect(await forms(id)).toEqual([]);
    });

    it('takes the form that was filled in before, and is not sent by itself', async () => {
      const { id } = await here.in('safeguard_check');
      await puts(id);
      const draft = settled(await opens(id, 'f1')) as unknown as Form;
      expect((await acts(draft, 'send')).body.code).toBe('nothing_sent_yet');
      settled(await revises(draft, { ...draft.sections, observations: { handover_place: 'Prishtina airport' } }));
      await here.goes(id, 'sign_off', { by: 'safeguard' });
      await here.goes(id, 'submit', { by: 'supervisor' });
      expect((await forms(id)).map(({ state, sections }) => [state, sections['observations']])).toEqual([
        ['sent', { handover_place: 'Prishtina airport' }],
      ]);
    });

    it('is a draft of its own side: the other one does not know of it', async () => {
      const { id } = await here.in('examination');
      const draft = settled(await opens(id, 'f3')) as unknown as Form;
      expect((await forms(id, here.other)).map(({ code }) => code)).toEqual(['f1']);
      expect((await here.other.sees(`/readmission-forms/${draft.id}`)).status).toBe(404);
      expect((await here.outsider.sees(`/readmission-forms?carrierType=readmissions&carrierId=${id}`)).status).toBe(
        404,
      );
    });
  });

  it('the reply goes with its form: the article for each person, or the reasons', async () => {
    const accepted = (await forms((await here.in('accepted')).id)).find(({ code }) => code === 'f2');
    expect(accepted).toMatchObject({
      state: 'sent',
      sections: { outcome: { outcome: 'accepted' }, negative: { struckOut: true } },
    });
    expect(accepted?.sections['positive']).toMatchObject({
      taken: [{ name: 'Demo Person', article: 'Art. 2(1)', taken_as: 'own_national' }],
    });
    const refused = (await forms((await here.in('refused')).id)).find(({ code }) => code === 'f2');
    expect(refused?.sections).toMatchObject({
      positive: { struckOut: true },
      negative: { reasons: ['nationality_not_established'] },
    });
  });

  describe('a form', () => {
    let id: string;
    beforeAll(async () => {
      ({ id } = await here.in('accepted'));
    });

    it('that is wrong is refused field by field, in one answer', async () => {
      const sections = {
        journey: { mode: 'on_foot', departs_at: 'tomorrow' },
        persons: { persons: [{ surname: 7 }] },
        extra: {},
      };
      const { status, body } = await opens(id, 'f3', { sections });
      expect([status, body.code]).toEqual([400, 'form_wrong']);
      expect([...(body.fields as unknown as string[])].sort()).toEqual([
        'extra: unknown',
        'journey.departs_at: wrong_type',
        'journey.mode: not_in_list',
        'persons.persons[0].surname: wrong_type',
      ]);
    });

    it('may be unfinished, and is not sent before it is whole; then it stays as it was sent', async () => {
      const draft = settled(await opens(id, 'f3')) as unknown as Form;
      expect(draft.faults.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['journey.mode', 'journey.arrives_at', 'journey.crossing_point']),
      );
      const { body } = await acts(draft, 'send');
      expect([body.code, body.fields]).toEqual(['form_incomplete', expect.arrayContaining(['journey.mode: required'])]);
      const { journey } = exampleForms.f3;
      const whole = settled(await revises(draft, { ...draft.sections, journey })) as unknown as Form;
      const sent = settled(await acts(whole, 'send')) as unknown as Form;
      expect(sent).toMatchObject({ state: 'sent', actions: [] });
      expect((await forms(id, here.other)).map(({ code }) => code)).toContain('f3');
      await expect(
        world.database.owner(`update readmission_forms set content = '{}' where id = $1`, [draft.id]),
      ).rejects.toMatchObject({ constraint: 'sent_form_is_frozen' });
    });

    it('that tells who will come is not sent while a safeguard stands in the way', async () => {
      const other = await here.in('accepted');
      const { journey } = exampleForms.f3;
      const draft = settled(await opens(other.id, 'f3')) as unknown as Form;
      const whole = settled(await revises(draft, { ...draft.sections, journey })) as unknown as Form;
      here.knows(other.id, { holds: { submit: ['h01'], transfer: ['h01'] } });
      const { status, body } = await acts(whole, 'send');
      expect([status, body.code, body.holds]).toEqual([409, 'on_hold', ['h01']]);
    });

    it('tells nothing of health without consent, and calls nobody dangerous without a reason and a second word', async () => {
      const { journey } = exampleForms.f3;
      const draft = settled(await opens(id, 'f3')) as unknown as Form;
      const special = { health: 'Diabetes', dangerous: true };
      const told = settled(await revises(draft, { ...draft.sections, journey, special })) as unknown as Form;
      expect(told.faults).toEqual([
        { field: 'special.health_consent', fault: 'consent_missing' },
        { field: 'special.dangerous_reason', fault: 'reason_missing' },
      ]);
      const said = { ...special, health_consent: true, dangerous_reason: 'Convicted of violence' };
      const whole = settled(await revises(told, { ...told.sections, special: said })) as unknown as Form;
      expect((await acts(whole, 'send')).body.code).toBe('form_not_cleared');
      const cleared = settled(
        await acts(whole, 'clear', here.safeguard, { reason: 'The judgment was seen.' }),
      ) as unknown as Form;
      expect(settled(await acts(cleared, 'send'))).toMatchObject({ state: 'sent' });
    });

    it('of the other side is not filled in by this one', async () => {
      expect((await opens(id, 'f2')).body.code).toBe('form_of_other_side');
      expect((await opens(id, 'f4')).body.code).toBe('form_not_of_such_a_case');
      expect((await opens(id, 'f8', {}, here.other)).status).toBe(201);
    });

    it('is opened once, however often the command comes', async () => {
      const form = { carrierType: 'readmissions', carrierId: id, code: 'f10' };
      const key = newId();
      const [first, second] = [
        await here.officer.does('/readmission-forms', form, { key }),
        await here.officer.does('/readmission-forms', form, { key }),
      ];
      expect(second.body.id).toBe(first.body.id);
    });

    it('is described with its fields, its labels in two languages, and a JSON Schema', async () => {
      const { body } = await here.officer.sees('/readmission-form-definitions/f1?language=sq');
      expect(body).toMatchObject({
        code: 'f1',
        title: ['Application for readmission', 'Kërkesë për ripranim'],
        languages: expect.arrayContaining(['de', 'mk', 'sq', 'sr']),
      });
      expect(body.schema).toMatchObject({ required: expect.arrayContaining(['head', 'person', 'signature']) });
      expect((await here.officer.sees('/readmission-form-definitions')).body).toHaveLength(10);
    });
  });

  describe('on paper', () => {
    async function paper(formId: string, query = '', by: TestOfficer = here.other): Promise<string[]> {
      const answer = await fetch(`${world.address}/readmission-forms/${formId}/document${query}`, {
        headers: { authorization: `Bearer ${by.token}` },
      });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), {
        mergePages: false,
      });
      return text;
    }

    it('it has two languages, a banner on every page, and sections that are filled or struck out', async () => {
      const { id, refNo } = await here.in('submitted');
      const [form] = await forms(id);
      const pages = await paper(form?.id ?? '');
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) {
        expect(page).toContain('Personal data. To be used for this readmission only');
        expect(page).toContain('Të dhëna personale. Vetëm për këtë ripranim');
        expect(page).toContain(refNo);
        expect(page).toContain('have not been verified');
      }
      const whole = pages.join('\n');
      for (const said of [
        'APPLICATION FOR READMISSION',
        'KËRKESË PËR RIPRANIM',
        'Surname / Mbiemri',
        'Demo',
        'Not applicable / Nuk zbatohet',
        form?.digest ?? '-',
      ])
        expect(whole).toContain(said);
      expect(whole).not.toContain('Draft: not sent');
    });

    it('it can be had in English alone, or in another language of the agreement; and a draft says that it is one', async () => {
      const { id } = await here.in('accepted');
      const draft = settled(await opens(id, 'f3', { language: 'sr' })) as unknown as Form;
      expect(draft.language).toBe('sr');
      const serbian = (await paper(draft.id, '', here.officer)).join('\n');
      expect(serbian).toContain('ОБАВЕШТЕЊЕ О ПРЕДАЈИ');
      expect(serbian).toContain('Draft: not sent');
      const english = (await paper(draft.id, '?language=en', here.officer)).join('\n');
      expect(english).not.toContain('ОБАВЕШТЕЊЕ');
      expect((await here.officer.sees(`/readmission-forms/${draft.id}/document?language=xx`)).body.code).toBe(
        'form_language_unknown',
      );
    });
  });
});
