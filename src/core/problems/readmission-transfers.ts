import type { Refusals } from './refusals.js';

/** Refusals about interviews, travel documents, transfers and hand-overs of those who are taken back. */
export const readmissionTransferProblems = {
  // interviews
  interview_not_now: [409, 'An interview is asked for while the case is examined.'],
  interview_not_set: [409, 'Time and place have not been set.'],
  interview_ahead: [409, 'It has not begun yet.'],
  interview_in_the_past: [422, 'An interview is set for a time to come.'],
  finding_without_reasons: [422, 'A finding that does not confirm the nationality has reasons.', 'CH-MK, Art. 6(3)'],
  no_experts: [422, 'The agreement does not provide for experts.'],

  // travel documents
  no_consent_yet: [409, 'There is no consent yet on which a document could be asked for.'],
  not_issued_by_consulate: [409, 'The consulate renews what it has issued itself.'],
  document_expired: [422, 'It has expired.'],
  consulate_not_asked: [422, 'The consulate is asked first.'],
  consulate_has_time: [422, 'The consulate still has time to issue it.'],
  no_fallback_document: [
    422,
    'No verified rule of the agreement accepts this document of the requesting state instead.',
  ],

  // transfers
  transfer_open: [409, 'A transfer of this case is being planned or is under way already.'],
  transfer_in_the_past: [422, 'A transfer is planned for a time to come.'],
  person_not_willing: [
    422,
    'A notice takes the place of the application for persons alone who go of their own will: an application is needed.',
    'Agreements on readmission, exemption from the application',
  ],
  moves_with_its_transfer: [409, 'The case moves with its transfer: act on that.'],
  escorts_not_named: [
    422,
    'Each escort is named with their papers, unarmed and in civilian clothes; one of them leads; no more than were agreed on.',
    'Implementing protocols on escorts: AT-BA 7, AT-MK 7, AT-MD 7, AT-RS 9',
  ],
  security_without_reason: [422, 'Measures of security rest on something that is said.'],
  fitness_not_noted: [422, 'Somebody competent has to have found them fit to travel.'],

  // hand-overs
  identity_not_matched: [
    422,
    'It has to be made sure that this is the person whom the case is about. If it is not, set a hold.',
  ],
  record_missing: [409, 'The record of the hand-over is written first.'],
  record_changed: [409, 'The record is not the one that was read: read it again, and sign that.'],
  side_signed_already: [409, 'That side has signed already.'],
  asylum_wish_at_handover: [
    422,
    'The person has asked for protection: nobody is handed over, and the transfer ends as stopped for that reason.',
    'Refugee Convention, Art. 33; ECHR, Art. 3; Dir. 2013/32/EU, Art. 6',
  ],
  persons_do_not_add_up: [
    422,
    'Everybody in the case is handed over together: nobody is left behind, and no family is parted.',
    'ECHR, Art. 8',
  ],
  guardian_missing: [
    422,
    'A child without its parents is handed to a guardian or service by name, who signs for it.',
    'Dir. 2008/115/EC, Art. 10(2)',
  ],
} as const satisfies Refusals;
