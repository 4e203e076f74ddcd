import type { Play } from '../play.js';
import { checkAndSubmit, draft, readmissionPath, sidesBetween, type Sides } from './readmission-steps.js';

/** One refused with reasons; and one that is still being written. */
export async function readmit(play: Play): Promise<void> {
  play.goTo(4, '16:30');
  play.chapter('Albania asks North Macedonia to take somebody back; it is refused with reasons');
  await refusedWithReasons(play);
  await drafted(play);
}

const form = (play: Play) => ({
  otherCountry: 'MK',
  category: 'own_national',
  knowledgeAt: play.moment(3, '22:10'),
  apprehendedAt: play.moment(3, '22:10'),
  apprehendedPlace: 'Road from Kakavia to Gjirokaster',
  interviewRequested: true,
  decision: {
    ref: `RD-${play.year}-${play.script.sequence}-114`,
    authority: 'Border and Migration Department',
    takenOn: play.date(4),
    ground: 'unlawful_entry',
    final: false,
    enforceable: true,
  },
});

const person = {
  role: 'principal',
  familyName: 'Demo',
  givenNames: 'Traveller',
  sex: 'male',
  bornOn: '1991-02-03',
  birthPlace: 'Bitola',
  nationalities: ['MK'],
  languages: ['mk'],
  photoRef: 'host file, picture 14',
} as const;

const statement = {
  kind: 'nat_self_lang',
  strengthClaimed: 'prima_facie',
  copyAttached: true,
  statement: 'Speaks the language, and says where the family lives (demonstration).',
} as const;

const sidesOf = (play: Play): Sides => sidesBetween(play, 'AL', 'MK');

/** Begins a case about one invented person, and remembers it by a name. */
async function begins(play: Play, name: string, givenNames: string): Promise<string> {
  const whom = { person: { ...person, givenNames: `${givenNames} ${play.script.sequence}` }, evidence: statement };
  const { id } = await draft(sidesOf(play), form(play), whom);
  return readmissionPath(play.keep(name, id));
}

async function refusedWithReasons(play: Play): Promise<void> {
  const path = await begins(play, 'readmission refused', 'Traveller');
  const { officer, receiver: examines, receivingSupervisor: decides } = sidesOf(play);
  await checkAndSubmit(play, sidesOf(play), play.id('readmission refused'));
  const { agreement } = await officer.sees(path);
  play.say(`it goes by ${agreement}, of which nobody has verified a clock: nothing will follow from silence`);
  await play.stage.sweep();
  play.say('the service confirms the receipt at once');
  await examines.does('takes it up', path, 'examine');
  await examines.does('asks where the person went to school; the time runs on', path, 'ask_information', {
    text: 'Which school, and until when?',
  });
  await officer.does('answers', path, 'give_information', { text: 'Primary school in Bitola.' });
  const reasons = { reasons: ['nationality_rebutted'], text: 'The register of births has no such person.' };
  await decides.isRefused('would refuse without what shows the contrary', 'counter_evidence_missing', path, {
    action: 'refuse',
    body: reasons,
  });
  await decides.does('refuses, with reasons and with the extract', path, 'refuse', {
    ...reasons,
    counterEvidence: 'Extract of the register of births, Bitola (demonstration)',
    nationalityBelieved: 'RS',
  });
}

/** Left as it is being written: only its own side knows of it. */
async function drafted(play: Play): Promise<void> {
  const path = await begins(play, 'readmission', 'Second Traveller');
  await play.as('mk.readmission').cannotSee('looks for it', path);
}
