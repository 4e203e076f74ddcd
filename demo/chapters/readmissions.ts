import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';
import { throughTheSafeguards } from './readmission-steps.js';

/** One refused with reasons, begun again with new evidence; and one that is still being written. */
export async function readmit(play: Play): Promise<void> {
  play.goTo(3, '16:30');
  play.chapter('Albania asks North Macedonia to take somebody back; it is refused with reasons');
  await refusedWithReasons(play);
  await drafted(play);
}

const form = (play: Play) => ({
  otherCountry: 'MK',
  category: 'own_national',
  knowledgeAt: play.moment(2, '22:10'),
  apprehendedAt: play.moment(2, '22:10'),
  apprehendedPlace: 'Road from Kakavia to Gjirokaster',
  interviewRequested: true,
  decision: {
    ref: `RD-${play.year}-114`,
    authority: 'Border and Migration Department',
    takenOn: play.date(3),
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

/** Begins a case about one invented person, and remembers it by a name. */
async function begins(play: Play, name: string, given: string): Promise<string> {
  const writes = play.as('al.readmission');
  const { id, refNo, agreement } = await writes.opens('begins a readmission', '/readmissions', form(play));
  play.say(`it is ${refNo}, by ${agreement}, of which nobody has verified a clock: nothing will follow from silence`);
  const path = `/readmissions/${play.keep(name, id)}`;
  const whom = { ...person, givenNames: given };
  await writes.puts(
    'enters whom it is about, in the fields that the agreements list',
    path,
    `persons/${randomUUID()}`,
    whom,
  );
  return path;
}

async function refusedWithReasons(play: Play): Promise<void> {
  const path = await begins(play, 'readmission refused', 'Traveller');
  await throughTheSafeguards(play, path);
  const [examines, decides] = [play.as('mk.readmission'), play.as('mk.readmission2')];
  await play.stage.sweep();
  play.say('the service confirms the receipt at once');
  await examines.does('takes it up', path, 'examine');
  await examines.does('asks where the person went to school; the time runs on', path, 'ask_information', {
    text: 'Which school, and until when?',
  });
  await play.as('al.readmission').does('answers', path, 'give_information', { text: 'Primary school in Bitola.' });
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
