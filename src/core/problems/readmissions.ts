import type { Refusals } from './refusals.js';

/** Refusals about readmissions between states. */
export const readmissionProblems = {
  // before the check
  application_incomplete: [
    422,
    'The application does not say everything yet: `missing` has the fields.',
    'Agreements on readmission, content of the application',
  ],
  one_principal: [422, 'A case is about one principal person and the family who travel with them.'],
  no_agreement: [422, 'No agreement on readmission between these two states is chosen, or known for this person.'],
  agreement_not_in_force: [422, 'The agreement is not in force on that day.'],
  agreement_suspended: [
    409,
    'The agreement is suspended for persons of this category.',
    'Agreements on readmission, suspension; H12',
  ],
  agreement_not_proposed: [
    422,
    'The agreement does not apply between these two states to a person of this category on that day.',
  ],
  other_agreement_goes_first: [422, 'Another agreement is proposed first: choose it, or say why not.'],
  // before it leaves
  on_hold: [
    409,
    'A safeguard stands in the way: `holds` says which. It is lifted before anything goes on.',
    'Non-affection clauses: Refugee Convention, ECHR, CAT, CRC',
  ],
  no_hold: [422, 'No open hold stands in its way.'],
  checklist_incomplete: [
    422,
    'The checklist before the submission is not complete: `missing` says for whom and what.',
    'Safeguards, 7.3',
  ],
  evidence_incomplete: [
    422,
    'Something that the agreement asks for is missing: `missing` says what.',
    'Agreements on readmission, evidence',
  ],
  decision_not_enforceable: [
    422,
    'Nobody is readmitted without a return decision that is final or enforceable.',
    'COM(2011) 76; safeguards, 7.1',
  ],
  not_signed_off: [422, 'The safeguard officer has not let it go ahead.', 'Safeguards, 7.2'],
  submit_limit_passed: [
    422,
    'The limit for the application has passed, or nobody can tell whether it has.',
    'Agreements on readmission, time limits',
  ],
  submit_limit_runs: [409, 'The limit for the application has not passed.'],
  exception_not_listed: [
    422,
    'The agreement lists no such exception: a refusal rests on one of those that it has.',
    'Agreements on readmission, persons of third states',
  ],
  not_accelerated: [
    422,
    'The accelerated procedure is not open: `failed` says which part of its test stands against it.',
    'Agreements on readmission, accelerated procedure',
  ],
  not_exempt: [
    422,
    'Not everybody has a valid document with which the agreement needs no application.',
    'Agreements on readmission, application',
  ],
  notification_only: [422, 'It goes ahead by notice, without application: choose another procedure to apply.'],
  // while it is examined
  reply_limit_passed: [409, 'The limit for the reply has passed.', 'Agreements on readmission, time limits'],
  reply_limit_runs: [
    409,
    'The limit for the reply has not passed by verified law.',
    'Agreements on readmission, time limits',
  ],
  delivery_not_proven: [422, 'Nothing shows that it was received.'],
  no_extension: [
    422,
    'The agreement knows no extension, or it was extended already.',
    'Agreements on readmission, time limits',
  ],
  document_listed: [
    422,
    'A listed document that nobody contests shows the nationality: no interview is needed.',
    'Agreements on readmission, interview',
  ],
  interview_open: [422, 'The interview has not ended with a result.'],
  counter_evidence_missing: [
    422,
    'What disproves evidence needs something that shows it.',
    'Agreements on readmission, prima facie evidence',
  ],
  persons_left_out: [422, 'Say for each person of the case on which article they are taken back.'],
  silence_is_no_consent: [
    422,
    'Nothing follows from silence here: the agreement does not say so, or nobody has verified that it does (`toConfirm`), or listed the holidays of the state that is silent (`withoutCalendar`).',
    'Agreements on readmission, time limits; 6.3',
  ],
  silence_stands: [
    422,
    'Silence has its meaning by the agreement: a late refusal is noted and does not take it back.',
    '6.3',
  ],
  message_id_taken: [409, 'Another message has this id.'],
  nothing_sent_yet: [409, 'Nothing of it has been sent yet.'],
  // the transfer
  document_not_ready: [422, 'There is no travel document that is valid on that day.'],
  transfer_not_planned: [422, 'No transfer is planned: say how, where and when.'],
  point_not_agreed: [422, 'The crossing point is neither on the list of the agreement nor agreed for this case.'],
  transfer_limit_passed: [
    422,
    'The limit for the transfer has passed, or nobody can tell whether it has.',
    'Agreements on readmission, time limits',
  ],
  transfer_limit_runs: [409, 'The limit for the transfer has not passed.'],
  notice_too_short: [
    422,
    'The notice is shorter than the agreement asks for.',
    'Implementing protocols, notice of transfer',
  ],
  handover_not_signed: [422, 'Both sides have to sign the record of the handover.'],
  outcome_not_recorded: [422, 'Say how the attempt has ended.'],
  // afterwards
  no_error_claim: [422, 'Nobody has claimed an error, with reasons.'],
  error_window_over: [
    422,
    'The time for claiming an error is over: it is kept for the experts.',
    'Agreements on readmission, readmission in error',
  ],
  claim_open: [409, 'A claim is open, or nobody can tell whether one is.'],
  // statistics
  period_not_over: [409, 'The period is not over yet: it is frozen when nothing of it is still to come.'],
  period_frozen: [409, 'This period was frozen before: its figures stay as they were.'],
} as const satisfies Refusals;
