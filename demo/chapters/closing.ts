import { visitingStates } from '../cast.js';
import { authorityId } from '../people.js';
import type { Play } from '../play.js';
import { answerTheComplaint } from './care.js';
import { permit } from './information.js';
import { decideOnTheLaw } from './law-and-year.js';
import { accountForTheNight } from './night.js';

const report = {
  summary: 'Thirty-nine officers of nine countries worked at Kakavia and Gjirokaster.',
  course: 'Mixed patrols, checks inland, debriefings, training on equipment.',
  results: 'Routes and methods became known; the figures stand beside this text.',
  fundamental_rights: 'Every claim of protection was passed on at once; one allegation was reported to the monitor.',
  conclusions: 'To be repeated, with more interpreters.',
};

/** Everybody leaves, the joint evaluation is signed, what is left open is handed to somebody, and the operation closes. */
export async function close(play: Play): Promise<void> {
  play.goTo(15, '12:00');
  play.chapter('The operation ends and is evaluated jointly');
  const camera = `/equipment/${play.id('camera')}`;
  await play.as('al.officer').does('gives the camera back', camera, 'give_back');
  await play.as('mk.officer1').does('signs for it', camera, 'receive_back');
  await play.as('al.commander').does('demobilises it', play.operation, 'demobilise');
  const coordinator = play.as('al.coordinator');
  await coordinator.does('begins the evaluation', play.operation, 'begin_evaluation');
  await coordinator.isRefused('would close it at once', 'operation_has_open_items', play.operation, 'close');
  await settle(play);
  await evaluate(play);
  play.goTo(28, '10:00');
  play.chapter('Nothing is left open, and everybody has left');
  await play.stage.sweep();
  const { obstacles } = await coordinator.sees(play.operation);
  play.say(`in the way of closing: ${(obstacles as string[]).join(', ') || 'nothing'}`);
  await coordinator.does('closes it', play.operation, 'close');
}

/** What was left open is brought to an end, each by those whose it is. */
async function settle(play: Play): Promise<void> {
  const { obstacles } = await play.as('al.coordinator').sees(play.operation);
  play.say(`in the way of closing: ${(obstacles as string[]).join(', ')}`);
  const claim = `/debriefings/${play.id('claim')}`;
  await play.as('al.debriefer').does('sets the unfinished interview aside', claim, 'set_aside', {
    reason: 'The person was received by the asylum authority and did not come back.',
  });
  await receive(play);
  await accountForTheNight(play);
  await answerTheComplaint(play);
  await permit(play);
  await decideOnTheLaw(play);
  const report = `/serious-incidents/${play.id('report')}`;
  await play.as('frontex.monitor').does('screens the report', report, 'screen');
  await play.as('frontex.monitor').does('passes it on, with reasons', report, 'not_launch', {
    reason: 'It is said to have happened in another state before; passed to the ombudsman there.',
  });
}

/** Whoever was referred is met, and only then is the referral closed. */
async function receive(play: Play): Promise<void> {
  const safeguard = play.as('al.safeguard');
  const { items } = await safeguard.sees(`/protection-referrals?operationId=${play.id('operation')}`);
  for (const { id, state } of items as { id: string; state: string }[]) {
    const path = `/protection-referrals/${id}`;
    if (state === 'acknowledged') await safeguard.does('accepts the referral', path, 'accept');
    await safeguard.does('records who met the person', path, 'meet', {
      metAt: play.stage.clock.now(),
      receivedBy: 'Reception centre, social worker on duty',
    });
    await safeguard.does('closes the referral', path, 'close');
  }
}

async function evaluate(play: Play): Promise<void> {
  const coordinator = play.as('al.coordinator');
  const made = await coordinator.opens('opens the evaluation', '/evaluations', { operationId: play.id('operation') });
  const path = `/evaluations/${play.keep('evaluation', made.id)}`;
  for (const [code, text] of Object.entries(report))
    await coordinator.puts(`writes the section ${code}`, path, `sections/${code}`, { text });
  for (const { id, component, benchmark } of made.benchmarks as { id: string; component: string; benchmark: string }[])
    await coordinator.puts('holds a benchmark against its result', path, `benchmarks/${id}`, {
      component,
      benchmark,
      target: 'As planned',
      result: 'Reached, as the figures show.',
      outcome: 'met',
    });
  await coordinator.does('submits the evaluation', path, 'submit');
  for (const state of ['AL', ...visitingStates])
    await play.as(`${state.toLowerCase()}.contact`).does('signs the evaluation', path, 'sign');
  const item = await coordinator.opens('hands on what is left open', '/follow-ups', {
    operationId: play.id('operation'),
    kind: 'legal_gap',
    title: 'A basis on which visiting officers may carry out checks at a border that is not common',
    sourceType: 'evaluation',
    sourceId: made.id,
    authorityId: authorityId('AL/mia'),
    dueOn: play.date(120),
  });
  await play.as('al.chief').does('accepts it', `/follow-ups/${play.keep('legal gap', item.id)}`, 'accept');
}
