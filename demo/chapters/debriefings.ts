import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';
import { ordinary } from './forms.js';

/** A voluntary interview from its arrangement to release, and three that end otherwise. */
export async function debrief(play: Play): Promise<void> {
  await interview(play);
  await review(play);
  await aMinor(play);
  await aRefusal(play);
  await aClaimAndAnAllegation(play);
}

async function arrange(play: Play, name: string, rest: { day: number; hour: string }): Promise<string> {
  play.goTo(rest.day, rest.hour);
  const { id, refNo } = await play.as('al.debriefer').opens(`arranges an interview (${name})`, '/debriefings', {
    operationId: play.id('operation'),
    siteId: play.id('gjirokaster'),
    secondDebriefer: play.officer('at.officer1'),
    place: 'Gjirokaster, interview room',
    placeKind: 'police_station',
    plannedAt: play.moment(rest.day, rest.hour),
    language: 'ar',
    dialect: 'Levantine',
  });
  play.say(`the interviewee is known as ${refNo}, and by no other name`);
  return `/debriefings/${play.keep(name, id)}`;
}

async function interpreted(play: Play, path: string, refNo: string): Promise<void> {
  const from = play.stage.clock.now();
  const { id } = await play.as('al.debriefer').opens('books an interpreter', '/interpreter-bookings', {
    operationId: play.id('operation'),
    siteId: play.id('gjirokaster'),
    interpreterId: play.id('interpreter.ar'),
    reference: refNo,
    language: 'ar',
    mode: 'present',
    place: 'Gjirokaster, interview room',
    startsAt: from,
    endsAt: new Date(from.getTime() + 3 * 3_600_000),
    notAFellowTraveller: true,
    notARelative: true,
    notOfTheUnit: true,
  });
  await play.as('interpreter.ar').answers('will be there', `/interpreter-sessions/${id}`, 'confirm');
  await play.as('al.debriefer').does('records who interprets', path, 'assign_interpreter', {
    interpreterId: play.id('interpreter.ar'),
    mode: 'present',
    knowsTheInterviewee: false,
    belongsToTheUnit: false,
    closeToTheMatter: false,
    confidentialityDeclared: true,
    acceptedByInterviewee: true,
  });
}

async function interview(play: Play): Promise<void> {
  play.goTo(2, '09:00');
  play.chapter('A debriefing at Gjirokaster, two officers and an interpreter');
  const path = await arrange(play, 'debriefing', { day: 2, hour: '09:00' });
  const debriefer = play.as('al.debriefer');
  const { refNo } = await debriefer.sees(path);
  await debriefer.does('begins to look after the person', path, 'begin_screening');
  await debriefer.does('finds an adult who is well', path, 'screen', ordinary.screen);
  await debriefer.does('finds the person eligible', path, 'find_eligible');
  await interpreted(play, path, refNo);
  await debriefer.isRefused('would begin without information and consent', 'wrong_state', path, 'begin_account');
  await debriefer.does('informs in Arabic, with rights and the complaint route', path, 'inform', ordinary.inform);
  await debriefer.does('records consent', path, 'consent', ordinary.consent);
  await debriefer.does('begins the account', path, 'begin_account');
  await debriefer.puts('notes who tells, without a name', path, 'profile', {
    nationality: 'SY',
    ageBand: '25_34',
    sex: 'male',
    travellingWith: ['family'],
  });
  await debriefer.puts('draws the last leg of the way', path, `legs/${randomUUID()}`, {
    seq: 1,
    fromPlace: 'Ioannina',
    fromCountry: 'GR',
    toPlace: 'Gjirokaster',
    toCountry: 'AL',
    mode: 'foot',
    borderSection: 'AL-GR',
    crossingMethod: 'green_border',
    facilitated: true,
    price: 1200,
    currency: 'EUR',
    priceBasis: 'leg',
    paidTo: 'driver',
    paymentMethod: 'cash',
    groupSize: 7,
  });
  await debriefer.does('looks for signs of trafficking', path, 'screen_trafficking', ordinary.screenTrafficking);
  await debriefer.does('closes it', path, 'close', { closingReason: 'complete' });
  await debriefer.does('reads it back; the signed sheet stays on paper', path, 'read_back', ordinary.readBack);
  await debriefer.does('hands it in for review', path, 'submit');
}

