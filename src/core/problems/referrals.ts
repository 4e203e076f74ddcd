import type { Refusals } from './refusals.js';

/** Refusals about referrals: who may be asked about, where, for what, on whose decision; and what comes back. */
export const referralProblems = {
  // about whom
  from_own_account: [422, 'Nobody is referred from their own account.', 'R-14'],
  of_the_interviewee: [
    422,
    'A thing from an interview is referred where it was written down as that of somebody who was named: never the interviewee’s own.',
    'R-14',
  ],
  debriefing_not_released: [
    409,
    'What was told in an interview is asked about once the interview is released.',
    'R-08',
  ],
  not_referable: [
    422,
    'Groups and places are not referred: persons are, one by one, and things with a number.',
    'R-20',
  ],
  not_reviewed: [422, 'A subject is reviewed by a second officer before it is referred.', 'R-08'],
  not_eligible: [
    422,
    'For that purpose nobody of that category is asked about: `purposes` says what is open to them.',
    'R-09, R-10',
  ],
  not_of_selec: [
    422,
    'SELEC is asked only about persons convicted of, or under investigation for, an offence within its task.',
    'SELEC Convention, Art. 21(1)',
  ],
  indicators_missing: [
    422,
    'Whoever was met or is held is referred on recorded indicators: what they did, carried or said, each in words.',
    'R-12',
  ],
  met_person_missing: [
    422,
    'Whoever was met in a check is referred with their entry there, which says how old they were taken to be.',
    'R-15',
  ],
  rests_on_no_record: [
    422,
    'Whoever was written down from no single record is referred once a review cites another record, not words alone.',
    'R-08, R-12',
  ],
  not_asked_here: [409, 'It is asked elsewhere: a relay officer takes it from the queue.'],
  nothing_to_search: [422, 'Nothing is known of it by which it could be found.'],
  necessity_too_short: [422, 'Say why it is necessary to ask about this one, there: a sentence at the least.', 'R-20'],
  priority_without_ground: [422, 'A priority above routine has its ground, and the ground its priority.'],

  // decided on by others
  same_unit: [
    403,
    'Whoever decides is of another unit than its author: they serve in its operation for nothing but to decide.',
    'R-20',
  ],
  second_approval_needed: [
    422,
    'It concerns a minor or a protected role: two approve it, one after the other.',
    'R-10, R-26',
  ],
  no_second_needed: [422, 'One approval is enough for it.'],
  purpose_not_authorised: [403, 'The owner has not authorised that purpose for this information.', 'R-06'],

  // on its way, and back
  already_taken: [409, 'Another officer has taken it.'],
  queue_is_empty: [409, 'Nothing waits for you in the queue.'],
  has_left: [409, 'It has left already: recall it, so that whoever received it is told.'],
  has_not_left: [409, 'It has not left: it is withdrawn, and nobody has to be told.'],
  not_asked_there: [422, 'That system is not asked through this target.'],
  request_unanswered: [409, 'The request by which it was asked is not answered yet.'],
  request_not_withdrawn: [409, 'The request by which it was asked has to be withdrawn first.'],
  a_copy_of_a_record: [
    422,
    'This looks like a copy of a foreign record or a credential (`found` says of what kind): enter its reference only.',
    'Regulation (EU) 2016/794, Art. 20',
  ],
} as const satisfies Refusals;
