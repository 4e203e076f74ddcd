import { generateKeyPairSync } from 'node:crypto';
import { authorityId } from '../people.js';
import type { Play } from '../play.js';
import { handOn } from './central-units.js';

/** What two states do together over the year: they analyse, post an officer, and keep their channels. */
export async function workTogether(play: Play): Promise<void> {
  play.goTo(3, '15:00');
  play.chapter('What two states do together over the year');
  await analyseTogether(play);
  await postAnOfficer(play);
  await askOnceMoreThroughSelec(play);
  await tellGreeceThroughSelec(play);
  await trustAKey(play);
}

/** At least once a year (PCC SEE, Art. 7): the year begins with the last analysis that was shared. */
async function analyseTogether(play: Play): Promise<void> {
  const unit = play.as('al.unit');
  const analysis = `/joint-analyses/${await theirAnalysis(play)}`;
  const { items } = await play.as('al.coordinator2').opens('writes the analysis of the year', '/strategic-exchanges', {
    kind: 'joint_threat_analysis',
    title: 'Threats at the common border',
    body: 'Crossings on foot have moved from the day to the night, and from the crossing points to the hills.',
    attested: true,
    recipients: [{ country: 'MK' }],
  });
  const [{ id }] = items as [{ id: string }];
  const exchange = `/strategic-exchanges/${play.keep('strategic exchange', id)}`;
  await play
    .as('mk.unit')
    .isRefused('would acknowledge what was not sent', 'not_found', exchange, { action: 'acknowledge' });
  await unit.does('sends it', exchange, 'send');
  await play.as('mk.unit').does('acknowledges it', exchange, 'acknowledge');
  await unit.does('has the year begin anew with it', analysis, 'conclude', { exchangeId: id });
}

/** One for each pair of states, whoever of them began it. */
async function theirAnalysis(play: Play): Promise<string> {
  const { items } = await play.as('al.unit').sees('/joint-analyses?limit=100');
  const [known] = items as { id: string }[];
  if (known) return play.keep('joint analysis', known.id);
  const { id } = await play
    .as('al.unit')
    .opens('begins the yearly analysis with North Macedonia', '/joint-analyses', { partners: ['MK'] });
  return play.keep('joint analysis', id);
}

/** That there is an agreement of the two, and that it carries what is wanted. */
const lettersOnLiaison = [
  {
    kind: 'agreement',
    key: 'AL-MK/LIAISON',
    content: {
      title: 'Letters on a liaison officer (demonstration)',
      parties: ['AL', 'MK'],
      articles: [],
      actions: ['LIAISON'],
      rules: [],
      endsBy: null,
    },
  },
  {
    kind: 'basis',
    key: 'BILATERAL_POLICE/AS_AGREED',
    content: { actions: ['LIAISON'], articles: ['*'], category: null, duties: [], restrictions: [] },
  },
] as const;

/** By agreement of the two (PCC SEE, Art. 9); what nobody has read yet, two legal officers confirm for this posting. */
async function postAnOfficer(play: Play): Promise<void> {
  play.goTo(3, '15:30');
  const [sender, host, officer] = [play.as('al.unit'), play.as('mk.contact'), play.as('al.liaison')];
  const { id } = await sender.opens('proposes to post a liaison officer to Skopje', '/liaison-postings', {
    hostCountry: 'MK',
    term: 'fixed',
    startsAt: play.moment(3, '15:30'),
    endsAt: play.moment(33, '12:00'),
    tasks: ['information_exchange'],
    agreement: 'Exchange of letters on the operation (demonstration)',
    sendingInstructions: 'Write every Friday.',
  });
  const posting = `/liaison-postings/${play.keep('liaison posting', id)}`;
  await sender.does('names the officer', posting, 'nominate', { officerId: play.officer('al.liaison') });
  await host.does('accredits the officer', posting, 'accredit', {
    accreditation: 'MK 7 (demonstration)',
    hostInstructions: 'Ask before you travel.',
  });
  await officer.isRefused('would take up the post', 'basis_unconfirmed', posting, 'take_up');
  for (const row of lettersOnLiaison) {
    const confirmation = await play.as('al.legal').opens('attaches the letters', '/legal-confirmations', {
      ...row,
      recordType: 'liaison_postings',
      recordId: id,
      instrument: 'BILATERAL_POLICE',
      article: 'as agreed',
      validFrom: play.date(-30),
      source: 'Letters of the two ministries (demonstration)',
      quotedText: 'Each side receives a liaison officer of the other for the time of the operation (demonstration).',
    });
    await play
      .as('al.legal2')
      .does('confirms them for this posting', `/legal-confirmations/${confirmation.id}`, 'confirm');
  }
  await officer.does('takes up the post, and follows what passes between the two', posting, 'take_up');
}

