import type { Play } from '../play.js';

const RULE = { purpose: '18-2-A', offence: 'IMMIGRANT_SMUGGLING', target: 'internal' } as const;
const carried = {
  collectedMethod: 'border_check',
  sourceGrade: 'B',
  infoGrade: '2',
  purposes: ['18-2-A'],
  releasableTo: ['MK'],
} as const;

/** Made up, all of them; a play has its own, since what is kept in collections outlives it. */
interface Somebody {
  readonly name: string;
  readonly born: string;
}
const driver: Somebody = { name: 'Demo Transportues', born: '1983-07-09' };
const namesake: Somebody = { name: 'Demo Barinjo', born: '1979-10-21' };
const helper: Somebody = { name: 'Demo Ndihmesi', born: '1991-01-30' };

/** The collections of another state are asked: a person judges each hit, and the owner of the entry decides. */
export async function askTheCollections(play: Play): Promise<void> {
  play.goTo(3, '16:10');
  play.chapter('Three people are held against the collections: a hit, a namesake, and an alert that comes later');
  const of = ({ name, born }: Somebody): Somebody => ({ name: `${name} ${play.script.sequence}`, born });
  await beDisclosed(play, of(driver));
  await beSomebodyElse(play, of(namesake));
  await comeLater(play, of(helper));
  const { items } = await play.as('mk.handling').sees('/probing');
  play.say(
    `mk.handling sees how often others asked: ${(items as { checks: number }[])[0]?.checks} checks by one officer`,
  );
}

/** Confirmed by the owner, disclosed under conditions, used, and said so. */
async function beDisclosed(play: Play, somebody: Somebody): Promise<void> {
  await entered(play, 'the driver', somebody);
  const referral = await asked(play, 'the driver', somebody);
  const hit = await hitOf(play, referral);
  const judge = play.as('mk.check');
  const { words } = await judge.sees(`${hit}/comparison`);
  play.say(`mk.check reads why the two were found alike: ${(words as string[])[0]}`);
  await play
    .as('al.debriefer')
    .isRefused('would judge it herself', 'not_permitted', hit, { action: 'confirm', body: because });
  await judge.does('confirms it, with a reason', hit, 'confirm', because);
  await play.stage.sweep();
  const { held } = await play.as('al.debriefer').sees(`${hit}/comparison`);
  play.say(`al.debriefer is told whom to contact, and nothing of the entry: ${JSON.stringify(held)}`);
  await play.as('mk.handling').does('discloses it, under conditions', hit, 'disclose', {
    parts: ['names', 'births', 'grounds', 'measures'],
    purpose: 'To decide what is done with the van and its driver',
    until: play.moment(365, '12:00'),
    conditions: 'North Macedonia is asked before anybody is arrested on it.',
    codes: ['H0', 'H1'],
    sourceGrade: 'A',
    infoGrade: '2',
    accuracyNote: 'From a warrant and two statements.',
    subjectCategory: 'SUSPECT',
  });
  await play.stage.sweep();
  play.keep('hit', hit.replace('/hits/', ''));
  const { state } = await play.as('al.debriefer').sees(referral);
  play.say(`the referral has learnt of it: ${state}`);
  await play.as('al.debriefer').does('tells the owner what became of it', hit, 'feed_back', { feedback: 'used' });
}

/** The same name and another man: what was compared is erased, and the two do not meet again. */
async function beSomebodyElse(play: Play, somebody: Somebody): Promise<void> {
  await entered(play, 'a namesake', somebody);
  const referral = await asked(play, 'somebody of the same name', somebody);
  const hit = await hitOf(play, referral);
  await play.as('mk.check').does('finds that it is somebody else', hit, 'reject', {
    reason: 'The wanted man has lost two fingers; this one has not.',
  });
  await play.stage.sweep();
  const { rows } = await play.as('mk.check').sees(`${hit}/comparison`);
  const { state } = await play.as('al.debriefer').sees(referral);
  play.say(`nothing of the two is left beside each other (${(rows as unknown[]).length} rows); the referral: ${state}`);
}

