import type { CrossingEvidence } from '../apprehensions/crossing-evidence.entity.js';
import { isOwnNational } from '../readmissions/readmission.codes.js';
import type { PersonDocument, ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { Authenticity, EvidenceKind } from './evidence.codes.js';
import type { PutEvidenceDto } from './evidence.dto.js';

/** What is entered from the host's record, and what was found about its authenticity there. */
export interface TakenOver {
  readonly form: PutEvidenceDto;
  readonly authenticity: Authenticity;
}

/** As what agreements know it. What they have no word for is a part of what the apprehending state describes itself. */
const KINDS: Readonly<Record<CrossingEvidence['kind'], EvidenceKind>> = {
  seen_crossing: 'tcn_border_stmt',
  camera: 'tcn_stamp',
  tracks: 'tcn_find_report',
  ticket: 'tcn_ticket',
  stamp: 'tcn_stamp',
  visa_or_permit: 'tcn_visa_permit',
  named_paper: 'tcn_named_doc',
  document: 'tcn_find_report',
  phone_position: 'tcn_find_report',
  vehicle_used: 'tcn_vehicle',
  guide_or_agency: 'tcn_courier',
  register_entry: 'tcn_register',
  own_statement: 'tcn_self_stmt',
  companion_statement: 'tcn_family_stmt',
  witness_statement: 'tcn_find_report',
  other: 'tcn_find_report',
};

const PAPERS: Partial<Readonly<Record<PersonDocument['type'], EvidenceKind>>> = {
  passport: 'nat_passport',
  identity_card: 'nat_id',
  driving_licence: 'nat_dl',
  visa: 'tcn_visa_permit',
  residence_permit: 'tcn_visa_permit',
};

/** Claimed to be no more than what holds until it is disproved; whoever prepares the application may claim more. */
const claimed = { strengthClaimed: 'prima_facie' } as const;

/** Papers of the requested state that everybody of a case had with them, and what shows the crossing of whoever is no national. */
export function takenOver({ category, otherCountry, persons, brought = [] }: Readmission): TakenOver[] {
  const papers = persons.flatMap((person) => papersOf(person, otherCountry));
  if (isOwnNational(category)) return papers;
  const crossings = brought.flatMap(({ personId, facts }, at) =>
    // What is about a whole group is entered once.
    facts.evidence.filter((one) => one.personId !== null || at === 0).map((one) => crossingOf(personId, one)),
  );
  return [...papers, ...crossings];
}

const papersOf = ({ id: personId, documents }: ReadmissionPerson, requested: string): TakenOver[] =>
  documents
    .filter(({ issuingCountry }) => issuingCountry === requested)
    .flatMap(({ type, authenticity, number, issuingCountry, issuedOn, expiresOn }) => {
      const kind = PAPERS[type];
      // Of two days that contradict each other, the one stays by which it counts for less.
      const issued = issuedOn && expiresOn && expiresOn < issuedOn ? null : issuedOn;
      const shown = { number, issuingCountry, issuedOn: issued, expiresOn };
      return kind ? [{ form: { personId, kind, ...shown, ...claimed }, authenticity }] : [];
    });

const crossingOf = (personId: string, { kind, description, datedAt }: CrossingEvidence): TakenOver => ({
  form: {
    personId,
    kind: KINDS[kind],
    statement: description,
    issuedOn: datedAt?.toISOString().slice(0, 10) ?? null,
    ...claimed,
  },
  authenticity: 'not_examined',
});
