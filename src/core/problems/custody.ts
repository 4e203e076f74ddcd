import type { Refusals } from './refusals.js';

/** Refusals about people and things taken into custody, and about casualties. */
export const custodyProblems = {
  // people and things taken into custody, and casualties
  time_ahead: [422, 'What is recorded has happened already: its time cannot lie ahead.'],
  host_officer_only: [
    422,
    'Persons are apprehended and arrested, and things are seized, by officers of the host with all its powers.',
    'R-24',
  ],
  no_power_to_hold: [
    422,
    'The legal basis of this officer does not let them hold anybody until the host takes over.',
    'PCC SEE, Art. 28',
  ],
  handover_pending: [
    409,
    'A hand-over is waiting for the receiving officer: it is confirmed, disputed or withdrawn first.',
  ],
  no_handover_pending: [409, 'No hand-over is waiting for a receiving officer.'],
  custody_to_oneself: [422, 'Nobody receives what they themselves hand over.'],
  custody_does_not_add_up: [422, 'The number of persons is not that of the record: split the group, or dispute it.'],
  persons_not_recorded: [422, 'Everybody in the group has to be recorded before it leaves the custody of the police.'],
  group_does_not_add_up: [422, 'The parts of a group must add up to it.'],
  family_parted: [
    422,
    'A child is not parted from the adult who accompanies it.',
    'Convention on the Rights of the Child, Art. 9',
  ],
  protection_first: [
    422,
    'Somebody who asks for protection, or a child alone, is not handed to another state in a simplified procedure.',
    'ECHR, Art. 3; Convention relating to the Status of Refugees, Art. 33',
  ],
  kept_too_long: [422, 'Identities are kept for one more year at the most; then somebody decides again.', 'R-30'],
  rights_not_read: [
    422,
    'The person has to be told their rights first, in a language they understand.',
    'ECHR, Art. 5(2)',
  ],
  person_not_known: [422, 'Name the police record of the person first.'],
  nothing_listed: [422, 'No exhibit is listed yet.'],
  exhibits_listed: [422, 'Exhibits are listed: strike them first.'],
  exhibit_not_sealed: [422, 'It has to be sealed first.'],
  exhibits_still_kept: [422, 'An exhibit is still kept: it was not returned, destroyed or given to a court.'],
  seal_differs: [422, 'That is not the seal under which it was handed over: refuse it, and say why.'],
  seal_used: [422, 'A seal that was broken is not used again.'],
  witness_needed: [422, 'Somebody else has to have seen it.'],
  nobody_died: [422, 'This is not the record of a death.'],
  nobody_missing: [422, 'Nobody is looked for under this record.'],
  still_missing: [422, 'Somebody is still missing: find them, or end the search.'],
  not_investigated: [422, 'Nobody has looked into it yet.'],
  prosecutor_not_informed: [422, 'The prosecutor or coroner has to be informed first.'],
  next_of_kin_not_informed: [422, 'The next of kin have to be informed first, or it has to be tried.'],
  cause_not_stated: [422, 'Say what led to it, or that it could not be established.'],
} as const satisfies Refusals;
