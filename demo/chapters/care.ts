import { authorityId } from '../people.js';
import type { Play } from '../play.js';

/** A complaint, out of the hands of those it is about; and something that is left to be done, with a day. */
export async function takeCare(play: Play): Promise<void> {
  await complain(play);
  await handOn(play);
}

async function complain(play: Play): Promise<void> {
  play.goTo(3, '16:00');
  play.chapter('A complaint is handed in, and who handed it in sees no more of it than the receipt');
  const { id, reference } = await play.as('al.debriefer').opens('hands in a complaint', '/complaints', {
    operationId: play.id('operation'),
    siteId: play.id('gjirokaster'),
    complainant: 'person_met',
    subject: 'property',
    occurredAt: play.moment(2, '00:30'),
    narrative: 'A telephone was taken at the crossing point and not given back.',
    unitConcerned: authorityId('AL/border'),
    answerTo: 'Reception centre, social worker on duty',
    language: 'ar',
  });
  play.say(`the complainant takes along the reference ${reference}`);
  await play.as('al.safeguard').does('admits it', `/complaints/${play.keep('complaint', id)}`, 'admit');
}

/** Examined by somebody of no unit there, answered in words, closed. */
export async function answerTheComplaint(play: Play): Promise<void> {
  const path = `/complaints/${play.id('complaint')}`;
  await play.as('frontex.monitor').does('examines the complaint', path, 'examine', {
    finding: 'founded',
    examination: 'The telephone was in the evidence room without a receipt; it is given back.',
  });
  await play.as('al.safeguard').does('answers it', path, 'answer', {
    answer: 'You get it back on Monday. You may appeal to the ombudsman.',
    answerRoute: 'through_centre',
  });
  await play.as('al.safeguard').does('closes it', path, 'close');
}

async function handOn(play: Play): Promise<void> {
  play.goTo(3, '16:30');
  play.chapter('What cannot be done on the spot is handed to an authority, with a day');
  const { id } = await play.as('al.coordinator').opens('hands on what is missing', '/follow-ups', {
    operationId: play.id('operation'),
    siteId: play.id('gjirokaster'),
    kind: 'operational_gap',
    title: 'Interpreters for Pashto and Dari at Gjirokaster',
    description: 'Two interviews waited for a day.',
    authorityId: authorityId('AL/mia'),
    dueOn: play.date(120),
  });
  await play.as('al.chief').does('accepts it', `/follow-ups/${play.keep('gap', id)}`, 'accept');
}
