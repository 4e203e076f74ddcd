import type { Refusals } from './refusals.js';

/** Refusals about planning, running and closing operations. */
export const operationProblems = {
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
} as const satisfies Refusals;
