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
  consular_officer: 'Interviews persons and issues travel documents at an embassy or consulate',
  crossing_point_officer: 'Receives persons who are readmitted at a crossing point',
  escort_leader: 'Leads the escort of persons who are readmitted',
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

/** Held in an authority and never as a function: they decide or answer for a state, keep law or system, or supervise. */
const offices = [
  'police_chief',
  'central_unit_officer',
  'consular_officer',
  'crossing_point_officer',
  'escort_leader',
  'legal_officer',
  'data_protection_officer',
  'auditor',
  'administrator',
  'system_administrator',
] as const satisfies readonly Role[];

export type OperationFunction = Exclude<Role, (typeof offices)[number]>;
/** The roles in which an officer can be deployed. */
export const functions = Object.fromEntries(
  Object.entries(roles).filter(([role]) => !offices.some((office) => office === role)),
) as Readonly<Pick<typeof roles, OperationFunction>>;
