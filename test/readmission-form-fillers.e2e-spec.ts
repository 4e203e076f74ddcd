import { v7 as newId } from 'uuid';
import { Filling, type Form } from './support/filling.js';
import { settled } from './support/exchange.js';
import { Readmissions } from './support/readmissions.js';
import { goes, inDays, puts, Transiting } from './support/return-journeys.js';
import { acts, moment, transferOf } from './support/transferring.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

describe('a form goes with its act, filled in with what was entered elsewhere', () => {
  let world: World;
  let here: Readmissions;
  let filling: Filling;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    filling = new Filling(here);
  });
  afterAll(() => world.stop());

  /** The one form of that kind that has gone with its act, as this side has it. */
  async function gone(by: TestOfficer, carrierId: string, code: string, carrierType = 'readmissions'): Promise<Form> {
    const { body } = await by.sees(`/readmission-forms?carrierType=${carrierType}&carrierId=${carrierId}`);
    const [form, ...more] = (body as unknown as Form[]).filter((one) => one.code === code);
    expect([form?.state, more.length]).toEqual(['sent', 0]);
    return form as Form;
  }

  it('the record of a handover with whom, where, how and who has signed it', async () => {
    const { id } = await here.in('handed_over');
    const [notice, record] = [await gone(here.other, id, 'f3'), await gone(here.officer, id, 'f7')];
    expect(notice.sections).toMatchObject({ journey: { mode: 'land_road' }, escort: { escorted: false } });
    expect(record.sections).toMatchObject({
      persons: { person_count: 1, persons: [{ surname: 'Demo' }] },
      signatures: { signatures: [{ signed_as: 'escort_leader' }, { signed_as: 'crossing_point_officer' }] },
    });
    // It is told once, and what the person said stays with the state that has heard it.
    expect(record.sections['protection']).not.toHaveProperty('asylum_wish');
  });

  it('the application for a transit with its persons, its route and what is declared', async () => {
    const transit = await Transiting.begin(world);
    const path = await transit.drafted();
    await goes(transit.supervisor, path, 'request');
    const form = { carrierType: 'transits', carrierId: path.split('/').at(-1) };
    const application = await gone(transit.asked, form.carrierId ?? '', 'f4', 'transits');
    expect(application.sections).toMatchObject({
      route: { destination: 'AL' },
      declaration: { onward_assured: true, no_refusal_ground: true },
    });
    expect((await transit.officer.does('/readmission-forms', { ...form, code: 'f1' })).body.code).toBe(
      'form_not_of_such_a_case',
    );
    expect(
      (await transit.outsider.sees(`/readmission-forms?carrierType=transits&carrierId=${form.carrierId}`)).status,
    ).toBe(404);
  });

  it('the reply to a transit and its notice, each by the state whose form it is', async () => {
    const transit = await Transiting.begin(world);
    const path = await transit.granted();
    const id = path.split('/').at(-1) ?? '';
    const reply = await gone(transit.officer, id, 'f5', 'transits');
    expect(reply.sections).toMatchObject({
      outcome: { outcome: 'granted' },
      granted: { escort_number: 1 },
      refused: { struckOut: true },
    });
    await goes(transit.officer, path, 'notify', transit.notice());
    const notice = await gone(transit.asked, id, 'f6', 'transits');
    expect(notice.sections).toMatchObject({
      head: { consent_date: world.clock.now().toISOString().slice(0, 10) },
      journey: { mode: 'air_scheduled', flight_number: 'OS 777' },
    });
  });

  it('the report of an interview, by the consulate that has held it', async () => {
    const { id } = await here.in('examination', { interviewRequested: true });
    const [person] = await here.persons(id);
    const asked = { readmissionId: id, personId: person?.id, mode: 'consulate', language: 'sq' };
    const at = `/readmission-interviews/${settled(await here.officer.does('/readmission-interviews', asked)).id}`;
    await goes(here.consul, at, 'set', { startsAt: inDays(world, 1), place: 'Embassy', interpreterRef: 'INT-4' });
    world.clock.pass(86_400_000);
    await goes(here.consul, at, 'note_held', { heldAt: world.clock.now() });
    await goes(here.consul, at, 'report', {
      interviewer: 'Consul',
      topics: ['names', 'schooling', 'language'],
      languageTest: 'requesting',
      languageTestValidated: true,
      finding: 'negative',
      reasons: 'Knows no place there',
      signedAs: 'First secretary, no. 7',
    });
    const report = await gone(here.officer, id, 'f8');
    expect(report.sections).toMatchObject({
      interview: { interview_mode: 'in_person', interview_place: 'Embassy', interviewer: 'Consul' },
      language_test: { test_commissioned_by: 'AT', test_validated_by: 'XK' },
      finding: { finding: 'not_confirmed', reasons_text: 'Knows no place there' },
    });
  });

  it('the claim of an error and the invoice, by the state that took over', async () => {
    const { id: readmissionId } = await here.in('handed_over');
    const item = { kind: 'escort', description: 'Two escorts', quantity: 2, unitPrice: 15_050 };
    const payee = { holder: 'Ministry (demonstration)', iban: 'XK05 1212 0123 4567 8906', bank: 'Central Bank' };
    const subject = { subjectType: 'readmissions', subjectId: readmissionId, payee };
    const invoice = `/readmission-invoices/${settled(await here.other.does('/readmission-invoices', subject)).id}`;
    settled(await puts(here.other, invoice, `items/${newId()}`, item));
    await goes(here.otherSupervisor, invoice, 'issue');
    const bill = await gone(here.officer, readmissionId, 'f10');
    expect(bill.sections).toMatchObject({
      items: { items: [{ item: '2 × Two escorts', amount: 301 }] },
      total: { total: 301, currency: 'eur' },
      bank: { iban: 'XK051212012345678906' },
    });
    const claimed = {
      readmissionId,
      ground: 'wrong_identity',
      reasons: 'The fingerprints are those of another person.',
      identity: { familyName: 'Other', givenNames: 'Person', nationality: 'AL' },
      originals: [{ document: 'Birth certificate no. 12', original: true }],
    };
    const made = settled(await here.other.does('/error-claims', claimed));
    await goes(here.otherSupervisor, `/error-claims/${made.id}`, 'lodge');
    const claim = await gone(here.officer, readmissionId, 'f9');
    expect(claim.sections).toMatchObject({
      claim: { error_ground: 'wrong_identity', justification: claimed.reasons },
      real_identity: { surname: 'Other', nationality: 'AL' },
      originals: { documents: [{ document_type: 'Birth certificate no. 12', original_or_copy: 'original' }] },
    });
  });

  describe('the notice of a transfer', () => {
    const path = async (id: string) => `/readmission-transfers/${await transferOf(here, id)}`;

    it('is not given without its form, which says what is missing; the draft that there is goes with it', async () => {
      const { id } = await here.in('transfer_planned');
      const draft = settled(await filling.opens(id, 'f3')) as unknown as Form;
      const { journey, ...rest } = draft.sections;
      const unfinished = { ...rest, journey: { mode: journey?.['mode'] } };
      settled(await filling.revises(draft, unfinished));
      const { status, body } = await acts(here.officer, await path(id), 'notify');
      expect([status, body.code, body.form]).toEqual([422, 'form_incomplete', 'f3']);
      expect(body.fields).toContain('journey.arrives_at: required');
      expect(await here.state(id)).toBe('transfer_planned');
      const measured = { ...draft.sections, measures: { measures_at_handover: 'A wheelchair' } };
      settled(await filling.revises({ ...draft, version: 2 }, measured));
      settled(await acts(here.officer, await path(id), 'notify'));
      expect((await gone(here.other, id, 'f3')).sections['measures']).toEqual({ measures_at_handover: 'A wheelchair' });
    });

    it('that is put off is told anew, with a form of its own', async () => {
      const { id } = await here.in('notified');
      await acts(here.officer, await path(id), 'postpone', { reason: 'No seats.', plannedAt: moment(here, 20) });
      settled(await acts(here.officer, await path(id), 'notify'));
      const told = (await filling.forms(id, here.other)).filter(({ code }) => code === 'f3');
      expect(told.map(({ state }) => state)).toEqual(['sent', 'sent']);
      expect(told.at(-1)?.sections['journey']).toMatchObject({ arrives_at: moment(here, 20) });
    });
  });
});
