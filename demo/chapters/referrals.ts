import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';

const carried = {
  collectedMethod: 'border_check',
  sourceGrade: 'B',
  infoGrade: '2',
  purposes: ['18-2-A', '18-2-C'],
  releasableTo: ['EUROPOL', 'INTERPOL', 'MK', 'AT'],
} as const;

const driver = {
  kind: 'person',
  appearsAs: 'encountered',
  person: {
    names: [{ type: 'current', value: 'Demo Driver' }],
    birthDateFrom: '1985-03-04',
    birthDateTo: '1985-03-04',
    nationalities: [{ country: 'AL', basis: 'established' }],
    minorStatus: 'adult',
    sex: 'male',
    languages: ['sq'],
  },
  info: carried,
} as const;

const asked = {
  purpose: '18-2-A',
  offence: 'IMMIGRANT_SMUGGLING',
  circumstances: 'At Kakavia, by night, with a rented van.',
} as const;
export const indicators = [
  { code: 'collects_money', words: 'Took bundles of notes from three people in the queue (demonstration).' },
  { code: 'several_phones', words: 'Had four telephones on him and wiped one of them (demonstration).' },
];

/** One person and one telephone are asked about elsewhere: each by itself, reasoned, and decided on by another unit. */
export async function referPeople(play: Play): Promise<void> {
  play.goTo(3, '15:40');
  play.chapter('A driver met in a check is asked about at Europol: one person, one target, one decision');
  const { sourceId, metPersonId } = await screened(play);
  const met = { sourceType: 'checks', sourceId };
  const [person, phone] = [await released(play, driver, 'al.screener', met), await released(play, telephone)];
  const about = { subjectId: person, metPersonId, indicators };
  await onTheSpot(play, about);
  await bySiena(play, phone);
  await atTheOtherUnit(play, about);
  // An operation is not closed while something is still being asked.
  if (play.script.until === 'running') await waiting(play, about);
  const { from, to } = { from: play.date(0), to: play.date(5) };
  await play.as('al.dpo').sees(`/referral-register?from=${from}&to=${to}`);
  play.say('al.dpo reads the register: how many, in what time, and what they came to');
}

const telephone = { kind: 'phone', phone: { number: '+355 69 000 0000', country: 'AL' }, info: carried } as const;

/** Screened in second line: the check says how many there were, and of whoever was met how old they were taken to be. */
export async function screened(play: Play, whom = 'a driver'): Promise<{ sourceId: string; metPersonId: string }> {
  const screener = play.as('al.screener');
  const { id } = await screener.opens(`checks ${whom} in second line`, '/checks', {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    kind: 'second_line',
    startedAt: play.moment(3, '15:00'),
    place: 'Kakavia, second line',
    lawfulGround: 'border_control',
    trigger: 'behaviour',
    personCount: 1,
    outcomes: ['identity_established'],
    assistedBy: [play.officer('mk.officer1')],
  });
  const metPersonId = randomUUID();
  const person = { ageBand: 'from_18_to_34', sex: 'male' };
  await screener.puts('enters whom he met, without a name', `/checks/${id}`, `persons/${metPersonId}`, person);
  return { sourceId: id as string, metPersonId };
}

interface About {
  readonly subjectId: string;
  readonly metPersonId: string;
  readonly indicators: object;
}

/** Europol’s officer on the spot looks, and finds nothing; the author is told so. */
async function onTheSpot(play: Play, { subjectId, ...met }: About): Promise<void> {
  const author = play.as('al.screener');
  const form = { ...asked, subjectId, target: 'europol_onsite', priority: 'p1', priorityGround: 'about_to_leave' };
  const { id } = await author.opens('asks about the driver, and says too little', '/referrals', form);
  const path = `/referrals/${play.keep('referral', id)}`;
  await author.isRefused('would hand it in', 'necessity_too_short', path, 'categorise');
  const necessity = 'Drove four groups in one week; he is about to leave with the morning ferry.';
  await author.revises('says why it is necessary, and what was seen of him', path, { necessity, ...met });
  await author.does('has his category held against the purpose', path, 'categorise');
  await author.does('hands it in, with what will leave', path, 'submit');
  const reason = { reason: 'The facts are recorded, and there is no milder way to learn of it in time.' };
  await play.as('al.leader2').isRefused('would approve it', 'not_permitted', path, { action: 'approve', body: reason });
  await play.as('al.approver').does('decides that it is necessary', path, 'approve', reason);
  const relay = play.as('europol.relay');
  await relay.does('takes it from the queue, for an hour', path, 'claim');
  const { package: leaves } = await relay.sees(path);
  play.say(`europol.relay sees the package and nothing else: ${Object.keys(leaves).join(', ')}`);
  await relay.does('has found nothing', path, 'results/report_no_hit', { system: 'europol_eis' });
  await play.as('al.approver').does('tells the author what came of it', path, 'feed_back', {
    feedback: 'Nothing there; ask again when the second van is known.',
  });
  await author.does('takes note', path, 'take_note');
}

