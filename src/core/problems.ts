// oxlint-disable max-lines -- one table, to be read as one
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
  h3_without_words: [422, 'A restriction under H3 is written out, and its words stand under H3 only.', 'R-04'],
  change_pending: [409, 'A change of its grade or handling is waiting for a second officer.'],
  no_change: [409, 'No change of its grade or handling is waiting.'],
  not_restricted: [422, 'It does not carry that handling code, so there is nothing to lift.'],
  kept_beyond_its_rule: [422, 'Its retention rule does not let it be kept that long.', 'R-30'],
  second_person_needed: [422, 'This takes two: whoever proposed it does not decide on it.'],

  // subjects: what a debriefing, check or patrol yields
  never_a_subject: [422, 'Whoever gave the interview, or appears on duty, is never a subject.', 'R-14'],
  grounds_missing: [422, 'Say on which facts the person is what you say.', 'R-08'],
  sources_missing: [422, 'Cite the sources of these facts.', 'R-08'],
  single_weak_statement: [
    422,
    'One statement from a source that cannot be assessed, or that nothing supports, makes nobody a suspect: cite another.',
    'R-08',
  ],
  strictly_necessary: [
    422,
    'Victims, witnesses, informants and minors are kept only where that is strictly necessary: say why.',
    'R-10',
  ],
  recognisable: [422, 'A subject can be recognised in the text that is to leave.'],
  selected_by_origin: [
    422,
    'People are not selected by where they come from, what they believe or how they are, and nothing else.',
    'R-12',
  ],

  // subjects: what a debriefing, check or patrol yields
  only_mentioned: [422, 'A person who is only mentioned is not passed on.', 'R-07'],
  no_protected_role: [422, 'It concerns nobody in a protected role.'],
  protected_role: [
    422,
    'Somebody in a protected role is passed on only after the data-protection officer and the rights monitor have agreed.',
    'R-26',
  ],
  no_open_notice: [409, 'There is no notice to the data-protection officer that is still open.'],

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
  plan_is_empty: [422, 'A plan names the states that it is for and at least one operation.'],
  outside_the_year: [422, 'An entry begins in the year of its plan.'],
  plan_has_running_operations: [422, 'The year is looked back upon when its operations have ended.'],
  not_planned: [
    422,
    'Planning begins for what a confirmed annual plan has, or what the ministry of a host state has asked for.',
    'R-32',
  ],
  not_of_the_day: [
    422,
    'What is asked for in the middle of the year rests on an ad-hoc risk item released on the day of asking.',
    'R-32',
  ],
  not_a_host_ministry: [422, 'Only the ministry of a host state asks for an operation in the middle of the year.'],
  site_without_host: [422, 'A site lies in a state that hosts the operation.'],
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
  operation_over: [422, 'The operation is over: what is found out now goes to the authorities themselves.'],
  child_not_met: [
    422,
    'A child neither declines protection nor is given up: the referral stays open until somebody has met them.',
    'R-15, R-19',
  ],
  confidentiality_not_signed: [422, 'An interpreter is not listed before signing the declaration of confidentiality.'],
  interpreter_not_suitable: [422, 'The interpreter does not have what was asked for: `because` says what.'],
  interpreter_conflict: [
    422,
    'The interpreter is not independent of the interviewee or of the unit: `because` says how.',
    'European Ombudsman 1452/2022/MHZ; own rule on interpreters',
  ],
  session_not_begun: [422, 'The session has not begun yet.'],

  // complaints and files of records
  own_examination: [422, 'An appeal is examined by somebody other than the complaint was.'],
  too_many_attachments: [422, 'The record has as many files as a record may have.'],
  attachment_quota: [422, 'The files of the operation take all the room that there is for them.'],
  file_type_not_allowed: [422, 'Files of this type are not taken: `allowed` says which are.'],
  file_unreadable: [422, 'The picture cannot be read, or is larger than it may be.'],
  attachment_unchecked: [
    422,
    'Faces, signatures and names have to be looked for first, and redacted where there are any.',
    'R-14',
  ],
  no_redaction_preview: [409, 'No redacted version waits to be confirmed.'],
  not_redactable: [422, 'Only pictures can be redacted: send the pages as pictures.'],
  files_unavailable: [503, 'The file store cannot be reached: try again as Retry-After says. Nothing was changed.'],

  operation_has_open_items: [422, 'The operation cannot be closed while something is left open.', 'R-32'],
  operation_not_over: [422, 'An operation is evaluated when it is over.', 'R-32'],
  operation_not_being_evaluated: [422, 'The operation is not in evaluation yet.', 'R-32'],
  final_report_incomplete: [422, 'A mandatory section of the final report is not written.', 'R-32'],
  benchmark_without_result: [
    422,
    'An operation is evaluated against benchmarks, each with its target and its result.',
    'R-32',
  ],
  operation_has_no_items: [422, 'An operation hands items over from the day it begins until it is closed.'],
  due_day_past: [422, 'The due day lies ahead.'],
  amendment_pending: [409, 'An amendment of the plan is waiting for agreement.'],
  no_amendment: [409, 'No amendment of the plan is waiting for agreement.'],

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
  // serious incidents
  not_yet: [422, 'Nobody can have come to know of it at a time that is still to come.'],
  // serious incidents
  known_before_it_occurred: [422, 'Nobody can know of it before it has occurred.'],
  unit_concerned: [422, 'An officer of the unit that it is about does not decide on it.', 'R-27'],
  nothing_recommended: [422, 'Nothing has been recommended that could be followed up.'],
  recommendations_open: [422, 'A recommendation has not been settled yet.'],

  // events and daily reports
  never_reported: [422, 'What was closed without a report is recorded anew, with a first report of its own.', 'R-25'],
  day_not_of_operation: [422, 'The operation does not last on that day.'],
  day_not_begun: [422, 'That day has not begun yet.'],
  day_not_over: [422, 'A day is reported when it is over, from 00:00 to 24:00.', 'R-25'],
  day_has_a_report: [409, 'That day has a report from there already: correct it.'],
  shift_not_over: [422, 'A shift is tallied when it is over.'],
  tallied_already: [409, 'This state has tallied a part of that time there already: correct that.'],
  too_much_at_once: [422, 'That is more than fits into one answer: ask for a shorter period.'],

  // the working day: shifts, patrols, checks, equipment, training
  not_deployed: [422, 'The officer has no deployment in this operation for that time.'],
  not_serving: [422, 'The officer is not serving in this operation at that time.'],
  not_briefed: [422, 'Nobody is put to work before they have been briefed.'],
  on_another_shift: [422, 'The officer is on another shift of this operation at that time.'],
  on_another_patrol: [422, 'Somebody of this patrol is still out on another one.'],
  leader_stays: [422, 'Name another leader before this one is taken off.'],
  leader_not_of_host: [422, 'A patrol is led by an officer of the host state.', 'R-24'],
  not_mixed: [422, 'A mixed patrol has officers of at least two states.', 'PCC SEE, Art. 28'],
  not_on_common_border: [
    422,
    'A mixed patrol works along the border of the host state: name the section.',
    'PCC SEE, Art. 28',
  ],
  no_power_to_check: [
    422,
    'The legal basis of this officer does not carry this check: an officer of the host carries it out, whom they assist.',
    'R-24',
  ],
  led_by_the_host: [422, 'A visiting officer checks under the lead of an officer of the host.', 'R-24'],
  not_part_of_it: [422, 'The officer is not on that patrol or shift.'],
  no_force_used: [422, 'No force was used at this check.'],
  correction_closed: [422, 'The time for correcting it has passed: it can be declared void, with a reason.'],
  person_was_referred: [409, 'The person was referred from here: the entry stays.'],
  receipt_by_the_other_side: [422, 'The receipt is given by the other side.'],
  nobody_attended: [422, 'A training session that was held was attended by somebody.'],

  // debriefings: what must be so before, while and after somebody tells
  minor_not_debriefed: [
    422,
    'Whoever is, or may be, under 18 is not interviewed: bring them to those who protect children.',
    'R-15',
  ],
  not_screened: [422, 'The person has not been looked after yet: age, health, needs.', 'R-15, R-19'],
  not_fit: [422, 'The person is not well enough to be interviewed.'],
  nothing_to_refer: [422, 'No need was noticed that could be referred.'],
  referral_missing: [422, 'A need was noticed for which there is no referral yet.', 'R-19'],
  two_officers: [422, 'Nobody interviews alone: two officers are needed.'],
  host_officer_missing: [422, 'At least one of the two is an officer of the host state.', 'R-24'],
  no_common_language: [422, 'Neither officer speaks the language, and no interpreter has been assigned.', 'R-16'],
  interpreter_not_booked: [422, 'This interpreter is not booked for that language there and then.'],
  sheet_not_in_force: [422, 'This is not the information sheet that is in force today.', 'R-16'],
  rights_not_explained: [422, 'Not every right has been explained.', 'R-16'],
  language_not_understood: [
    422,
    'What is not understood does not inform: find another language or interpreter.',
    'R-16',
  ],
  not_informed: [422, 'The interviewee has not been informed in full, including how to complain.', 'R-16'],
  detention_safeguards_missing: [
    422,
    'Whoever is detained is offered a lawyer, and hears the wording that to refuse has no effect.',
    'R-17',
  ],
  not_detained: [422, 'Only the interview of somebody who is detained needs this approval.', 'R-17'],
  detention_not_approved: [
    422,
    'The interview of somebody who is detained needs the approval of a team leader or coordinator.',
    'R-17',
  ],
  no_consent: [422, 'There is no consent.', 'R-16'],
  break_due: [422, 'A break is due before anything more is asked.'],
  on_break: [422, 'The interviewee is resting.'],
  not_on_break: [409, 'There is no break to end.'],
  answer_does_not_fit: [422, 'The question is not answered in that way.'],
  special_category_not_volunteered: [
    422,
    'Ethnic origin, religion and health are taken down only where the interviewee brought them up.',
    'R-13',
  ],
  trafficking_not_screened: [422, 'Nobody has looked for signs of trafficking yet.', 'R-19'],
  not_read_back: [422, 'The whole account is read back before it is signed.'],
  translation_missing: [422, 'Something said is not in the working language yet.'],
  rights_not_informed: [
    422,
    'Whoever incriminates themselves is told of their rights and handed over under criminal-procedure rules.',
    'R-18',
  ],
  own_interview: [422, 'Whoever has interviewed in it takes no part in its review.'],
  name_in_text: [422, 'It has not been confirmed that no name is in the text.', 'R-14'],
  not_sanitised: [422, 'What identifies the interviewee has not been taken out.'],
  reidentifiable: [422, 'The interviewee could be recognised in it.'],
  self_incriminating: [422, 'What somebody said against themselves is not used.', 'R-18'],
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
