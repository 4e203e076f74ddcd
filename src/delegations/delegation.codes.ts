/** Roles whose holders decide on the work of others: each needs somebody who can stand in. */
export const approvingRoles = {
  team_leader: 'Reviews the work of a team',
  operation_coordinator: 'Accepts officers and releases analyses',
  operation_commander: 'Begins and halts an operation',
  national_contact_point: 'Signs plans and evaluations, validates figures',
  police_chief: 'Confirms operations and the annual plan',
  central_unit_officer: 'Decides on requests at a national central unit',
  referral_approver: 'Decides whether a referral is necessary',
  handling_officer: 'Decides how information may be handled and passed on',
  readmission_supervisor: 'Approves readmission cases',
  safeguard_officer: 'Accepts referrals of persons in need of protection',
  legal_officer: 'Confirms what the law says',
  rights_monitor: 'Decides whether an operation may go on',
  data_protection_officer: 'Decides on erasure and blocking',
} as const;
export type ApprovingRole = keyof typeof approvingRoles;
