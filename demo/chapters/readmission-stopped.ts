import type { Play } from '../play.js';
import {
  accept,
  checkAndSubmit,
  draft,
  leader,
  receive,
  record,
  sidesBetween,
  transfer,
  type Sides,
} from './readmission-steps.js';

interface Case {
  readonly id: string;
  readonly personId: string;
}

/** One stopped by a wish for asylum, said at the last moment, at the crossing point. */
export async function stopAtTheHandover(play: Play): Promise<void> {
  play.goTo(2, '09:00');
  play.chapter('Albania asks North Macedonia; the person asks for protection at the hand-over');
  const sides = sidesBetween(play, 'AL', 'MK');
  const made = await draft(sides, opening(play), {
    person: person(play),
    evidence: {
      kind: 'nat_copy',
      documentType: 'Identity card',
      number: `A0000202${play.script.sequence}`,
      issuingCountry: 'MK',
      isCopy: true,
      copyAttached: true,
      strengthClaimed: 'prima_facie',
    },
  });
  play.keep('stopped', made.id);
  await checkAndSubmit(play, sides, made.id);
  play.goTo(2, '11:00');
  await receive(sides, made.id);
  await interview(play, sides, made);
  await accept(sides, made.id, made.personId);
  await document(play, sides, made);
  await atTheCrossingPoint(play, await leaves(play, sides, made), made);
}

/** By video, and about nothing but who somebody is. */
async function interview(play: Play, { officer }: Sides, { id, personId }: Case): Promise<void> {
  const consul = play.as('mk.consul');
  const asked = await officer.opens('asks the consulate for an interview', '/readmission-interviews', {
    readmissionId: id,
    personId,
    mode: 'video',
    language: 'mk',
  });
  const path = `/readmission-interviews/${play.keep('interview', asked.id as string)}`;
  await consul.does('sets it, with an interpreter of the regional pool', path, 'set', {
    startsAt: play.moment(3, '09:00'),
    videoRef: 'Room 3 (demonstration)',
    interpreterRef: 'INT-12',
    rrisBookingRef: 'RRIS-2018-77 (demonstration)',
  });
  play.goTo(3, '10:00');
  await consul.does('has held it', path, 'note_held', { heldAt: play.moment(3, '09:05') });
  await consul.does('reports: a national', path, 'report', {
    interviewer: 'Consul',
    topics: ['names', 'birth', 'residence', 'local_knowledge'],
    languageTest: 'none',
    languageTestValidated: false,
    finding: 'positive',
    signedAs: 'Consul, no. 4',
  });
}

async function document(play: Play, { officer }: Sides, { id, personId }: Case): Promise<void> {
  const asked = await officer.opens('asks the consulate for a travel document', '/travel-documents', {
    readmissionId: id,
    personId,
    alsoFor: [],
    office: 'Embassy in Tirana',
  });
  const path = `/travel-documents/${play.keep('travel document', asked.id as string)}`;
  await play.as('mk.consul').does('issues it', path, 'issue', {
    number: `E0000202${play.script.sequence}`,
    issuedOn: play.date(3),
    expiresOn: play.date(33),
  });
}

async function leaves(play: Play, { officer, receiver }: Sides, { id }: Case): Promise<string> {
  const plan = {
    readmissionId: id,
    mode: 'land_road',
    carrier: 'Service car (demonstration)',
    pointName: 'Qafë Thanë – Kafasan',
    pointAgreement: 'Letters of both border police (demonstration)',
    plannedAt: play.moment(5, '11:00'),
    departureWill: 'forced',
    escortType: 'police',
    escortsAgreed: 1,
  };
  const escort = leader(play.officer('al.escort'), ['Kola', 'Dashamir']);
  const leavesAt = () => play.goTo(5, '09:30');
  const lead = play.as('al.escort');
  return transfer(plan, { planner: officer, receiver, lead, escort }, { leavesAt, play });
}

/** Whoever hears it writes it down; from that moment nothing can be signed, in the application or in the database. */
async function atTheCrossingPoint(play: Play, path: string, { personId }: Case): Promise<void> {
  const lead = play.as('al.escort');
  play.goTo(5, '11:10');
  const heard = record(play, personId, { asylumWish: true });
  const { record: written } = await lead.puts('writes down that the person asks for protection', path, 'record', heard);
  const signature = { digest: written.digest as string, serviceNo: '0001' };
  await lead.isRefused('would sign', 'asylum_wish_at_handover', path, { action: 'sign', body: signature });
  await play.as('mk.point').isRefused('would sign', 'on_hold', path, { action: 'sign', body: signature });
  await lead.does('ends the transfer and goes back with them', path, 'fail', {
    outcome: 'asylum_claim_stop',
    returnedTo: 'Asylum authority',
  });
  const { outcome } = await play.as('mk.point').sees(path);
  play.say(`mk.point reads of it only: ${outcome}`);
}

const opening = (play: Play): object => ({
  otherCountry: 'MK',
  category: 'own_national',
  knowledgeAt: play.moment(1, '16:00'),
  apprehendedAt: play.moment(1, '15:30'),
  apprehendedPlace: 'Lin, by the lake',
  interviewRequested: true,
  decision: {
    ref: `RD-AL-2-${play.script.sequence} (demonstration)`,
    authority: 'Border and Migration Department',
    takenOn: play.date(1),
    ground: 'visa_expired',
    final: true,
    enforceable: true,
  },
});

const person = (play: Play): object => ({
  role: 'principal',
  familyName: 'Demo',
  givenNames: `Afraid ${play.script.sequence}`,
  sex: 'female',
  bornOn: `1988-11-2${play.script.sequence.length}`,
  birthPlace: 'Ohrid',
  nationalities: ['MK'],
  photoRef: `photo-202-${play.script.sequence}`,
  languages: ['mk'],
  needsInterpreter: true,
});
