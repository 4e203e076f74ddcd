import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';
import type { Voice } from '../voice.js';

/** Who works on a readmission, on both sides of it. */
export interface Sides {
  readonly officer: Voice;
  readonly supervisor: Voice;
  readonly safeguard: Voice;
  readonly receiver: Voice;
  readonly receivingSupervisor: Voice;
}

/** Those on both sides, by the codes of their states. */
export function sidesBetween(play: Play, from: string, to: string): Sides {
  const [here, there] = [from.toLowerCase(), to.toLowerCase()];
  return {
    officer: play.as(`${here}.readmission`),
    supervisor: play.as(`${here}.readmission2`),
    safeguard: play.as(`${here}.safeguard`),
    receiver: play.as(`${there}.readmission`),
    receivingSupervisor: play.as(`${there}.readmission2`),
  };
}

export const readmissionPath = (id: string): string => `/readmissions/${id}`;

/** A draft with one person in it, and what shows who they are; answers the ids of case and person. */
export async function draft(
  { officer }: Sides,
  opening: object,
  { person, evidence }: { person: object; evidence: object },
): Promise<{ id: string; personId: string }> {
  const { id } = await officer.opens('writes down whom another state is asked to take back', '/readmissions', opening);
  const personId = randomUUID();
  const path = readmissionPath(id as string);
  await officer.puts('enters the person', path, `persons/${personId}`, person);
  await officer.adds('shows who the person is', `${path}/evidence/${randomUUID()}`, { ...evidence, personId });
  return { id: id as string, personId };
}

/** In what somebody from there is spoken to. */
export const spokenIn = (country: string): string => (country === 'XK' ? 'sq' : 'mk');

/** What has to be asked and answered of somebody before anything of the case leaves: with these, nothing is in its way. */
const answers = (country: string, day: string, language: string): Readonly<Record<string, object>> => ({
  return_decision: { finding: 'enforceable', reference: 'Return decision (demonstration)', on: day },
  rights_information: { finding: 'given_by_interpreter', language, interpreter: 'INT-12' },
  asylum_question: { finding: 'no_fear', words: 'No, I want to go home.', language, interpreter: 'INT-12' },
  lawyer_contact: { finding: 'declined' },
  vulnerability: { finding: 'nothing_found' },
  age: { finding: 'adult' },
  family_links: { finding: 'no_family' },
  health: { finding: 'fit' },
  risk_in_requested_state: { finding: 'no_risk', words: 'A national, with a home and family there.', country },
  risk_onward: { finding: 'no_risk', words: 'Is not sent on: a national.', country },
  nationality_preference: { finding: 'one_nationality' },
  legal_standing: { finding: 'none' },
  identity: { finding: 'consistent' },
  health_consent: { finding: 'refused' },
  detention: { finding: 'at_liberty' },
});

/** Checked by the safeguard officer, and let out by a supervisor. */
export async function checkAndSubmit(play: Play, sides: Sides, id: string): Promise<void> {
  const { officer, safeguard, supervisor } = sides;
  const path = readmissionPath(id);
  const { otherCountry, requesting } = await officer.does('hands it in for the safeguards', path, 'begin_check');
  const { takenOn } = (requesting as { decision: { takenOn: string } }).decision;
  const given = answers(otherCountry as string, takenOn, spokenIn(otherCountry as string));
  const { items } = await officer.sees(`/readmission-checks?readmissionId=${id}`);
  for (const check of items as { id: string }[]) {
    const list = `/readmission-checks/${check.id}`;
    for (const [item, answer] of Object.entries(given)) await asked(play, officer, { list, item, answer });
    play.say(`${officer.login} has asked and written down everything on the checklist`);
    await safeguard.does('confirms what was asked and answered', list, 'confirm');
  }
  await safeguard.does('finds nothing in its way', path, 'sign_off');
  await supervisor.does('sends the application', path, 'submit');
}

/** One of fifteen questions: not told one by one. */
async function asked(
  play: Play,
  officer: Voice,
  { list, item, answer }: { list: string; item: string; answer: object },
): Promise<void> {
  const { version } = await officer.sees(list);
  const put = { body: answer, version: version as number };
  const { status, body } = await play.stage.send(officer.login, 'PUT', `${list}/items/${item}`, put);
  if (status >= 300) throw new Error(`${item}: ${status} ${JSON.stringify(body)}`);
}

