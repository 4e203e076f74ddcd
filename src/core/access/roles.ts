// oxlint-disable max-lines -- one table, to be read as one
/**
 * The roles, with what each is for. A role is held in an authority (by assignment) or in an operation (by function);
 * where it is held decides which records exist for its holder, and a case's own workflow decides what they may do to it.
 */
export const roles = {
  field_officer: 'Takes part in patrols and checks and records what happens on them',
  debriefer: 'Conducts voluntary interviews',
  screener: 'Screens for nationality, vulnerability and immediate needs',
  interpreter: 'Interprets interviews they were booked for, and sees nothing else',
  team_leader: 'Leads a team or patrol and reviews its work',
  operation_coordinator: 'Plans and runs joint operations',
  operation_commander: 'Commands an operation for the host state',
  national_contact_point: 'Speaks for a participating state: signs plans, validates figures',
  police_chief: 'Confirms operations and the annual plan for a state',
  liaison_officer: 'Carries requests between states, without powers in the host state',
  central_unit_officer: 'Serves at a national central unit for international cooperation',
  check_officer: 'Relays checks to external systems and enters the results',
  referral_approver: 'Decides whether referring a person is necessary; never the one who proposed it',
  analyst: 'Analyses released and sanitised information',
  evaluator: 'Evaluates operations from figures',
  evidence_clerk: 'Keeps exhibits and their custody chain',
  handling_officer: 'Sets handling codes and permissions for an authority that owns information',
  readmission_officer: 'Prepares and works readmission cases',
  readmission_supervisor: 'Approves readmission cases',
  safeguard_officer: 'Receives referrals of persons in need of protection or care',
  legal_officer: 'Keeps legal bases and confirms what the law says',
  rights_monitor: 'Monitors fundamental rights; may halt an operation',
  data_protection_officer: 'Supervises the processing of personal data; may block and order erasure',
  oversight: 'Oversees deployments for a parliament or inspectorate: counts only',
  observer: 'Follows an operation for an outside body: counts only',
  auditor: 'Examines the audit trail, never content',
  administrator: 'Creates and assigns the officers of an authority; reads no case content',
  system_administrator: 'Keeps the installation: authorities, countries, officers; reads no case content',
} as const;

export type Role = keyof typeof roles;
export const allRoles = Object.keys(roles) as Role[];

