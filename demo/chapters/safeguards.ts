import type { Play } from '../play.js';

/** Nobody is sent back past an open safeguard: what stops a case, who watches, and what may leave it. */
export async function safeguard(play: Play): Promise<void> {
  play.goTo(3, '17:00');
  play.chapter('A readmission is stopped by whoever hears that somebody is afraid');
  const { id, refNo } = await prepare(play);
  await ask(play, id);
  await stop(play, refNo as string);
  await watch(play, id, refNo as string);
  await keepApart(play, id);
  await inStep(play);
}

async function prepare(play: Play) {
  const officer = play.as('al.readmission');
  const opened = await officer.opens('prepares a readmission', '/readmissions', {
    otherCountry: 'MK',
    category: 'own_national',
    knowledgeAt: play.moment(2, '03:00'),
    apprehendedAt: play.moment(2, '02:30'),
    apprehendedPlace: 'Hillside above Kakavia',
  });
  const path = `/readmissions/${play.keep('stopped readmission', opened.id as string)}`;
  const person = play.keep('stopped person', play.id('operation').replace(/^.{8}/, '0badf00d'));
  await officer.puts('writes down whom it is about', path, `persons/${person}`, {
    role: 'principal',
    familyName: 'Ristovski',
    givenNames: `Boban ${play.year}`,
    sex: 'male',
    bornOn: '1991-03-02',
    nationalities: ['MK'],
  });
  return { id: opened.id as string, refNo: opened.refNo };
}

async function ask(play: Play, readmissionId: string): Promise<void> {
  const officer = play.as('al.readmission');
  const personId = play.id('stopped person');
  const { id } = await officer.opens('begins the checklist', '/readmission-checks', { readmissionId, personId });
  const path = `/readmission-checks/${id}`;
  await officer.puts('informs the person of their rights', path, 'items/rights_information', {
    finding: 'given_by_interpreter',
    language: 'mk',
    interpreter: 'RRIS-204',
  });
  await officer.puts('asks about health', path, 'items/health', { finding: 'fit' });
  await play.as('al.safeguard').isRefused('tries to confirm it', 'checklist_open', path, 'confirm');
}

async function stop(play: Play, reference: string): Promise<void> {
  await play.as('al.officer').opens('hears that the person is afraid, and stops the case', '/readmission-holds', {
    reference,
    flag: 'asylum',
    basis: 'stated',
    moment: 'preparation',
    heardAt: play.moment(3, '16:50'),
    words: 'They have threatened my family. I cannot go back.',
    language: 'mk',
  });
}

async function watch(play: Play, readmissionId: string, reference: string): Promise<void> {
  const monitor = play.as('al.monitor');
  await play.as('al.readmission').opens('records the detention', '/detentions', {
    readmissionId,
    personId: play.id('stopped person'),
    decisionRef: 'DET-77',
    decidedBy: 'Border and Migration Department',
    decidedOn: play.date(2),
    ground: 'identity_to_be_established',
    alternatives: ['reporting', 'residence'],
    place: 'Closed centre, Kareç',
    startedAt: play.moment(2, '06:00'),
  });
  const visit = await monitor.opens('announces a visit', '/monitoring-visits', {
    readmissionId,
    phase: 'detention',
    at: play.moment(4, '10:00'),
    place: 'Closed centre, Kareç',
  });
  await play.as('al.readmission').does('lets the monitor in', `/monitoring-visits/${visit.id}`, 'grant');
  const report = await monitor.opens('writes a report', '/monitoring-reports', {
    readmissionId,
    phases: ['preparation'],
    observedFrom: play.moment(3, '15:00'),
    observedTo: play.moment(3, '16:30'),
    finding: 'recommendation',
    observations: 'The interpreter was on the telephone, and could hardly be heard.',
    restraint: 'none',
    asylumWishHeard: false,
  });
  await monitor.does('hands it in', `/monitoring-reports/${report.id}`, 'submit');
  const complaint = await play.as('al.debriefer').opens('hands in a complaint', '/readmission-complaints', {
    reference,
    complainant: 'person_met',
    subject: 'information',
    occurredAt: play.moment(3, '09:00'),
    narrative: 'Nobody told me that I may call a lawyer.',
  });
  await play.as('al.safeguard').does('admits it', `/readmission-complaints/${complaint.id}`, 'admit');
}

async function keepApart(play: Play, readmissionId: string): Promise<void> {
  const { id } = await play
    .as('al.readmission')
    .opens('asks whether personalia may leave the case', '/onward-consents', {
      readmissionId,
      direction: 'onward',
      recipient: 'Organisation that looks after returned persons',
      purpose: 'Reception and housing after the return',
      legalBasis: 'Data clause of the agreement',
      categories: ['personalia'],
    });
  await play.as('al.dpo').does('consents', `/onward-consents/${id}`, 'give', { conditions: 'Names and birth only.' });
}

/** What came from a state without an account is corrected with it, too. */
async function inStep(play: Play): Promise<void> {
  const officer = play.as('al.readmission');
  const { id } = await officer.opens('takes down an application that came by post', '/readmissions', {
    otherCountry: 'AL',
    elsewhere: 'owner',
    requestingCountry: 'BG',
    category: 'own_national',
  });
  await officer.does('registers it', `/readmissions/${id}`, 'register', { channel: 'post' });
  await officer.opens('tells the other state what was wrong', '/readmission-data-notices', {
    readmissionId: id,
    nature: 'correction',
    ground: 'wrong',
    fields: ['birthPlace'],
    text: 'The place of birth is Kukës.',
  });
}
