import { v7 as newId } from 'uuid';
import { Filling, type Form } from './support/filling.js';
import { settled } from './support/exchange.js';
import { Readmissions } from './support/readmissions.js';
import { goes, inDays, puts, Transiting } from './support/return-journeys.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

describe('a form is filled in with what was entered elsewhere', () => {
  let world: World;
  let here: Readmissions;
  let filling: Filling;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    filling = new Filling(here);
  });
  afterAll(() => world.stop());

  it('the record of a handover with whom, where, how and who has signed it', async () => {
    const { id } = await here.in('handed_over');
    const record = settled(await filling.opens(id, 'f7')) as unknown as Form;
    expect(record.faults).toEqual([]);
    expect(record.sections).toMatchObject({
      persons: { person_count: 1, persons: [{ surname: 'Demo' }] },
      protection: { asylum_wish: false },
      signatures: { signatures: [{ signed_as: 'escort_leader' }, { signed_as: 'crossing_point_officer' }] },
    });
    expect(settled(await filling.acts(record, 'send'))).toMatchObject({ state: 'sent' });
    const notice = settled(await filling.opens(id, 'f3')) as unknown as Form;
    expect(notice.faults).toEqual([]);
  });

  it('the application for a transit with its persons, its route and what is declared', async () => {
    const transit = await Transiting.begin(world);
    const path = await transit.drafted();
    await goes(transit.supervisor, path, 'request');
    const form = { carrierType: 'transits', carrierId: path.split('/').at(-1) };
    const { body } = await transit.officer.does('/readmission-forms', { ...form, code: 'f4' });
    expect(body.faults).toEqual([]);
    expect(body.sections).toMatchObject({
      route: { destination: 'AL' },
      declaration: { onward_assured: true, no_refusal_ground: true },
    });
    const drafted = body as unknown as Form;
    expect(settled(await filling.acts(drafted, 'send', transit.officer))).toMatchObject({ state: 'sent' });
    const { body: seen } = await transit.asked.sees(
      `/readmission-forms?carrierType=transits&carrierId=${form.carrierId}`,
    );
    expect(seen).toMatchObject([{ code: 'f4', state: 'sent' }]);
    expect((await transit.officer.does('/readmission-forms', { ...form, code: 'f1' })).body.code).toBe(
      'form_not_of_such_a_case',
    );
    expect(
      (await transit.outsider.sees(`/readmission-forms?carrierType=transits&carrierId=${form.carrierId}`)).status,
    ).toBe(404);
  });

  const opened = async (by: TestOfficer, carrierType: string, carrierId: string | undefined, code: string) =>
    settled(await by.does('/readmission-forms', { carrierType, carrierId, code })) as unknown as Form;

  it('the reply to a transit and its notice, each by the state whose form it is', async () => {
    const transit = await Transiting.begin(world);
    const path = await transit.granted();
    const reply = await opened(transit.asked, 'transits', path.split('/').at(-1), 'f5');
    expect(reply.faults).toEqual([]);
    expect(reply.sections).toMatchObject({
      outcome: { outcome: 'granted' },
      granted: { escort_number: 1 },
      refused: { struckOut: true },
    });
    await goes(transit.officer, path, 'notify', transit.notice());
    const notice = await opened(transit.officer, 'transits', path.split('/').at(-1), 'f6');
    expect(notice.faults).toEqual([]);
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
    const report = await opened(here.consul, 'readmissions', id, 'f8');
    expect(report.faults).toEqual([]);
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
    const bill = await opened(here.other, 'readmissions', readmissionId, 'f10');
    expect(bill.faults).toEqual([]);
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
    settled(await here.other.does('/error-claims', claimed));
    const claim = await opened(here.other, 'readmissions', readmissionId, 'f9');
    expect(claim.faults).toEqual([]);
    expect(claim.sections).toMatchObject({
      claim: { error_ground: 'wrong_identity', justification: claimed.reasons },
      real_identity: { surname: 'Other', nationality: 'AL' },
      originals: { documents: [{ document_type: 'Birth certificate no. 12', original_or_copy: 'original' }] },
    });
  });
});
