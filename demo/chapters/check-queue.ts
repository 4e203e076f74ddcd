import type { Play } from '../play.js';
import { facilitatorOf } from './information.js';
import { indicators, screened } from './referrals.js';

const RULE = { purpose: '18-2-A', offence: 'IMMIGRANT_SMUGGLING', target: 'internal' } as const;
const carried = {
  collectedMethod: 'border_check',
  sourceGrade: 'B',
  infoGrade: '2',
  purposes: ['18-2-A'],
  releasableTo: ['MK'],
} as const;

interface Somebody {
  readonly name: string;
  readonly born: string;
}
type Cast = Readonly<Record<'namesake' | 'helper', Somebody>>;

/** Made up, all of them; a play has its own, whom nobody resembles: what is kept in collections outlives it. */
const first: Cast = {
  namesake: { name: 'Demo Barinjo', born: '1979-10-21' },
  helper: { name: 'Demo Ndihmesi', born: '1991-01-30' },
};
const second: Cast = {
  namesake: { name: 'Demo Emnaku', born: '1982-06-11' },
  helper: { name: 'Demo Vozitesi', born: '1996-08-17' },
};

/** A referral, and who wrote it. */
interface Asked {
  readonly path: string;
  readonly author: string;
}

/** The collections of another state are asked: the owner judges each hit, and decides what is disclosed. */
export async function askTheCollections(play: Play): Promise<void> {
  play.goTo(3, '16:10');
  play.chapter('Three people are held against the collections: a hit, a namesake, and an alert that comes later');
  const { namesake, helper } = play.script.sequence === 'II' ? first : second;
  await beDisclosed(play);
  await beSomebodyElse(play, namesake);
  await comeLater(play, helper);
  const { items } = await play.as('mk.handling').sees('/probing');
  play.say(
    `mk.handling sees how often others asked: ${(items as { checks: number }[])[0]?.checks} checks by one officer`,
  );
}

