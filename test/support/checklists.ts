import { settled } from './exchange.js';
import type { Readmissions } from './readmissions.js';
import type { TestOfficer } from './world.js';

type Checklist = ReturnType<typeof settled> & {
  readonly personId: string;
  readonly missing: string[];
  readonly actions: string[];
};
type Answers = Readonly<Record<string, object>>;

/** On each item an answer with which nothing stands in the way. */
export const harmless: Answers = {
  return_decision: { finding: 'enforceable', reference: 'RD-2026-0815', on: '2026-01-05' },
  rights_information: { finding: 'given_by_interpreter', language: 'mk', interpreter: 'RRIS-12' },
  asylum_question: { finding: 'no_fear', words: 'No.', language: 'mk', interpreter: 'RRIS-12' },
  lawyer_contact: { finding: 'declined' },
  vulnerability: { finding: 'nothing_found' },
  age: { finding: 'adult' },
  family_links: { finding: 'no_family' },
  health: { finding: 'fit' },
  risk_in_requested_state: { finding: 'no_risk', words: 'National of that state; has lived there.', country: 'MK' },
  risk_onward: { finding: 'no_risk', words: 'Not sent on: a national.', country: 'MK' },
  nationality_preference: { finding: 'one_nationality' },
  legal_standing: { finding: 'none' },
  identity: { finding: 'consistent' },
  health_consent: { finding: 'refused' },
  detention: { finding: 'at_liberty' },
};

/** The checklists of a case that an officer sees. */
export async function checklistsOf(
  here: Readmissions,
  id: string,
  by: TestOfficer = here.officer,
): Promise<Checklist[]> {
  return (await by.sees(`/readmission-checks?readmissionId=${id}&limit=100`)).body.items as Checklist[];
}

/** Answers what a test says of a person's checklist, and what is harmless of the rest. */
export async function answered(here: Readmissions, checklist: Checklist, answers: Answers = {}): Promise<Checklist> {
  let now = checklist;
  for (const [item, answer] of Object.entries({ ...harmless, ...answers })) {
    const path = `/readmission-checks/${now.id}/items/${item}`;
    now = settled(await here.officer.puts(path, answer, { version: now.version })) as Checklist;
  }
  return now;
}

/** Everything asked, answered harmlessly, and confirmed: what a played case has before a safeguard officer signs it off. */
export async function confirmChecklists(here: Readmissions, id: string): Promise<void> {
  for (const checklist of await checklistsOf(here, id)) {
    if (checklist.state !== 'open') continue;
    const { version } = await answered(here, checklist);
    settled(await here.safeguard.does(`/readmission-checks/${checklist.id}/confirm`, {}, { version }));
  }
}