/** No hit at first; the alert comes afterwards, and meets the referral by itself. */
async function comeLater(play: Play, somebody: Somebody): Promise<void> {
  const referral = await asked(play, 'a helper', somebody);
  const { state } = await play.as('al.debriefer').sees(referral);
  play.say(`nothing is known of the helper: ${state}`);
  play.goTo(3, '17:20');
  await entered(play, 'the helper, an hour later', somebody);
  await play.stage.sweep();
  const hit = await hitOf(play, referral);
  play.say('the new entry has met the referral: a hit by the reverse run');
  // Where the play goes on, it waits there in the inbox of its owner.
  if (play.script.until === 'running') return;
  await play.as('mk.check').does('confirms it', hit, 'confirm', because);
  const { requestId } = await play.as('al.unit').does('makes a request between the two states of it', hit, 'request');
  const { otherCountry, instrument } = await play.as('al.unit').sees(`/requests/${requestId}`);
  play.say(`the draft is addressed to ${otherCountry}, on ${instrument}`);
  const refusal = { ground: 'running_investigation', reason: 'He is being watched until the end of the month.' };
  await play.as('mk.handling').does('discloses nothing for now, on a ground', hit, 'refuse', refusal);
  await play.as('al.unit').does('puts the draft away', `/requests/${requestId}`, 'discard', { reason: 'Refused.' });
  await play.stage.sweep();
}

const because = { reason: 'Name, day of birth and nationality are the same, and the van is named in both.' };

async function entered(play: Play, who: string, { name, born }: Somebody): Promise<void> {
  await play.as('mk.handling').opens(`enters ${who}`, '/collection-entries', {
    collectionId: play.id('collection wanted_persons'),
    externalRef: `MK-W-${name.replaceAll(' ', '-')}`,
    kind: 'person',
    traits: { names: [{ text: name }], births: [born], nationalities: ['AL'], sex: 'male' },
    age: 'adult',
    category: 'suspect',
    grounds: 'Drove groups from the border to Skopje on four nights, as two statements say.',
    summary: 'Drives a white van with changing plates.',
    measures: ['contact_owner'],
    sourceRef: 'Warrant of the demonstration',
  });
}

/** Recorded, reviewed, released; asked about one by one, and decided on by another unit; then the queue does its work. */
async function asked(play: Play, who: string, somebody: Somebody): Promise<string> {
  const author = play.as('al.debriefer');
  const subjectId = await released(play, who, somebody);
  const { id } = await author.opens(`asks the collections about ${who}`, '/referrals', {
    ...RULE,
    subjectId,
    priority: 'p2',
    priorityGround: 'person_held',
    necessity: 'Drove four groups in one week and is held until tonight; who he is decides what is done with the van.',
  });
  const path = `/referrals/${id}`;
  await author.does('has the category held against the purpose', path, 'categorise');
  await author.does('hands it in', path, 'submit');
  await play.as('al.approver').does('decides that it is necessary', path, 'approve', {
    reason: 'The facts are recorded, and there is no milder way.',
  });
  await play.stage.sweep();
  return path;
}

async function released(play: Play, who: string, { name, born }: Somebody): Promise<string> {
  const { id } = await play.as('al.debriefer').opens(`writes down ${who}`, '/subjects', {
    operationId: play.id('operation'),
    sourceType: 'operations',
    sourceId: play.id('operation'),
    kind: 'person',
    appearsAs: 'named',
    person: {
      names: [{ type: 'current', value: name }],
      birthDateFrom: born,
      nationalities: [{ country: 'AL', basis: 'established' }],
      minorStatus: 'adult',
      sex: 'male',
      languages: ['sq'],
    },
    info: carried,
  });
  const path = `/subjects/${id}`;
  await play.as('al.debriefer').does('records him, graded', path, 'record');
  await play.as('al.leader2').does('reviews him', path, 'review', {
    category: 'suspect',
    grounds: 'Met with money and telephones of others, as the case file says.',
    sources: [{ reference: 'Case file of the host (demonstration)' }],
  });
  await play.as('al.handling').does('releases him to North Macedonia', path, 'release');
  return id as string;
}

/** The hit of a referral, as the asking side is told of it. */
async function hitOf(play: Play, referral: string): Promise<string> {
  const { items } = await play.as('al.debriefer').sees(`/hits?referralId=${referral.split('/')[2]}`);
  const [hit] = items as { id: string }[];
  if (!hit) throw new Error(`no hit of ${referral}`);
  return `/hits/${hit.id}`;
}