const administrators = ['administrator', 'system_administrator'] as const;
/** Reviews what others have recorded in an operation. */
const supervisors = ['team_leader', 'operation_coordinator', 'analyst'] as const;
/** Records what debriefings, checks and patrols yield. */
const recorders = [...supervisors, 'debriefer', 'field_officer', 'screener', 'check_officer'] as const;
/** Works for a state with information that was released to it. */
const informed = ['handling_officer', 'referral_approver', 'national_contact_point', 'central_unit_officer'] as const;
const inTheField = ['field_officer', 'team_leader', 'operation_coordinator', 'operation_commander'] as const;
const leads = ['team_leader', 'operation_coordinator', 'operation_commander'] as const;
const meetPeople = [...inTheField, 'screener', 'debriefer'] as const;
const answerForAState = ['national_contact_point', 'police_chief'] as const;
/** Whoever can come across a person in need: all but those who interpret, count, audit or administer. */
const whoMeetPeople = [
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
const whoWorkOnRecords = [
  'police_chief',
  'central_unit_officer',
  'referral_approver',
  'evaluator',
  'evidence_clerk',
  'handling_officer',
  'legal_officer',
  'data_protection_officer',
] as const;
const whoBookInterpreters = [
  'debriefer',
  'screener',
  'team_leader',
  'operation_coordinator',
  'operation_commander',
  'national_contact_point',
  'readmission_officer',
  'safeguard_officer',
] as const;
const whoRecordOnTheSpot = ['field_officer', 'team_leader', 'operation_coordinator', 'operation_commander'] as const;
const whoAnswerForTheHost = ['police_chief', 'legal_officer', 'evidence_clerk'] as const;
/** Whoever interviews, as the second officer too; reviews, watches over it, or reads what was released. */
const whoInterviewsOrReads = [
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

/** Who may call what at all. Which records exist for them, and what they may do to each, is asked after this. */
export const permissions = {
  // the directory: who serves where
  'directory.read': allRoles,
  'officer.administer': administrators,
  'authority.administer': ['system_administrator'],

  // why something should be done
  'risk_analysis.read': [
    'analyst',
    'operation_coordinator',
    'police_chief',
    'national_contact_point',
    'operation_commander',
    'evaluator',
  ],
  'risk_analysis.write': ['analyst', 'operation_coordinator'],
  'risk_analysis.act': ['analyst', 'operation_coordinator', 'police_chief'],

  // what a group of states means to do in a year
  'annual_plan.read': [
    'analyst',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'central_unit_officer',
    'legal_officer',
    'rights_monitor',
    'evaluator',
  ],
  'annual_plan.write': ['operation_coordinator', 'national_contact_point'],
  'annual_plan.act': ['operation_coordinator', 'national_contact_point', 'police_chief'],

  // operations
  'operation.read': allRoles,
  'operation.open': ['operation_coordinator'],
  'operation.act': [
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'rights_monitor',
  ],

  // who is sent
  'deployment.read': allRoles,
  'deployment.open': ['national_contact_point', 'operation_coordinator', 'operation_commander'],
  'deployment.act': allRoles,

  // the law: everybody reads it, two legal officers change it
  'legal_change.read': ['legal_officer'],
  'legal_change.write': ['legal_officer'],
  'legal_confirmation.read': ['legal_officer'],
  'legal_confirmation.write': ['legal_officer'],

  // persons apprehended: that there are some, and, apart from it, who they are
  'apprehension.read': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'rights_monitor',
    'readmission_officer',
    'readmission_supervisor',
    'safeguard_officer',
    'police_chief',
    'data_protection_officer',
  ],
  'apprehension.open': ['field_officer', 'team_leader', 'operation_coordinator', 'operation_commander'],
  'apprehension.act': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'readmission_officer',
    'readmission_supervisor',
    'safeguard_officer',
    'data_protection_officer',
  ],
  'apprehension.know': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'readmission_officer',
    'readmission_supervisor',
    'safeguard_officer',
  ],
  'arrest.read': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'rights_monitor', 'data_protection_officer'],
  'arrest.open': whoRecordOnTheSpot,
  'arrest.act': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'data_protection_officer'],
  'seizure.read': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'rights_monitor'],
  'seizure.open': whoRecordOnTheSpot,
  'seizure.act': [...whoRecordOnTheSpot, 'evidence_clerk'],
  'exhibit.read': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'rights_monitor'],
  'exhibit.act': [...whoRecordOnTheSpot, 'evidence_clerk'],

  // deaths, missing persons, rescues
  'casualty.read': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'rights_monitor',
    'police_chief',
    'legal_officer',
    'safeguard_officer',
  ],
  'casualty.open': ['field_officer', 'team_leader', 'operation_coordinator', 'operation_commander'],
  'casualty.act': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'rights_monitor',
    'police_chief',
    'legal_officer',
  ],
  // persons in need of protection or care
  'protection_referral.read': [...whoMeetPeople, 'data_protection_officer'],
  'protection_referral.open': whoMeetPeople,
  'protection_referral.act': ['safeguard_officer', 'operation_coordinator', 'operation_commander'],

  // interpreters: who is there, who is booked, and what an interpreter sees of it
  'interpreter.read': [...whoBookInterpreters, 'central_unit_officer', 'interpreter'],
  'interpreter.open': ['operation_coordinator', 'national_contact_point', 'central_unit_officer'],
  'interpreter.act': ['operation_coordinator', 'national_contact_point', 'central_unit_officer', 'interpreter'],
  'interpreter_booking.read': [...whoBookInterpreters, 'central_unit_officer', 'rights_monitor'],
  'interpreter_booking.open': whoBookInterpreters,
  'interpreter_booking.act': [...whoBookInterpreters, 'central_unit_officer'],
  'interpreter_session.own': ['interpreter'],
  // what went gravely wrong: reported by anybody who takes part, worked by the rights monitors
  'serious_incident.read': allRoles,
  'serious_incident.raise': allRoles,
  'serious_incident.act': allRoles,
  'rights_report.read': ['rights_monitor'],

  // subjects: what a debriefing, check or patrol yields
  'subject.open': recorders,
  'subject.read': [...recorders, ...informed, 'rights_monitor', 'data_protection_officer'],
  'subject.act': [...recorders, 'handling_officer', 'rights_monitor', 'data_protection_officer'],
  'subject.export': [...supervisors, 'handling_officer', 'national_contact_point', 'central_unit_officer'],

  // relations between subjects, and intelligence items made of them
  'relation.open': recorders,
  'relation.read': [...recorders, ...informed, 'data_protection_officer'],
  'relation.act': [...recorders, 'handling_officer', 'data_protection_officer'],
  'intelligence.open': recorders,
  'intelligence.read': [...recorders, ...informed, 'data_protection_officer'],
  'intelligence.act': [...recorders, 'handling_officer', 'data_protection_officer'],

  // grades, handling codes and purposes of any item of information; the owner's leave to use it otherwise
  'information.handle': [...recorders, 'handling_officer'],
  'use_permission.open': [...recorders, ...informed, 'evidence_clerk'],
  'use_permission.read': [...recorders, ...informed, 'evidence_clerk', 'data_protection_officer'],
  'use_permission.act': [...recorders, ...informed, 'evidence_clerk'],

  // events: recorded by anybody who takes part, read by those who work there
  'incident.read': [
    'field_officer',
    'debriefer',
    'screener',
    'interpreter',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'liaison_officer',
    'analyst',
    'rights_monitor',
  ],
  'incident.record': allRoles,
  'incident.act': [
    'field_officer',
    'debriefer',
    'screener',
    'interpreter',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
  ],
  // the working day: the roster, patrols and what they report, checks, equipment, training
  'shift.read': [
    ...meetPeople,
    ...answerForAState,
    'interpreter',
    'analyst',
    'check_officer',
    'evidence_clerk',
    'readmission_officer',
    'safeguard_officer',
    'rights_monitor',
  ],
  'shift.open': leads,
  'shift.act': meetPeople,
  'patrol.read': [...meetPeople, ...answerForAState, 'rights_monitor'],
  'patrol.open': inTheField,
  'patrol.act': [...inTheField, 'police_chief'],
  'check.read': [...meetPeople, ...answerForAState, 'rights_monitor'],
  'check.open': [...inTheField, 'screener'],
  'check.act': [...inTheField, 'screener'],
  'equipment.read': [...meetPeople, ...answerForAState],
  'equipment.open': [...inTheField, 'national_contact_point'],
  'equipment.act': [...meetPeople, ...answerForAState],
  'training_session.read': [...meetPeople, ...answerForAState, 'interpreter', 'rights_monitor'],
  'training_session.open': [...meetPeople, 'rights_monitor'],
  'training_session.act': [...meetPeople, 'rights_monitor'],

  // what an operation has to its account, day by day
  'daily_report.read': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
    'analyst',
    'rights_monitor',
  ],
  'daily_report.write': ['operation_coordinator', 'operation_commander', 'team_leader'],
  'daily_report.act': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
  ],
  'tally.read': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
    'analyst',
    'rights_monitor',
  ],
  'tally.write': ['national_contact_point', 'operation_coordinator', 'team_leader'],
  'tally.act': [
    'national_contact_point',
    'operation_coordinator',
    'team_leader',
    'police_chief',
    'operation_commander',
  ],
  'operation.tally': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
    'analyst',
    'rights_monitor',
    'observer',
    'oversight',
    'evaluator',
  ],
  // complaints of persons who were met
  'complaint.open': whoMeetPeople,
  'complaint.read': ['rights_monitor', 'safeguard_officer'],
  'complaint.act': ['rights_monitor', 'safeguard_officer'],

  // files of records: the record's own kind decides who reads it
  'attachment.use': [...whoMeetPeople, ...whoWorkOnRecords],
  // interviews with migrants
  'debriefing.read': whoInterviewsOrReads,
  'debriefing.open': ['debriefer', 'team_leader', 'operation_coordinator'],
  'debriefing.act': [
    'debriefer',
    'field_officer',
    'screener',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'rights_monitor',
    'data_protection_officer',
  ],
  // any record, for those whose kind of record it is
  'record.explain': allRoles,

  // how an operation is judged afterwards
  'evaluation.read': [
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'evaluator',
    'analyst',
    'rights_monitor',
    'legal_officer',
  ],
  'evaluation.write': ['operation_coordinator', 'operation_commander', 'evaluator'],
  'evaluation.act': [
    'operation_coordinator',
    'operation_commander',
    'evaluator',
    'national_contact_point',
    'police_chief',
  ],

  // what an operation leaves to be done
  'follow_up.read': allRoles,
  'follow_up.open': [
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'team_leader',
    'analyst',
    'evaluator',
    'rights_monitor',
    'legal_officer',
  ],
  'follow_up.act': allRoles,

  // who is on duty, and who stands in for whom
  'delegation.name': [
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'central_unit_officer',
    'referral_approver',
    'handling_officer',
    'readmission_supervisor',
    'safeguard_officer',
    'legal_officer',
    'rights_monitor',
    'data_protection_officer',
  ],
  'duty.plan': [
    'operation_coordinator',
    'operation_commander',
    'police_chief',
    'national_contact_point',
    'central_unit_officer',
    'team_leader',
    'readmission_supervisor',
    ...administrators,
  ],

  // the trail
  'audit.read': ['auditor', 'data_protection_officer'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

const known = new Map<string, ReadonlySet<Permission>>();

/** What these roles may call together. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  const key = [...new Set(held)].sort().join();
  const before = known.get(key);
  if (before) return before;
  const granted = (Object.entries(permissions) as [Permission, readonly Role[]][])
    .filter(([, granting]) => held.some((role) => granting.includes(role)))
    .map(([permission]) => permission);
  const permitted: ReadonlySet<Permission> = new Set(granted);
  known.set(key, permitted);
  return permitted;
}
