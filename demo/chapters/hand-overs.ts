import { authorityId } from '../people.js';
import type { Play } from '../play.js';

/** The facilitator and his telephone go to those who can investigate them, and what came of it comes back. */
export async function handOverToInvestigation(play: Play): Promise<void> {
  play.goTo(4, '11:00');
  play.chapter('Who was named is followed up: handed over to investigation, and told back to the debriefer');
  await beKeptFromTheProsecutor(play);
  const handover = await handOver(play);
  await investigate(play, handover);
  await meetAnotherUnit(play);
}

const network = (play: Play) => ({
  subjectIds: [play.id('person'), play.id('phone')],
  relationIds: [play.id('relation')],
  intelligenceItemIds: [],
});

const said = (play: Play, recipient: string, kind: string) => ({
  operationId: play.id('operation'),
  siteId: play.id('gjirokaster'),
  recipientKind: kind,
  recipientId: authorityId(recipient),
  dueOn: play.date(10),
  title: 'Guides on the ridge east of Kakavia',
  grounds: 'One interview and one arrest speak of the same guide. We ask for whom he works (demonstration).',
  purpose: '18-2-C',
});

/** What could come before a court needs the owner's leave. */
async function beKeptFromTheProsecutor(play: Play): Promise<void> {
  const analyst = play.as('al.analyst');
  const form = said(play, 'AL/prosecution', 'prosecutor');
  const { id } = await analyst.opens('would hand the network to the prosecution', '/investigation-handovers', form);
  const path = `/investigation-handovers/${id}`;
  const wanted = { action: 'choose_items', body: network(play) };
  await analyst.isRefused('chooses the guide, who is under H1', 'handling_h1', path, wanted);
  await analyst.does('puts it away', path, 'withdraw', { reason: 'First the police, then the court.' });
}

async function handOver(play: Play): Promise<string> {
  const analyst = play.as('al.analyst');
  const form = said(play, 'AL/crime', 'investigation_unit');
  const { id } = await analyst.opens('writes a hand-over to the criminal police', '/investigation-handovers', form);
  const path = `/investigation-handovers/${play.keep('hand-over', id)}`;
  await analyst.does('chooses the guide, his telephone and what ties them', path, 'choose_items', network(play));
  await analyst.does('hands it in', path, 'submit');
  await analyst.isRefused('would check it herself', 'own_work', path, 'check');
  const keeper = play.as('al.handling');
  await keeper.does('checks it, as the second officer', path, 'check');
  await keeper.does('hands it over, to be answered within a week', path, 'hand_over');
  return path;
}

async function investigate(play: Play, path: string): Promise<void> {
  play.goTo(5, '09:00');
  const investigator = play.as('al.criminal');
  const { contents } = await investigator.sees(`${path}/contents`);
  play.say(
    `al.criminal reads ${(contents as unknown[]).length} frozen copies, and nothing of what they were drawn from`,
  );
  await investigator.does('accepts it', path, 'accept', { caseReference: 'KR-D/17 (demonstration)' });
  await investigator.does('investigates', path, 'start');
  play.goTo(5, '18:00');
  await investigator.does('records that a guide was arrested', path, 'record_outcome', {
    outcome: 'arrested',
    reachedOn: play.date(5),
    words: 'Arrested on the track below the ridge (demonstration).',
  });
  await play.as('al.handling').does('lets it go back to whoever spoke of him first', path, 'feed_back');
  const debriefer = play.as('al.debriefer');
  const { items } = await debriefer.sees('/investigation-feedbacks?state=told');
  const [message] = items as { id: string; outcome: string }[];
  if (!message) throw new Error('nothing was told back to the debriefer');
  const told = `/investigation-feedbacks/${message.id}`;
  play.say(`al.debriefer finds in the inbox what came of the interview: ${message.outcome}`);
  await debriefer.does('takes note of it', told, 'take_note');
}

/** Another unit works on the same guide: those who supervise the two are told that the other exists. */
async function meetAnotherUnit(play: Play): Promise<void> {
  play.goTo(5, '19:00');
  const abroad = play.as('mk.border');
  await abroad.opens('says that the unit works on the guide, who was released to it', '/working-interests', {
    reference: 'File of the unit (demonstration)',
    identifiers: [],
    subjectId: play.id('person'),
    expiresOn: play.date(90),
  });
  await play.stage.sweep();
  const told = async (login: string) => {
    const { items } = await play.as(login).sees('/deconfliction-notices?state=told&limit=100');
    return items as { id: string; otherCountry: string }[];
  };
  for (const { otherCountry } of await told('mk.border'))
    play.say(`mk.border learns that a unit of ${otherCountry} works on the same, whom to call, and nothing else`);
  for (const { id } of await told('al.criminal'))
    await play.as('al.criminal').does('calls, and the two coordinate', `/deconfliction-notices/${id}`, 'answer', {
      answer: 'coordinate',
    });
}
