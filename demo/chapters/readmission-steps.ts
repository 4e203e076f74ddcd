import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';

/** What is found for each item of the checklist where nothing stands in the way. */
const findings = (country: string, on: string) => ({
  return_decision: { finding: 'enforceable', reference: 'As in the application', on },
  rights_information: { finding: 'given_by_interpreter', language: 'mk', interpreter: 'Booking 12' },
  asylum_question: {
    finding: 'no_fear',
    words: 'No, I was looking for work.',
    language: 'mk',
    interpreter: 'Booking 12',
  },
  lawyer_contact: { finding: 'declined' },
  vulnerability: { finding: 'nothing_found' },
  age: { finding: 'adult' },
  family_links: { finding: 'no_family' },
  health: { finding: 'fit' },
  risk_in_requested_state: { finding: 'no_risk', words: 'Has lived there; says so.', country },
  risk_onward: { finding: 'no_risk', words: 'Not sent on from there.', country },
  nationality_preference: { finding: 'one_nationality' },
  legal_standing: { finding: 'none' },
  identity: { finding: 'consistent' },
  health_consent: { finding: 'refused' },
  detention: { finding: 'at_liberty' },
});

interface Asked {
  readonly writes: string;
  readonly watches: string;
  readonly letsOut: string;
  readonly country: string;
  /** What shows who it is. */
  readonly evidence: object;
}

const usual: Asked = {
  writes: 'al.readmission',
  watches: 'al.safeguard',
  letsOut: 'al.readmission2',
  country: 'MK',
  evidence: {
    kind: 'nat_self_lang',
    strengthClaimed: 'prima_facie',
    copyAttached: true,
    statement: 'Speaks the language, and says where the family lives.',
  },
};

/** From a draft to the other side: evidence, the checklist of each person, the safeguard officer, and a supervisor. */
export async function throughTheSafeguards(play: Play, path: string, how: Partial<Asked> = {}): Promise<void> {
  const { writes, watches, letsOut, country, evidence } = { ...usual, ...how };
  const [officer, safeguards, supervisor] = [play.as(writes), play.as(watches), play.as(letsOut)];
  const persons = (await officer.sees(`${path}/persons`)) as { id: string }[];
  for (const { id: personId } of persons)
    await officer.enters('enters what shows who it is', `${path}/evidence/${randomUUID()}`, { personId, ...evidence });
  await officer.does('submits it for check: the profile of the agreement is pinned', path, 'begin_check');
  await supervisor.isRefused('would let it out at once', 'checklist_incomplete', path, 'submit');
  const { items } = await officer.sees(`/readmission-checks?readmissionId=${path.split('/').at(-1)}`);
  for (const { id } of items as { id: string }[]) {
    const checklist = `/readmission-checks/${id}`;
    for (const [item, finding] of Object.entries(findings(country, play.date(3))))
      await officer.quietly(checklist, `items/${item}`, finding);
    await safeguards.does(
      'has read every answer, that on asylum word for word, and confirms them',
      checklist,
      'confirm',
    );
  }
  await safeguards.does('lets it go ahead', path, 'sign_off');
  await supervisor.does('lets it out', path, 'submit');
}
