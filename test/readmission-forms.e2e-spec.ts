import { extractText, getDocumentProxy } from 'unpdf';
import { v7 as newId } from 'uuid';
import { confirmChecklists } from './support/checklists.js';
import { exampleForms } from './support/example-forms.js';
import { settled } from './support/exchange.js';
import { Filling, type Form } from './support/filling.js';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('forms of a readmission', () => {
  let world: World;
  let here: Readmissions;
  let filling: Filling;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    filling = new Filling(here);
  });
  afterAll(() => world.stop());

  describe('the application', () => {
    it('goes with its form, prepared of what the case says, every section filled or struck out', async () => {
      const { id } = await here.in('submitted');
      const [form] = await filling.forms(id, here.other);
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
      await filling.puts(id);
      expect(await filling.complete(id)).toMatchObject({
        fields: [{ field: 'person.father_name', fault: 'required' }],
      });
      await confirmChecklists(here, id);
      await here.goes(id, 'sign_off', { by: 'safeguard' });
      const { status, body } = await here.tries(id, 'submit', { by: 'supervisor' });
      expect([status, body.code, body.fields]).toEqual([422, 'form_incomplete', ['person.father_name: required']]);
      expect(await here.state(id)).toBe('safeguard_check');
      expect(await filling.forms(id)).toEqual([]);
    });

    it('takes the form that was filled in before, and is not sent by itself', async () => {
      const { id } = await here.in('safeguard_check');
      await filling.puts(id);
      const draft = settled(await filling.opens(id, 'f1')) as unknown as Form;
      expect((await filling.acts(draft, 'send')).body.code).toBe('nothing_sent_yet');
      settled(
        await filling.revises(draft, { ...draft.sections, observations: { handover_place: 'Prishtina airport' } }),
      );
      await confirmChecklists(here, id);
      await here.goes(id, 'sign_off', { by: 'safeguard' });
      await here.goes(id, 'submit', { by: 'supervisor' });
      expect((await filling.forms(id)).map(({ state, sections }) => [state, sections['observations']])).toEqual([
        ['sent', { handover_place: 'Prishtina airport' }],
      ]);
    });

    it('is a draft of its own side: the other one does not know of it', async () => {
      const { id } = await here.in('examination');
      const draft = settled(await filling.opens(id, 'f3')) as unknown as Form;
      expect((await filling.forms(id, here.other)).map(({ code }) => code)).toEqual(['f1']);
      expect((await here.other.sees(`/readmission-forms/${draft.id}`)).status).toBe(404);
      expect((await here.outsider.sees(`/readmission-forms?carrierType=readmissions&carrierId=${id}`)).status).toBe(
        404,
      );
    });
  });

  it('the reply goes with its form: the article for each person, or the reasons', async () => {
    const accepted = (await filling.forms((await here.in('accepted')).id)).find(({ code }) => code === 'f2');
    expect(accepted).toMatchObject({
      state: 'sent',
      sections: { outcome: { outcome: 'accepted' }, negative: { struckOut: true } },
    });
    expect(accepted?.sections['positive']).toMatchObject({
      taken: [{ name: expect.stringMatching(/^Demo Person/), article: 'Art. 2(1)', taken_as: 'own_national' }],
    });
    const refused = (await filling.forms((await here.in('refused')).id)).find(({ code }) => code === 'f2');
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
      const { status, body } = await filling.opens(id, 'f3', { sections });
      expect([status, body.code]).toEqual([400, 'form_wrong']);
      expect([...(body.fields as unknown as string[])].sort()).toEqual([
        'extra: unknown',
        'journey.departs_at: wrong_type',
        'journey.mode: not_in_list',
        'persons.persons[0].surname: wrong_type',
      ]);
    });

    it('may be unfinished, and is not sent before it is whole; then it stays as it was sent', async () => {
      const draft = settled(await filling.opens(id, 'f3')) as unknown as Form;
      expect(draft.faults.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['journey.mode', 'journey.arrives_at', 'journey.crossing_point']),
      );
      const { body } = await filling.acts(draft, 'send');
      expect([body.code, body.fields]).toEqual(['form_incomplete', expect.arrayContaining(['journey.mode: required'])]);
      const { journey } = exampleForms.f3;
      const whole = settled(await filling.revises(draft, { ...draft.sections, journey })) as unknown as Form;
      const sent = settled(await filling.acts(whole, 'send')) as unknown as Form;
      expect(sent).toMatchObject({ state: 'sent', actions: [] });
      expect((await filling.forms(id, here.other)).map(({ code }) => code)).toContain('f3');
      await expect(
        world.database.owner(`update readmission_forms set content = '{}' where id = $1`, [draft.id]),
      ).rejects.toMatchObject({ constraint: 'sent_form_is_frozen' });
    });

    it('that tells who will come is not sent while a safeguard stands in the way', async () => {
      const other = await here.in('accepted');
      const { journey } = exampleForms.f3;
      const draft = settled(await filling.opens(other.id, 'f3')) as unknown as Form;
      const whole = settled(await filling.revises(draft, { ...draft.sections, journey })) as unknown as Form;
      await new Holding(here).set(other.id, 'asylum');
      const { status, body } = await filling.acts(whole, 'send');
      expect([status, body.code, body.holds]).toEqual([409, 'on_hold', ['asylum']]);
    });

    it('tells nothing of health without consent, and calls nobody dangerous without a reason and a second word', async () => {
      const { journey } = exampleForms.f3;
      const draft = settled(await filling.opens(id, 'f3')) as unknown as Form;
      const special = { health: 'Diabetes', dangerous: true };
      const told = settled(await filling.revises(draft, { ...draft.sections, journey, special })) as unknown as Form;
      expect(told.faults).toEqual([
        { field: 'special.health_consent', fault: 'consent_missing' },
        { field: 'special.dangerous_reason', fault: 'reason_missing' },
      ]);
      const said = { ...special, health_consent: true, dangerous_reason: 'Convicted of violence' };
      const whole = settled(await filling.revises(told, { ...told.sections, special: said })) as unknown as Form;
      expect((await filling.acts(whole, 'send')).body.code).toBe('form_not_cleared');
      const cleared = settled(
        await filling.acts(whole, 'clear', here.safeguard, { reason: 'The judgment was seen.' }),
      ) as unknown as Form;
      expect(settled(await filling.acts(cleared, 'send'))).toMatchObject({ state: 'sent' });
    });

    it('of the other side is not filled in by this one', async () => {
      expect((await filling.opens(id, 'f2')).body.code).toBe('form_of_other_side');
      expect((await filling.opens(id, 'f4')).body.code).toBe('form_not_of_such_a_case');
      expect((await filling.opens(id, 'f8', {}, here.other)).status).toBe(201);
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
      const [form] = await filling.forms(id);
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
      const draft = settled(await filling.opens(id, 'f3', { language: 'sr' })) as unknown as Form;
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
