import type { Refusals } from './refusals.js';

/** Refusals that have nothing to do with police work: the request, who sends it, and what it was sent to. */
export const serviceProblems = {
  // the request
  bad_input: [400, 'The request does not have the expected form.'],
  not_signed_in: [401, 'Sign in first.'],
  set_up_first: [403, 'Choose a password of your own and enrol a second factor before anything else.'],
  not_permitted: [403, 'Your role or your part in this case does not allow this.'],
  not_found: [404, 'There is no such record among those you may see.'],
  no_such_route: [404, 'There is no such address.'],
  wrong_method: [405, 'This address does not answer that method.'],
  too_slow: [408, 'The request took too long to arrive.'],
  too_large: [413, 'The request is larger than this address accepts.'],
  wrong_media_type: [415, 'This address does not read that type of content.'],
  too_many_requests: [429, 'Too many requests: wait as long as Retry-After says.'],
  overloaded: [503, 'The service is busy: try again as Retry-After says. Nothing was changed.'],
  unavailable: [503, 'The database cannot be reached: try again as Retry-After says. Nothing was changed.'],
  unexpected: [500, 'Something went wrong on our side. Nothing was changed.'],

  // signing in
  sign_in_failed: [401, 'Login, password or code is wrong.'],
  sign_in_wait: [429, 'Too many failed attempts: wait before the next one.'],
  second_factor_required: [401, 'Send the six digits of your second factor as well.'],
  second_factor_enrolled: [409, 'A second factor is enrolled already: an administrator can reset it.'],
  wrong_code: [422, 'The code is not the one of this moment.'],
  wrong_password: [422, 'The current password is not right.'],
  weak_password: [422, 'Choose a longer password that is not made of usual words.'],

  // administration
  own_account: [422, 'An administrator does not disable their own account.'],
  guest_without_end: [422, 'A guest account needs the day on which it ends.'],
  not_yours_to_lend: [422, 'Only a role that an officer holds in their own right can be lent to a deputy.'],
  own_deputy: [422, 'Nobody is their own deputy.'],
  deputy_not_there: [
    422,
    'A deputy is of the same state, and for a function in an operation serves in that operation.',
  ],
  deputy_administers: [422, "An administrator is nobody's deputy."],
  not_their_role: [422, 'The officer does not hold that role there at that time.'],
  own_roles: [422, 'Nobody gives themselves a role: another administrator does.'],

  // writing once, and on the version that was seen
  key_required: [400, 'Send an Idempotency-Key, so that a lost reply never doubles the act.'],
  key_in_flight: [409, 'The same command is being carried out at this moment.'],
  key_reused: [422, 'This Idempotency-Key was used for another command.'],
  version_required: [428, 'Send If-Match with the version you have seen.'],
  stale_version: [412, 'Somebody changed the record since you opened it.'],
  conflict: [409, 'This contradicts a record that exists already.'],
  unknown_reference: [422, 'Something that this refers to is not there.'],
  inconsistent: [422, 'What was sent does not fit together.'],

  // acting on a case
  wrong_state: [409, 'The case is not in a state that allows this.'],
  ends_before_it_begins: [422, 'It cannot end before it begins.'],
  reason_required: [422, 'Say why.'],
  own_work: [422, 'Work is approved by somebody other than its author.'],
} as const satisfies Refusals;
