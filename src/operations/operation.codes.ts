/** Kinds of joint operation. Common: officers of several states in one host area. Coordinated: each on its own side. */
export const operationTypes = {
  common_operation: 'Common operation: officers of several states work in one host area',
  coordinated_operation: 'Coordinated operation: at the same time, each state on its own side',
  joint_action_day: 'Joint action day',
  frontex_joint_operation: 'Frontex joint operation',
  selec_regional_operation: 'SELEC regional operation',
  empact_action: 'EMPACT operational action',
  operational_task_force: 'Operational task force around a high-value target',
  joint_investigation_team: 'Joint investigation team',
  bilateral_deployment: 'Bilateral deployment without a fixed end: rotating contingents, equipment handed over',
} as const;
export type OperationType = keyof typeof operationTypes;

export const measures = {
  mixed_patrol: 'Mixed patrols',
  green_border_surveillance: 'Surveillance of the green border',
  second_line: 'Second-line checks at crossing points',
  vehicle_check: 'Vehicle checks',
  debriefing: 'Debriefing of migrants',
  screening: 'Screening',
  inland_check: 'Inland checks',
  document_check: 'Document checks',
  equipment_training: 'Training on equipment',
  readmission: 'Readmission',
} as const;
export type Measure = keyof typeof measures;

/** Components of European integrated border management: each objective carries one. */
export const borderManagement = {
  border_control: 'Border control',
  search_and_rescue: 'Search and rescue',
  risk_analysis: 'Risk analysis',
  information_exchange: 'Information exchange and cooperation',
  technical_means: 'Technical means',
  return: 'Return',
  quality_control: 'Quality control',
  solidarity: 'Solidarity',
  fundamental_rights: 'Fundamental rights',
  training: 'Training',
  research: 'Research',
} as const;
export type BorderManagement = keyof typeof borderManagement;

export const parts = {
  host: 'Host state',
  participant: 'Participating state',
  agency: 'Participating agency',
  observer: 'Observer',
} as const;
export type PartTaken = keyof typeof parts;

export const participationStates = {
  invited: 'Invited; has not answered',
  accepted: 'Takes part',
  declined: 'Does not take part',
} as const;
export type ParticipationState = keyof typeof participationStates;

/** The sections of an operational plan, after Art. 38(3) of Regulation (EU) 2019/1896 as status agreements mirror it. */
export const planSections = {
  sit: 'Situation, with modus operandi',
  obj: 'Objectives',
  dur: 'Duration',
  area: 'Area of operation',
  tasks: 'Tasks and responsibilities',
  exec_powers: 'Executive powers, by legal basis',
  fr_dp: 'Fundamental rights and data protection',
  db_consult: 'Consultation of databases',
  weapons: 'Weapons, ammunition and force',
  teams: 'Composition of teams',
  monitors: 'Fundamental-rights monitors',
  c2: 'Command and control, with names and ranks',
  equip: 'Technical equipment',
  fin: 'Finance',
  incident_reporting: 'Reporting of incidents',
  reporting_scheme: 'Reporting scheme',
  evaluation: 'Evaluation, with benchmarks',
  referral: 'Referral of persons seeking protection, victims and minors',
  complaints: 'Complaints',
  suspension: 'Suspension and termination',
  comms: 'Communication',
  logistics: 'Logistics',
  third_parties: 'Cooperation with others',
  training: 'Training',
} as const;
export type PlanSectionCode = keyof typeof planSections;

const VOLUNTARY: readonly PlanSectionCode[] = ['monitors', 'third_parties'];
export const mandatorySections = (Object.keys(planSections) as PlanSectionCode[]).filter(
  (code) => !VOLUNTARY.includes(code),
);
