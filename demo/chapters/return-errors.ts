import { v7 as newId } from 'uuid';
import type { Play } from '../play.js';
import { ReturnCase } from '../return-case.js';

/** Somebody is handed over who was somebody else: claimed within the window, taken back the same way, and paid for. */
export async function takeBackInError(play: Play): Promise<void> {
  play.goTo(4, '08:00');
  play.chapter('Somebody is taken back who was handed over in error');
  const readmission = await ReturnCase.begin(play, { from: 'AT', to: 'XK', name: 'Wrongman' });
  play.keep('readmission in error', readmission.id);
  await readmission.submitted();
  await readmission.accepted();
  await readmission.confirmed({
    mode: 'air_scheduled',
    pointName: 'Prishtina airport',
    plannedAt: play.moment(8, '10:00'),
  });
  play.goTo(8, '09:00');
  await readmission.departs();
  play.goTo(8, '13:00');
  await readmission.handedOver();
  const claim = await claimIt(play, readmission);
  await bringBack(play, claim, readmission);
  await invoice(play, claim);
}

/** The fingerprints are those of another person, who is known there. */
async function claimIt(play: Play, readmission: ReturnCase): Promise<string> {
  play.goTo(9, '09:00');
  const { id } = await play.as('xk.readmission').opens('finds that it is another person', '/error-claims', {
    readmissionId: readmission.id,
    ground: 'wrong_identity',
    reasons: 'The fingerprints are those of another person, who is registered in Albania (demonstration).',
    identity: { familyName: 'Rightman', givenNames: 'Demonstration', bornOn: '1988-02-03', nationality: 'AL' },
    originals: [{ document: 'Birth certificate (demonstration)', original: true }],
  });
  const claim = `/error-claims/${play.keep('error claim', id)}`;
  const supervisor = play.as('xk.readmission2');
  await supervisor.isRefused('would keep it as late', 'claim_in_time', claim, { action: 'keep_as_late' });
  const { windowEndsAt, windowArticle } = await supervisor.does('makes the claim', claim, 'lodge');
  play.say(`the window is open until ${String(windowEndsAt).slice(0, 10)} (${windowArticle})`);
  await play.as('at.readmission2').does('finds it justified in full', claim, 'accept', { justifiedInFull: true });
  return claim;
}

/** The way there with both sides changed: the same notice, the same gates, and both sign. */
async function bringBack(play: Play, claim: string, readmission: ReturnCase): Promise<void> {
  const officer = play.as('at.readmission');
  const plan = { mode: 'air', point: 'Vienna airport', escorts: [] };
  await officer.does('plans it for the next day', claim, 'plan', { ...plan, plannedAt: play.moment(10, '09:00') });
  await officer.isRefused('would notify it', 'notice_too_short', claim, { action: 'notify' });
  play.goTo(9, '10:00');
  await officer.does('plans it for later', claim, 'plan', { ...plan, plannedAt: play.moment(13, '12:00') });
  await officer.does('notifies it', claim, 'notify');
  await play.as('xk.readmission').does('agrees to time and place', claim, 'confirm');
  play.goTo(13, '10:00');
  await play.as('xk.escort').does('leaves with him and the originals', claim, 'begin');
  play.goTo(13, '13:00');
  await play.as('xk.escort').does('signs in Vienna', claim, 'sign', { checkedBy: ['fingerprints'] });
  await officer.does('signs as well: he is taken back, and the case is closed', claim, 'sign', {
    checkedBy: ['fingerprints'],
  });
  const { state } = await officer.sees(readmission.path);
  play.say(`the readmission is ${String(state)}`);
}

/** Justified in full: the state that had handed him over pays for the way back. */
async function invoice(play: Play, claim: string): Promise<void> {
  const { id } = await play.as('xk.readmission').opens('writes an invoice for the way back', '/readmission-invoices', {
    subjectType: 'error_claims',
    subjectId: claim.split('/')[2],
    payee: { holder: 'Ministry (demonstration)', iban: 'XK051212012345678906', bank: 'Central bank' },
  });
  const path = `/readmission-invoices/${play.keep('readmission invoice', id)}`;
  const items = [
    { kind: 'transport', description: 'Two tickets to Vienna', quantity: 2, unitPrice: 21_900 },
    { kind: 'escort', description: 'One escort, two days', quantity: 2, unitPrice: 8_000 },
  ];
  for (const item of items) await play.as('xk.readmission').puts('enters an item', path, `items/${newId()}`, item);
  const { total } = await play.as('xk.readmission2').does('issues it', path, 'issue');
  play.say(`it comes to ${Number(total) / 100} EUR`);
}
