import type { Play } from '../play.js';
import { ordinary } from './forms.js';
import { arrange, interpreted } from './interview-room.js';

/** Interviews that do not come to an account: a minor, a refusal, a claim with an allegation. */
export async function endOtherwise(play: Play): Promise<void> {
  await aMinor(play);
  await aRefusal(play);
  await aClaimAndAnAllegation(play);
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
  const booking = await interpreted(play, path, refNo);
  await debriefer.does('informs her', path, 'inform', ordinary.inform);
  await debriefer.does('records that she refuses, without effect', path, 'refuse');
  await debriefer.does('records that the interpreter was there', booking, 'record_held');
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
