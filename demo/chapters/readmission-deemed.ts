import { authorityId } from '../people.js';
import type { Play } from '../play.js';
import { checkAndSubmit, draft, readmissionPath, receive, sidesBetween, type Sides } from './readmission-steps.js';

/**
 * Kosovo has thirty days by the agreement. The day on which it came is not counted before anybody relies on silence, and
 * days off at the end are not either: on whatever day the demonstration is played, there is time enough.
 */
const RECEIVED = -54;
const LAPSED = -12;

const sidesOf = (play: Play): Sides => sidesBetween(play, 'AT', 'XK');

/** An application that nobody answers. */
export async function applyInVain(play: Play): Promise<void> {
  play.goTo(RECEIVED, '08:00');
  play.chapter('Austria asks Kosovo to take somebody back, and has no answer');
  const sides = sidesOf(play);
  const { id } = await draft(sides, opening(play), {
    person: person(play),
    evidence: {
      kind: 'nat_id',
      documentType: 'Identity card',
      number: card(play),
      issuingCountry: 'XK',
      copyAttached: true,
      strengthClaimed: 'prima_facie',
    },
  });
  const path = readmissionPath(play.keep('unanswered readmission', id));
  await checkAndSubmit(play, sides, id);
  await receive(sides, id);
  const { deadlines } = await sides.receiver.sees(`${path}/deadlines`);
  const reply = (deadlines as { code: string; dueAt: string; dueSafeAt: string }[]).find(({ code }) => code === 'd04');
  play.say(`to be answered by ${day(reply?.dueAt)}; nobody relies on silence before ${day(reply?.dueSafeAt)} is over`);
}

/** The limit lapses by the clock; a supervisor says that silence is consent, and nobody is moved by that. */
export async function relyOnSilence(play: Play): Promise<void> {
  play.goTo(LAPSED, '08:00');
  play.chapter('Silence is consent where the agreement says so, and a supervisor confirms it');
  const { officer, supervisor } = sidesOf(play);
  const path = readmissionPath(play.id('unanswered readmission'));
  await play.stage.sweep();
  const { state } = await officer.sees(path);
  if (state !== 'lapsed') throw new Error(`the readmission is ${state}, and not lapsed`);
  play.say('the limit has passed without a reply -> lapsed');
  await officer.isRefused('would take silence for consent', 'not_permitted', path, 'deem_accepted');
  await supervisor.does('confirms that silence is consent by the agreement', path, 'deem_accepted');
  await officer.does('sends the application itself to the consulate', path, 'request_document');
}

const opening = (play: Play): object => ({
  otherCountry: 'XK',
  otherAuthorityId: authorityId('XK/police'),
  category: 'own_national',
  knowledgeAt: play.moment(RECEIVED, '06:00'),
  apprehendedAt: play.moment(RECEIVED, '06:00'),
  apprehendedPlace: 'Near Spielfeld (demonstration)',
  decision: {
    ref: `RD-102 ${play.script.sequence} (demonstration)`,
    authority: 'Office for foreigners (demonstration)',
    takenOn: play.date(RECEIVED - 1),
    ground: 'unlawful_entry',
    final: true,
    enforceable: true,
  },
});

/** Nobody is asked for in two cases: each run of the operation has a person of its own. */
const card = ({ script }: Play): string => `A0000${100 + script.sequence.length}`;

const person = (play: Play): object => ({
  role: 'principal',
  familyName: 'Demo',
  givenNames: `Unanswered ${play.script.sequence}`,
  fatherName: 'Demonstration',
  sex: 'male',
  bornOn: '1990-05-01',
  birthPlace: 'Peja',
  nationalities: ['XK'],
  photoRef: 'photo-102',
  documents: [{ type: 'identity_card', number: card(play), issuingCountry: 'XK', expiresOn: '2017-01-01' }],
});

/** The last day of something that ends at midnight. */
const day = (end: string | undefined): string =>
  end ? new Date(new Date(end).getTime() - 1).toISOString().slice(0, 10) : 'nobody knows when';
