import { v7 as newId } from 'uuid';
import { settled } from './exchange.js';
import { Holding } from './holding.js';
import { PlayedLimits } from './limits.js';
import { Readmissions } from './readmissions.js';
import { goes, puts, Transiting } from './return-journeys.js';
import { acts, moment } from './transferring.js';
import type { TestOfficer, World } from './world.js';

const HOUR = 3_600_000;
const A_MONTH_AND_A_HALF = 47;

/** Whatever the statistics of readmission count, once each: by Austria of Kosovo, and in a transit of North Macedonia. */
export class Counting {
  readonly ids: Record<string, string> = {};

  private constructor(
    readonly here: Readmissions,
    readonly limits: PlayedLimits,
    readonly dataProtection: TestOfficer,
  ) {}

  static async played(world: World): Promise<Counting> {
    const here = await Readmissions.between(world);
    const dataProtection = await world.officer('data_protection_officer', { at: here.from });
    const counting = new Counting(here, await PlayedLimits.of(here), dataProtection);
    await counting.silence();
    await counting.replies();
    await counting.interview();
    await counting.document();
    await counting.transfers();
    await counting.afterwards();
    await counting.holds();
    await counting.transits();
    await counting.requests();
    return counting;
  }

  /** One that waits, and one that was answered. */
  private async requests(): Promise<void> {
    const { here, dataProtection } = this;
    const { world } = here;
    await world.database.owner(
      `insert into data_subject_requests (id, owner_authority_id, owner_country, restricted, named_readers, opened_by, opened_at, version,
         state, kind, channel, received_at, identified_at, searched_at, decision, decided_by, decided_at, answered_at, grounds)
       select gen_random_uuid(), $1::uuid, 'AT', false, '{}', $2::uuid, $3, 1, k.state, k.kind, 'letter', $3,
         k.at, k.at, k.decision, case when k.decision is not null then $4::uuid end, k.at, k.at, '{}'
       from (values ('received', 'access', null::text, null::timestamptz), ('answered', 'erasure', 'grant', $3::timestamptz))
         k(state, kind, decision, at)`,
      [world.authority(here.from), dataProtection.id, world.clock.now(), here.supervisor.id],
    );
  }

  private async silence(): Promise<void> {
    const { here } = this;
    const came = { category: 'tcn_visa_permit', entry: { at: moment(here, -2), place: 'Border', directFrom: 'XK' } };
    const visa = [{ type: 'visa', number: 'V1', issuingCountry: 'XK', expiresOn: '2027-01-01' }];
    const { id } = await here.in('examination', came, { nationalities: ['AF'], documents: visa });
    await this.limits.pass(A_MONTH_AND_A_HALF);
    await here.goes(id, 'deem_accepted', { by: 'supervisor' });
    this.ids.silent = id;
  }

  private async replies(): Promise<void> {
    const { here } = this;
    this.ids.refused = (await here.in('refused')).id;
    const { id } = await here.in('submitted');
    await here.goes(id, 'withdraw', { form: { text: 'In words.' } });
    this.ids.withdrawn = id;
    const family = await here.drafted();
    await here.puts(family, { role: 'child', bornOn: '2015-05-01', company: 'parent', sex: 'female' });
    await here.brings(family.id, 'examination');
    this.ids.family = family.id;
  }

  private async interview(): Promise<void> {
    const { here } = this;
    const { id } = await here.in('examination', { interviewRequested: true });
    const [person] = await here.persons(id);
    const form = { readmissionId: id, personId: person?.id, mode: 'consulate', language: 'sq' };
    const { id: interview } = settled(await here.officer.does('/readmission-interviews', form));
    const path = `/readmission-interviews/${interview}`;
    settled(await acts(here.consul, path, 'set', { startsAt: moment(here, 2), place: 'Embassy' }));
    here.world.clock.pass(2 * 24 * HOUR + HOUR);
    settled(await acts(here.consul, path, 'note_held', { heldAt: moment(here, 0) }));
    const found = { interviewer: 'Consul', topics: ['names'], languageTest: 'none', languageTestValidated: false };
    settled(await acts(here.consul, path, 'report', { ...found, finding: 'positive', signedAs: 'Secretary' }));
  }

  private async document(): Promise<void> {
    const { here } = this;
    const { id } = await here.in('accepted');
    const [person] = await here.persons(id);
    const form = { readmissionId: id, personId: person?.id, alsoFor: [], office: 'Embassy' };
    const { id: document } = settled(await here.officer.does('/travel-documents', form));
    const printed = {
      number: 'E0000001',
      issuedOn: moment(here, 0).slice(0, 10),
      expiresOn: moment(here, 60).slice(0, 10),
    };
    settled(await acts(here.consul, `/travel-documents/${document}`, 'issue', printed));
  }

  private async transfers(): Promise<void> {
    await this.here.in('transfer_failed');
    this.ids.handedOver = (await this.here.in('handed_over')).id;
  }

  /** What follows a handover: an invoice that is paid, a claim that is rejected, a correction, and a consent. */
  private async afterwards(): Promise<void> {
    const { here, dataProtection } = this;
    const readmissionId = this.ids.handedOver ?? '';
    const payee = { holder: 'Ministry', iban: 'XK05 1212 0123 4567 8906', bank: 'Central Bank' };
    const subject = { subjectType: 'readmissions', subjectId: readmissionId };
    const invoice = settled(await here.other.does('/readmission-invoices', { ...subject, payee }));
    const item = { kind: 'escort', description: 'Two escorts', quantity: 2, unitPrice: 15_050 };
    settled(await puts(here.other, `/readmission-invoices/${invoice.id}`, `items/${newId()}`, item));
    await goes(here.otherSupervisor, `/readmission-invoices/${invoice.id}`, 'issue');
    const paid = { paidOn: moment(here, 0).slice(0, 10), paymentRef: 'T 1' };
    await goes(here.officer, `/readmission-invoices/${invoice.id}`, 'pay', paid);

    const identity = { familyName: 'Other', givenNames: 'Person', bornOn: '1988-02-03', nationality: 'AL' };
    const claimed = { readmissionId, ground: 'wrong_identity', reasons: 'It is another person.', identity };
    const claim = settled(await here.other.does('/error-claims', { ...claimed, originals: [] }));
    await goes(here.otherSupervisor, `/error-claims/${claim.id}`, 'lodge');
    await goes(here.supervisor, `/error-claims/${claim.id}`, 'reject', { reason: 'The fingerprints match.' });

    const notice = { readmissionId, nature: 'correction', ground: 'person_asked', fields: ['bornOn'], text: '1991.' };
    settled(await here.officer.does('/readmission-data-notices', notice));
    const further = {
      readmissionId,
      direction: 'onward',
      recipient: 'A court',
      purpose: 'Trial',
      legalBasis: 'Art. 16',
    };
    const asked = settled(await here.officer.does('/onward-consents', { ...further, categories: ['personalia'] }));
    await goes(dataProtection, `/onward-consents/${asked.id}`, 'give');
  }

  private async holds(): Promise<void> {
    const { here } = this;
    const { id } = await here.in('draft');
    const holding = new Holding(here);
    await holding.set(id, 'asylum');
    const medical = await holding.set(id, 'medical');
    settled(await holding.lifts(medical, ['fit_to_travel']));
  }

  private async transits(): Promise<void> {
    const through = await Transiting.begin(this.here.world);
    const path = await through.underWay();
    await goes(through.point, path, 'complete');
    const refused = await through.requested();
    await goes(through.askedSupervisor, refused, 'refuse', { ground: 'public_interest', reason: 'In words.' });
  }
}