/** The facilitator whom the released interview names: confirmed by the owner, disclosed under conditions, used, and said so. */
async function beDisclosed(play: Play): Promise<void> {
  await entered(play, 'the facilitator', facilitatorOf(play));
  play.say('the interview is released: the facilitator who was named in it can be asked about');
  const asked = await approved(play, 'the facilitator', 'al.debriefer', {
    subjectId: play.id('person'),
    necessity: 'Named in a released interview as who leads groups over the ridge; who he is decides who is looked for.',
  });
  const hit = await hitOf(play, asked);
  const judge = play.as('mk.check');
  const { words } = await judge.sees(`${hit}/comparison`);
  play.say(`mk.check reads why the two were found alike: ${(words as string[])[0]}`);
  await play
    .as('al.debriefer')
    .isRefused('would judge it herself', 'not_permitted', hit, { action: 'confirm', body: because });
  await judge.does('confirms it, with a reason', hit, 'confirm', because);
  await play.stage.sweep();
  const { held } = await play.as('al.debriefer').sees(`${hit}/comparison`);
  insist(held === null, 'the entry is shown before its owner has disclosed it');
  play.say('al.debriefer is told whom to contact, and nothing of the entry');
  await play.as('mk.handling').does('discloses it, under conditions', hit, 'disclose', {
    parts: ['names', 'births', 'grounds', 'measures'],
    purpose: 'To decide who is looked for on the ridge',
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
  await ends(play, asked, hit, 'disclosed');
  const { held: told } = await play.as('al.debriefer').sees(`${hit}/comparison`);
  insist((told as { grounds?: string } | null)?.grounds !== undefined, 'nothing of the entry was disclosed');
  await play.as('al.debriefer').does('tells the owner what became of it', hit, 'feed_back', { feedback: 'used' });
}

/** The same name and another man: what was compared is erased, and the two do not meet again. */
async function beSomebodyElse(play: Play, somebody: Somebody): Promise<void> {
  await entered(play, 'a namesake', somebody);
  const asked = await askedAbout(play, 'somebody of the same name', somebody);
  const hit = await hitOf(play, asked);
  await play.as('mk.check').does('finds that it is somebody else', hit, 'reject', {
    reason: 'The wanted man has lost two fingers; this one has not.',
  });
  await play.stage.sweep();
  await ends(play, asked, hit, 'false_positive');
  const { rows, held, asked: frozen } = await play.as('mk.check').sees(`${hit}/comparison`);
  insist((rows as unknown[]).length === 0 && held === null && frozen === null, 'a false positive was not erased');
  play.say('nothing of the two is left beside each other');
}

/** No hit at first; the alert comes afterwards, and meets the referral by itself. */
async function comeLater(play: Play, somebody: Somebody): Promise<void> {
  const asked = await askedAbout(play, 'a helper', somebody);
  const { state } = await play.as(asked.author).sees(asked.path);
  insist(state === 'no_hit', `the helper is ${state} before anything is known of him`);
  play.say(`nothing is known of the helper: ${state}`);
  play.goTo(3, '17:20');
  await entered(play, 'the helper, an hour later', somebody);
  await play.stage.sweep();
  const hit = await hitOf(play, asked);
  const { foundBy } = await play.as('mk.check').sees(hit);
  insist(foundBy === 'reverse_run', `the helper was found by ${foundBy}`);
  play.say('the new entry has met the referral: a hit by the reverse run');
  // Where the play goes on, it waits there in the inbox of its owner.
  if (play.script.until === 'running') return ends(play, asked, hit, 'unconfirmed');
  await play.as('mk.check').does('confirms it', hit, 'confirm', because);
  const { requestId } = await play.as('al.unit').does('makes a request between the two states of it', hit, 'request');
  const { otherCountry, instrument } = await play.as('al.unit').sees(`/requests/${requestId}`);
  play.say(`the draft is addressed to ${otherCountry}, on ${instrument}`);
  const refusal = { ground: 'running_investigation', reason: 'He is being watched until the end of the month.' };
  await play.as('mk.handling').does('discloses nothing for now, on a ground', hit, 'refuse', refusal);
  await play.as('al.unit').does('puts the draft away', `/requests/${requestId}`, 'discard', { reason: 'Refused.' });
  await play.stage.sweep();
  await ends(play, asked, hit, 'refused');
}

const because = { reason: 'Name, day of birth and what is said of him are the same in both.' };

async function entered(play: Play, who: string, { name, born }: Somebody): Promise<void> {
  await play.as('mk.handling').opens(`enters ${who}`, '/collection-entries', {
    collectionId: play.id('collection wanted_persons'),
    externalRef: `MK-W-${name.replaceAll(' ', '-')}`,
    kind: 'person',
    traits: { names: [{ text: name }], births: [born], nationalities: ['AL'], sex: 'male' },
    age: 'adult',
    category: 'suspect',
    grounds: 'Led and drove groups from the border to Skopje on four nights, as two statements say.',
    summary: 'Drives a white van with changing plates.',
    measures: ['contact_owner'],
    sourceRef: 'Warrant of the demonstration',
  });
}

/** Met in a check; recorded, reviewed, released; asked about on what was seen of him. */
async function askedAbout(play: Play, who: string, somebody: Somebody): Promise<Asked> {
  const { sourceId, metPersonId } = await screened(play, who);
  const subjectId = await released(play, who, somebody, sourceId);
  return approved(play, who, 'al.screener', {
    subjectId,
    metPersonId,
    indicators,
    priority: 'p2',
    priorityGround: 'person_held',
    necessity: 'Drove four groups in one week and is held until tonight; who he is decides what is done with the van.',
  });
}

/** One by one, and decided on by another unit; then the queue does its work. */
async function approved(play: Play, who: string, author: string, form: object): Promise<Asked> {
  const by = play.as(author);
  const { id } = await by.opens(`asks the collections about ${who}`, '/referrals', { ...RULE, ...form });
  const path = `/referrals/${id}`;
  await by.does('has the category held against the purpose', path, 'categorise');
  await by.does('hands it in', path, 'submit');
  await play.as('al.approver').does('decides that it is necessary', path, 'approve', {
    reason: 'The facts are recorded, and there is no milder way.',
  });
  await play.stage.sweep();
  return { path, author };
}

async function released(play: Play, who: string, { name, born }: Somebody, sourceId: string): Promise<string> {
  const { id } = await play.as('al.screener').opens(`writes down ${who}`, '/subjects', {
    operationId: play.id('operation'),
    sourceType: 'checks',
    sourceId,
    kind: 'person',
    appearsAs: 'encountered',
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
  await play.as('al.screener').does('records him, graded', path, 'record');
  await play.as('al.leader2').does('reviews him', path, 'review', {
    category: 'suspect',
    grounds: 'Met with money and telephones of others, as the check and the case file say.',
    sources: [{ recordType: 'checks', recordId: sourceId }, { reference: 'Case file of the host (demonstration)' }],
  });
  await play.as('al.handling').does('releases him to North Macedonia', path, 'release');
  return id as string;
}

/** The hit of a referral, as the asking side is told of it. */
async function hitOf(play: Play, { path, author }: Asked): Promise<string> {
  const { items } = await play.as(author).sees(`/hits?referralId=${path.split('/')[2]}`);
  const [hit] = items as { id: string }[];
  if (!hit) throw new Error(`no hit of ${path}`);
  return `/hits/${hit.id}`;
}

type End = 'disclosed' | 'false_positive' | 'refused' | 'unconfirmed';

/** The hit has come to that end with its owner, and the referral has learnt of it. */
async function ends(play: Play, { path, author }: Asked, hit: string, end: End): Promise<void> {
  const { state } = await play.as('mk.check').sees(hit);
  insist(state === end, `${hit} is ${state}, and not ${end}`);
  const { state: learnt } = await play.as(author).sees(path);
  insist(learnt === (end === 'unconfirmed' ? 'hit_unconfirmed' : end), `${path} is ${learnt}, of a hit that is ${end}`);
  play.say(`the referral has learnt of it: ${learnt}`);
}

function insist(so: boolean, otherwise: string): void {
  if (!so) throw new Error(otherwise);
}