/** Where it has not come to yet, nobody knows of it. */
async function askOnceMoreThroughSelec(play: Play): Promise<void> {
  play.goTo(3, '16:00');
  const author = play.as('al.coordinator2');
  const { id } = await author.opens('asks once more through SELEC', '/requests', {
    route: 'selec',
    otherCountry: 'MK',
    subject: 'OC_PERSONS_LINKS_STRUCTURES',
    offence: 'IMMIGRANT_SMUGGLING',
    personalData: true,
    title: 'Who lets houses to the network',
    requested: 'What is known of houses near the border that are let for a night.',
    purpose: 'Investigation of the smuggling of migrants towards Greece',
    facts: 'Three debriefings speak of houses where people wait for the night.',
    whyHeldThere: 'The houses are on the other side.',
    matter: { transBorder: true, documents: [] },
  });
  const request = `/requests/${play.keep('request on its way', id)}`;
  await author.does('submits it to the focal point', request, 'submit');
  await play.as('al.unit2').does('approves it', request, 'approve');
  await play.as('al.unit2').does('lets it begin its way', request, 'send_through_selec');
  const hands = ['al.unit2', 'al.selec', ...(play.script.until === 'closed' ? ['mk.selec', 'mk.unit2'] : [])];
  await handOn(play, { id, direction: 'there', hands });
}

/** Greece has nobody here: what its hands do is registered as the own liaison officer is told of it, step by step. */
async function tellGreeceThroughSelec(play: Play): Promise<void> {
  play.goTo(3, '16:15');
  const [author, unit, liaison] = [play.as('al.coordinator2'), play.as('al.unit2'), play.as('al.selec')];
  const { id } = await author.opens('tells Greece of a route, through SELEC', '/spontaneous-information', {
    otherCountry: 'GR',
    route: 'selec',
    transBorder: true,
    elsewhere: 'other',
    title: 'Vans change their drivers before the border',
    purpose: 'offence',
    facts: 'Three patrols have seen vans change their drivers at one filling station before the border.',
    necessity: 'The vans go on towards Ioannina.',
    personalData: false,
    offence: 'IMMIGRANT_SMUGGLING',
    attested: true,
  });
  const told = `/spontaneous-information/${play.keep('information for Greece', id)}`;
  const item = await author.opens('says at which filling station', '/transmission-items', {
    carrierType: 'spontaneous_information',
    carrierId: id,
    itemKind: 'event',
    title: 'A filling station',
    statements: [
      { field: 'circumstances', text: 'The last one before Kakavija, between 22:00 and 01:00', character: 'fact' },
    ],
    purpose: 'To stop vans with exchanged drivers',
    sourceGrade: 'B',
    infoGrade: '2',
  });
  await author.does('has it checked', `/transmission-items/${item.id}`, 'check');
  await unit.does('releases the item', `/transmission-items/${item.id}`, 'release');
  await author.does('submits it', told, 'submit');
  await unit.does('releases it', told, 'release');
  await unit.isRefused('would leave SELEC out', 'another_way', told, 'transmit');
  await unit.does('lets it begin its way', told, 'hand_over');
  await handOn(play, { id, direction: 'there', hands: ['al.unit2', 'al.selec'] });
  const { items } = await liaison.sees(`/passages?carrierId=${id}`);
  const passage = `/passages/${(items as { id: string }[])[0]?.id}`;
  const heard = (reference: string) => ({ heard: { channel: 'selec_system', reference } });
  await liaison.does('hears that the focal point in Athens has it', passage, 'hand_to_focal_point', heard('GR-S-41'));
  await liaison.does('hears that it was delivered', passage, 'deliver', heard('GR-S-42'));
  await liaison.does('takes down that they need it', told, 'accept', heard('GR-S-43'));
}

/** Of a unit that has no account here: entered by one, compared over the telephone by another. */
async function trustAKey(play: Play): Promise<void> {
  play.goTo(3, '16:30');
  const { publicKey } = generateKeyPairSync('ed25519');
  const { id } = await play.as('system.admin').opens('enters the key of a unit in Greece', '/secure-mail/keys', {
    authorityId: authorityId('GR/selec'),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
    validFrom: play.moment(3, '16:30'),
    validTo: play.moment(63, '12:00'),
  });
  const key = `/secure-mail/keys/${play.keep('key of secure mail', id)}`;
  await play.as('system.admin').isRefused('would trust it alone', 'own_work', key, 'approve');
  await play.as('system.admin2').does('compares it over the telephone', key, 'approve');
}