async function review(play: Play): Promise<void> {
  const path = `/debriefings/${play.id('debriefing')}`;
  play.goTo(2, '15:00');
  play.chapter('Somebody else reviews, grades and sanitises it');
  await play.as('al.debriefer').isRefused('would grade it herself', 'not_permitted', path, {
    action: 'grade',
    body: ordinary.grade,
  });
  await play.as('al.leader2').does('grades it', path, 'grade', ordinary.grade);
  await play.as('al.leader2').does('sanitises it', path, 'sanitise', {
    text: 'A guide collects groups near Ioannina and leads them over the ridge east of the crossing point for 1,200 EUR.',
    language: 'en',
    identifyingDetailsRemoved: true,
    reidentificationRisk: 'low',
  });
  await play.as('al.coordinator').does('releases it', path, 'release');
}

async function aMinor(play: Play): Promise<void> {
  play.chapter('A boy of doubtful age is not debriefed');
  const path = await arrange(play, 'minor', { day: 3, hour: '09:00' });
  const debriefer = play.as('al.debriefer');
  await debriefer.does('begins to look after the person', path, 'begin_screening');
  await debriefer.does('doubts that he is an adult: he is referred at once', path, 'screen', {
    ...ordinary.screen,
    age: 'doubtful',
    vulnerabilities: [{ code: 'unaccompanied_child', basis: 'observed' }],
  });
  await debriefer.isRefused('would go on', 'minor_not_debriefed', path, 'find_eligible');
  await debriefer.does('refers him out', path, 'refer_out');
}

async function aRefusal(play: Play): Promise<void> {
  play.chapter('A woman does not want to talk, and that is the end of it');
  const path = await arrange(play, 'refusal', { day: 3, hour: '11:00' });
  const debriefer = play.as('al.debriefer');
  const { refNo } = await debriefer.sees(path);
  await debriefer.does('begins to look after the person', path, 'begin_screening');
  await debriefer.does('finds an adult who is well', path, 'screen', ordinary.screen);
  await debriefer.does('finds the person eligible', path, 'find_eligible');
  await interpreted(play, path, refNo);
  await debriefer.does('informs her', path, 'inform', ordinary.inform);
  await debriefer.does('records that she refuses, without effect', path, 'refuse');
}

async function aClaimAndAnAllegation(play: Play): Promise<void> {
  play.chapter('A man asks for protection and tells of violence');
  const path = await arrange(play, 'claim', { day: 3, hour: '14:00' });
  const debriefer = play.as('al.debriefer');
  await debriefer.does('begins to look after the person', path, 'begin_screening');
  await debriefer.does('passes his claim on at once, and the allegation to the monitor', path, 'screen', {
    ...ordinary.screen,
    protectionClaimed: true,
    violenceAlleged: true,
  });
  const { items } = await play.as('frontex.monitor').sees(`/serious-incidents?operationId=${play.id('operation')}`);
  play.say(`the rights monitor sees ${items.length} draft; the chain of command sees none`);
  const [draft] = items as { id: string }[];
  if (draft)
    await play.as('frontex.monitor').does('raises it', `/serious-incidents/${play.keep('report', draft.id)}`, 'raise');
  const safeguard = play.as('al.safeguard');
  const referrals = await safeguard.sees(`/protection-referrals?operationId=${play.id('operation')}`);
  for (const { id } of referrals.items as { id: string }[])
    await safeguard.does('acknowledges a referral', `/protection-referrals/${id}`, 'acknowledge');
}