/** The line fails, then there is a hit, and it is somebody else: the data of the match are erased. */
async function bySiena(play: Play, subjectId: string): Promise<void> {
  const path = await approved(play, 'the telephone alone', { subjectId, target: 'europol' });
  await play.as('al.relay').cannotSee('would take it, but SIENA is the central unit’s', path);
  const relay = play.as('al.unit');
  await relay.does('takes it', path, 'claim');
  await relay.does('cannot reach the system: it goes back', path, 'report_failure', { reason: 'The line is down.' });
  play.goTo(3, '15:50');
  await relay.does('takes it again', path, 'claim');
  await relay.isRefused('would paste the record', 'a_copy_of_a_record', path, {
    action: 'results/report_hit',
    body: { system: 'europol_eis', restrictions: 'Name: Demo\nFirst name: Somebody\nBorn: 01.01.1980' },
  });
  const found = { system: 'europol_eis', referenceNumber: 'DEMO-4711', ownerCountry: 'AT', confidence: 'low' };
  await relay.does('enters a hit, by its reference', path, 'results/report_hit', found);
  await relay.does('learns that it was another number', path, 'results/report_false_positive', {
    system: 'europol_eis',
  });
}

/** Another state’s central unit is asked by a request that is drafted with one click; then it is no longer needed. */
async function atTheOtherUnit(play: Play, about: About): Promise<void> {
  const form = { ...about, target: 'central_unit', targetCountry: 'MK' };
  const path = await approved(play, 'the driver, in North Macedonia', form, 'al.screener');
  const { requestId } = await play.as('al.unit').does('takes it: a request is drafted with it', path, 'claim');
  await play.as('al.screener').does('takes it back, before it was sent', path, 'withdraw', {
    reason: 'His employer in Skopje has answered meanwhile.',
  });
  await play.as('al.unit').does('discards the draft', `/requests/${requestId}`, 'discard', { reason: 'Taken back.' });
}

/** Routine, and still in the queue of those who relay on the spot. */
async function waiting(play: Play, about: About): Promise<void> {
  const form = { ...about, target: 'europol_onsite', purpose: '18-2-C', analysisProject: 'migrant_smuggling' };
  const path = await approved(play, 'the driver, for analysis', form, 'al.screener');
  play.keep('referral in the queue', path.replace('/referrals/', ''));
}

async function approved(play: Play, what: string, form: object, by = 'al.debriefer'): Promise<string> {
  const author = play.as(by);
  const necessity = 'Called from the driver’s telephone before each of four crossings in one week (demonstration).';
  const { id } = await author.opens(`asks about ${what}`, '/referrals', { ...asked, necessity, ...form });
  const path = `/referrals/${id}`;
  await author.does('has the category held against the purpose', path, 'categorise');
  await author.does('hands it in', path, 'submit');
  await play
    .as('al.approver')
    .does('approves it', path, 'approve', { reason: 'The facts are recorded (demonstration).' });
  return path;
}

/** Recorded, reviewed by a second officer, and released to those who will be asked. */
async function released(
  play: Play,
  form: { readonly kind: string },
  by = 'al.debriefer',
  source: object = { sourceType: 'operations', sourceId: play.id('operation') },
): Promise<string> {
  const drawn = { operationId: play.id('operation'), ...source };
  const { id } = await play.as(by).opens(`writes down the ${form.kind}`, '/subjects', { ...drawn, ...form });
  const path = `/subjects/${id}`;
  await play.as(by).does('records it, graded', path, 'record');
  const review = {
    category: 'suspect',
    grounds: 'Met with money and telephones of others, as the case file says.',
    sources: [{ reference: 'Case file of the host (demonstration)' }],
  };
  await play.as('al.leader2').does('reviews it', path, 'review', form.kind === 'person' ? review : {});
  await play.as('al.handling').does('releases it to those who will be asked', path, 'release');
  return id;
}
