import { v7 as newId } from 'uuid';
import { isExempt } from '../src/readmissions/readmission.exemption.rules.js';
import type { Readmission } from '../src/readmissions/readmission.entity.js';
import { SuspensionSweep } from '../src/readmission-holds/suspension.sweep.js';
import { checklistsOf } from './support/checklists.js';
import { settled } from './support/exchange.js';
import { Holding } from './support/holding.js';
import { Keepers } from './support/keepers.js';
import { Readmissions } from './support/readmissions.js';
import { goes, puts, tries } from './support/return-journeys.js';
import { acts } from './support/transferring.js';
import { World } from './support/world.js';

/** In Vienna and Prishtina the day ends two hours before it does in Greenwich. */
const EVENING = new Date('2026-09-01T21:40:00Z');
const YESTERDAY = '2026-09-01';
const TODAY = '2026-09-02';
const TOMORROW = '2026-09-03';
const HOUR = 3_600_000;

describe('around midnight, in a readmission', () => {
  let world: World;
  let here: Readmissions;
  let suspended: string;
  let agreement: string;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    world.clock.pass(EVENING.getTime() - world.clock.now().getTime());
    const { id, agreement: its } = (await here.in('examination')) as { id: string; agreement?: string };
    suspended = id;
    agreement = its ?? String((await here.officer.sees(`/readmissions/${id}`)).body.agreement);
  });
  afterAll(() => world.stop());

  const flags = async (id: string) =>
    ((await here.safeguard.sees(`/readmission-holds?readmissionId=${id}`)).body.items as { flag: string }[]).map(
      ({ flag }) => flag,
    );

  it('a suspension begins where its day has come', async () => {
    const content = { agreement, country: 'XK', scope: 'all', receivedOn: '2026-08-01' };
    const row = { kind: 'readmission_suspension', key: `${agreement}/night`, article: 'Art. 20(5)', content };
    const law = await Keepers.of(world);
    const from = { validFrom: TODAY, source: 'note (made up)', trust: 'verified' };
    expect(await law.putInForce({ ...row, ...from })).toBe('in_force');
    const sweep = async () => {
      await world.get(SuspensionSweep).sweep();
      await world.matched();
      return flags(suspended);
    };
    expect(await sweep()).toEqual([]);
    world.clock.pass(HOUR);
    expect(world.clock.now().toISOString().slice(0, 10)).toBe(YESTERDAY);
    expect(await sweep()).toEqual(['agreement_suspended']);
    const zones = await world.database.owner<{ zone: string }>(
      'select distinct zone from readmission.begun_suspensions',
    );
    expect(zones.map(({ zone }) => zone)).toContain('Europe/Vienna');
    const { id: replaces } = await law.row('kind=readmission_suspension', `${agreement}/night`);
    expect(await law.putInForce({ ...row, ...from, replaces, validTo: TODAY })).toBe('in_force');
  });

  it('a hold is lifted on what was issued today, and not on what is issued tomorrow', async () => {
    const holding = new Holding(here);
    const path = await holding.set(suspended, 'medical');
    const lifts = (issuedOn: string) => {
      const fit = { code: 'fit_to_travel', reference: 'X-1', issuedBy: 'Doctor', issuedOn };
      return holding.act(here.safeguard, path, 'lift', { reason: 'Well again.', attested: [fit] });
    };
    expect((await lifts(TOMORROW)).body.code).toBe('inconsistent');
    expect((await lifts(TODAY)).body.state).toBe('lifted');
  });

  it('a checklist takes what is of today, and not what is of tomorrow', async () => {
    const { id } = await here.in('safeguard_check');
    const [checklist] = await checklistsOf(here, id);
    const path = `/readmission-checks/${checklist?.id}`;
    const answers = async (on: string) => {
      const { version } = (await here.officer.sees(path)).body;
      const answer = { finding: 'enforceable', reference: 'RD-1', on };
      return here.officer.puts(`${path}/items/return_decision`, answer, { version: version ?? 1 });
    };
    expect((await answers(TOMORROW)).body).toMatchObject({ code: 'inconsistent', field: 'on' });
    expect((await answers(TODAY)).status).toBe(200);
  });

  it('a travel document is issued today, is no longer valid after yesterday, and ends with its last day there', async () => {
    const { id } = await here.in('accepted');
    const personId = (await here.persons(id))[0]?.id;
    const form = { readmissionId: id, personId, alsoFor: [], office: 'Embassy in Vienna' };
    const path = `/travel-documents/${settled(await here.officer.does('/travel-documents', form)).id}`;
    const issue = (issuedOn: string, expiresOn: string) =>
      acts(here.consul, path, 'issue', { number: 'E1', issuedOn, expiresOn });
    expect((await issue('2026-08-01', YESTERDAY)).body.code).toBe('document_expired');
    expect((await issue(TOMORROW, '2026-12-01')).body.code).toBe('time_ahead');
    expect((await issue(TODAY, '2026-12-01')).body).toMatchObject({
      state: 'issued',
      dueAt: '2026-12-01T23:00:00.000Z',
    });
  });

  it('an invoice is of the year that it is there, and is paid today', async () => {
    const { id: subjectId } = await here.in('handed_over');
    const payee = { holder: 'Ministry', iban: 'XK051212012345678906', bic: 'NCBVXKPR', bank: 'Bank' };
    const form = { subjectType: 'readmissions', subjectId, payee };
    const path = `/readmission-invoices/${settled(await here.other.does('/readmission-invoices', form)).id}`;
    const item = { kind: 'escort', description: 'Two escorts', quantity: 2, unitPrice: 15_050 };
    settled(await puts(here.other, path, `items/${newId()}`, item));
    await goes(here.otherSupervisor, path, 'issue');
    const ahead = await tries(here.officer, path, 'pay', { paidOn: TOMORROW, paymentRef: 'T 1' });
    expect(ahead.body.code).toBe('time_ahead');
    expect((await goes(here.officer, path, 'pay', { paidOn: TODAY, paymentRef: 'T 1' })).state).toBe('paid');
  });

  it.each([
    ['after its last day there', YESTERDAY, false],
    ['on its last day there', TODAY, true],
  ])('a document %s is none, or one, with which no application is needed', (_, expiresOn, exempt) => {
    const card = { type: 'identity_card', issuingCountry: 'XK', expiresOn, authenticity: 'genuine' };
    const about = {
      procedure: 'notification_only',
      category: 'own_national',
      otherCountry: 'XK',
      zone: 'Europe/Vienna',
      governing: { exemptIf: ['valid_id_card'] },
      persons: [{ role: 'principal', documents: [card] }],
    } as unknown as Readmission;
    expect(isExempt(about, new Date('2026-09-01T22:20:00Z'))).toBe(exempt);
  });
});