/** Received, examined and accepted, on an article. */
export async function receive({ receiver }: Sides, id: string): Promise<void> {
  const path = readmissionPath(id);
  await receiver.does('has it', path, 'receive');
  await receiver.does('begins to examine it', path, 'examine');
}

export async function accept({ receivingSupervisor }: Sides, id: string, personId: string): Promise<void> {
  const taken = [{ personId, article: 'Art. 2(1)' }];
  await receivingSupervisor.does('takes the person back', readmissionPath(id), 'accept', { taken });
}

/** An escort of one, who leads it. */
export const leader = (officerId: string, name: readonly [family: string, given: string]): object => ({
  officerId,
  familyName: name[0],
  givenNames: name[1],
  rank: 'Inspector',
  function: 'leader',
  passportType: 'service',
  passportNo: 'S0000001',
  passportIssuedOn: '2017-01-10',
  cardType: 'Police card',
  cardNo: '0001',
  missionOrder: 'Mission order (demonstration)',
  underTheRules: true,
});

export interface Escorted {
  readonly planner: Voice;
  readonly receiver: Voice;
  readonly lead: Voice;
  readonly escort: object;
}

/** Planned, told in time, agreed to, and under way. */
export async function transfer(
  plan: object,
  { planner, receiver, lead, escort }: Escorted,
  { leavesAt, play }: { leavesAt: () => void; play: Play },
): Promise<string> {
  const path = await agreed(plan, { planner, receiver, escort });
  leavesAt();
  await leave(play, path, lead);
  return path;
}

/** Planned, told in time, and agreed to. */
export async function agreed(
  plan: object,
  { planner, receiver, escort }: Pick<Escorted, 'planner' | 'receiver'> & Partial<Escorted>,
): Promise<string> {
  const { id } = await planner.opens('plans the transfer', '/readmission-transfers', plan);
  const path = `/readmission-transfers/${id}`;
  if (escort) await planner.puts('names who goes along', path, `escorts/${randomUUID()}`, escort);
  await planner.does('tells the other side when and where', path, 'notify');
  await receiver.does('agrees to time and place', path, 'confirm', { gate: 'Lane 2' });
  return path;
}

export async function leave(play: Play, path: string, lead: Voice): Promise<void> {
  await lead.does('has a doctor’s word that the person is fit to travel', path, 'note_fitness', {
    issuer: 'Duty doctor of the station',
    at: play.stage.clock.now(),
  });
  await lead.does('makes sure who it is, and leaves', path, 'depart', { methods: ['photo'], result: 'match' });
}

/** A record that both sides sign: from then on the other state is responsible. */
export async function handOver(
  path: string,
  written: object,
  { lead, point }: { lead: Voice; point: Voice },
): Promise<void> {
  const { record: read } = await lead.puts('writes the record of the hand-over', path, 'record', written);
  const digest = read.digest as string;
  await lead.does('signs it', path, 'sign', { digest, serviceNo: '0001' });
  const last = 'reads it and signs: from now on their state is responsible';
  await point.does(last, path, 'sign', { digest, serviceNo: '0044' });
}

/** What happened at the crossing point. */
export const record = (play: Play, personId: string, changes: object = {}): object => ({
  arrivedAt: play.stage.clock.now(),
  place: 'Crossing point, lane 2',
  identityMethods: ['photo', 'document'],
  identityResult: 'match',
  personIds: [personId],
  handed: [
    { kind: 'document_original', description: 'Travel document' },
    { kind: 'personal_effects', description: 'One bag' },
  ],
  restraint: null,
  restraintMinutes: null,
  restraintReason: null,
  incidents: null,
  injuries: null,
  complaints: null,
  complaintLanguage: null,
  told: 'Where they are, who takes over, and where to complain',
  toldInLanguage: 'mk',
  interpreterRef: 'INT-12',
  asylumWish: false,
  guardianName: null,
  guardianService: null,
  guardianSignedAt: null,
  monitorRef: null,
  reservations: null,
  ...changes,
});
