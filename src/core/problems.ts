/**
 * Every way this system says no: its status, the sentence an officer reads, and the rule or article it rests on.
 * Codes are for programs and never change; sentences are for people and may be improved.
 */
export const problems = {
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

  // information on its way
  above_ceiling: [
    422,
    'This installation may not hold information of that classification: use a courier or a network cleared for it.',
    'PCC SEE, Art. 32(7)',
  ],
  handling_incomplete: [422, 'An item needs both grades, handling codes and a purpose before it can leave.', 'R-01'],
  handling_h1: [403, 'Without the permission of its provider it cannot be used in judicial proceedings (H1).', 'R-02'],
  handling_h2: [403, 'Without the permission of its provider it cannot be passed on (H2).', 'R-03'],
  not_releasable: [403, 'Its owner has not released it to that recipient.', 'R-03'],
  frozen: [403, 'It is frozen, because a consent was withdrawn.', 'R-19'],

  // the register of law
  entry_exists: [409, 'The register has this row already: say which version of it you replace.'],
  entry_superseded: [409, 'The row has changed since you have seen it.'],
  register_change_pending: [409, 'Another change of this row is on its way.'],
  confirmed_already: [409, 'For this case the row is confirmed already, or a confirmation waits for a second person.'],
  takes_effect_later: [
    422,
    'A suspension takes effect some days after the depositary has received it, and not before.',
    'PCC SEE, Art. 42(3)',
  ],

  // risk analyses and operations
  no_risk_item: [422, 'There is no risk item to rest on.', 'R-32'],
  no_host: [422, 'An operation needs a host state.'],
  no_end: [422, 'Only a bilateral deployment may stay without an end.'],
  plan_incomplete: [
    422,
    'The plan is not signed before every mandatory section is complete.',
    'Regulation (EU) 2019/1896, Art. 38(3)',
  ],
  already_signed: [409, 'This state has given its agreement already.'],
  not_signed_by_host_and_another: [422, 'The host and at least one other state must have signed the plan.'],
  no_legal_basis: [
    422,
    'Without a legal basis for deploying officers the operation cannot begin.',
    'PCC SEE, Art. 26-28',
  ],
  state_takes_no_part: [422, 'This state does not take part in the operation.'],
  sender_has_not_signed: [
    422,
    'Officers of a state that has not signed the plan cannot be deployed.',
    'Regulation (EU) 2019/1896, Art. 38(3)',
  ],
  basis_not_of_operation: [422, 'The operation does not rest on this legal basis.'],
  basis_does_not_carry: [
    422,
    'This legal basis does not carry a deployment between these states on that day.',
    'PCC SEE, Art. 26-28',
  ],
  code_of_conduct_missing: [422, 'The officer has not signed the code of conduct.'],
  own_deployment: [422, 'Nobody decides on their own deployment.'],
  operation_not_active: [422, 'The operation is not active.'],
  operation_has_open_items: [422, 'The operation cannot be closed while something is left open.', 'R-32'],
  amendment_pending: [409, 'An amendment of the plan is waiting for agreement.'],
  no_amendment: [409, 'No amendment of the plan is waiting for agreement.'],
} as const satisfies Record<string, readonly [status: number, title: string, article?: string]>;

export type ProblemCode = keyof typeof problems;

/** Where a detail goes out, it is a code, an id or a number: never what somebody wrote. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(problems[code][1]);
  }

  get status(): number {
    return problems[this.code][0];
  }

  /** The body of the answer, as RFC 9457 has it. */
  get body(): Record<string, unknown> {
    const [status, title, article] = problems[this.code] as readonly [number, string, string?];
    return {
      type: `/problems#${this.code}`,
      status,
      code: this.code,
      title,
      ...(article && { article }),
      ...this.details,
    };
  }
}

/** A refusal that must leave a trace: handed back from the unit of work, which commits and then throws it. */
export class Refused {
  constructor(readonly problem: Problem) {}
}
