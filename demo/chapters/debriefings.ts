import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';
import { ordinary } from './forms.js';
import { arrange, interpreted } from './interview-room.js';
import { endOtherwise } from './interviews-otherwise.js';

/** A voluntary interview from its arrangement to release, and three that end otherwise. */
export async function debrief(play: Play): Promise<void> {
  await interview(play);
  await review(play);
  await endOtherwise(play);
}

async function interview(play: Play): Promise<void> {
  play.goTo(2, '09:00');
  play.chapter('A debriefing at Gjirokaster, two officers and an interpreter');
  const path = await arrange(play, 'debriefing', { day: 2, hour: '09:00' });
  const debriefer = play.as('al.debriefer');
  const { refNo } = await debriefer.sees(path);
  await debriefer.does('begins to look after the person', path, 'begin_screening');
  await debriefer.does('finds an adult who is well', path, 'screen', ordinary.screen);
  await debriefer.does('finds the person eligible', path, 'find_eligible');
  const booking = await interpreted(play, path, refNo);
  await debriefer.isRefused('would begin without information and consent', 'wrong_state', path, 'begin_account');
  await debriefer.does('informs in Arabic, with rights and the complaint route', path, 'inform', ordinary.inform);
  await debriefer.does('records consent', path, 'consent', ordinary.consent);
  await debriefer.does('begins the account', path, 'begin_account');
  await debriefer.puts('notes who tells, without a name', path, 'profile', {
    nationality: 'SY',
    ageBand: '25_34',
    sex: 'male',
    travellingWith: ['family'],
  });
  await debriefer.puts('draws the last leg of the way', path, `legs/${randomUUID()}`, {
    seq: 1,
    fromPlace: 'Ioannina',
    fromCountry: 'GR',
    toPlace: 'Gjirokaster',
    toCountry: 'AL',
    mode: 'foot',
    borderSection: 'AL-GR',
    crossingMethod: 'green_border',
    facilitated: true,
    price: 1200,
    currency: 'EUR',
    priceBasis: 'leg',
    paidTo: 'driver',
    paymentMethod: 'cash',
    groupSize: 7,
  });
  await debriefer.does('looks for signs of trafficking', path, 'screen_trafficking', ordinary.screenTrafficking);
  await debriefer.does('closes it', path, 'close', { closingReason: 'complete' });
  await debriefer.does('reads it back; the signed sheet stays on paper', path, 'read_back', ordinary.readBack);
  await debriefer.does('hands it in for review', path, 'submit');
  await debriefer.does('records that the interpreter was there', booking, 'record_held');
}

async function review(play: Play): Promise<void> {
  const path = `/debriefings/${play.id('debriefing')}`;
  play.goTo(2, '15:00');
  play.chapter('Somebody else reviews, grades and sanitises it');
  await play.as('al.debriefer').isRefused('would grade it herself', 'not_permitted', path, {
    action: 'grade',
    body: ordinary.grade,
  });
  await play.as('al.leader2').does('grades it', path, 'grade', ordinary.grade);
  await play.as('al.leader2').does('sanitises it', path, 'sanitise', {
    text: 'A guide collects groups near Ioannina and leads them over the ridge east of the crossing point for 1,200 EUR.',
    language: 'en',
    identifyingDetailsRemoved: true,
    reidentificationRisk: 'low',
  });
  await play.as('al.coordinator').does('releases it', path, 'release');
}
