/** Roles that go together wherever they are let in. */

export const administrators = ['administrator', 'system_administrator'] as const;
/** Reviews what others have recorded in an operation. */
export const supervisors = ['team_leader', 'operation_coordinator', 'analyst'] as const;
/** Records what debriefings, checks and patrols yield. */
export const recorders = [...supervisors, 'debriefer', 'field_officer', 'screener', 'check_officer'] as const;
/** Works for a state with information that was released to it. */
export const informed = [
  'handling_officer',
  'referral_approver',
  'national_contact_point',
  'central_unit_officer',
] as const;
export const inTheField = ['field_officer', 'team_leader', 'operation_coordinator', 'operation_commander'] as const;
export const leads = ['team_leader', 'operation_coordinator', 'operation_commander'] as const;
export const meetPeople = [...inTheField, 'screener', 'debriefer'] as const;
export const answerForAState = ['national_contact_point', 'police_chief'] as const;
/** Whoever can come across a person in need: all but those who interpret, count, audit or administer. */
export const whoMeetPeople = [
  'field_officer',
  'debriefer',
  'screener',
  'team_leader',
  'operation_coordinator',
  'operation_commander',
  'national_contact_point',
  'liaison_officer',
  'analyst',
  'readmission_officer',
  'readmission_supervisor',
  'safeguard_officer',
  'rights_monitor',
  'check_officer',
] as const;
export const whoWorkOnRecords = [
  'police_chief',
  'central_unit_officer',
  'referral_approver',
  'evaluator',
  'evidence_clerk',
  'handling_officer',
  'legal_officer',
  'data_protection_officer',
] as const;
export const whoBookInterpreters = [
  'debriefer',
  'screener',
  'team_leader',
  'operation_coordinator',
  'operation_commander',
  'national_contact_point',
  'readmission_officer',
  'safeguard_officer',
] as const;
export const whoRecordOnTheSpot = [
  'field_officer',
  'team_leader',
  'operation_coordinator',
  'operation_commander',
] as const;
export const whoAnswerForTheHost = ['police_chief', 'legal_officer', 'evidence_clerk'] as const;
/** Whoever interviews, as the second officer too; reviews, watches over it, or reads what was released. */
export const whoInterviewsOrReads = [
  'debriefer',
  'field_officer',
  'screener',
  'team_leader',
  'operation_coordinator',
  'operation_commander',
  'rights_monitor',
  'data_protection_officer',
  'analyst',
  'national_contact_point',
  'central_unit_officer',
  'liaison_officer',
] as const;

/** Works on what states ask and tell one another. */
export const whoExchange = [
  'team_leader',
  'analyst',
  'operation_coordinator',
  'national_contact_point',
  'liaison_officer',
  'central_unit_officer',
] as const;
