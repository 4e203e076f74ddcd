const readmission = {
  elsewhere: null,
  otherAuthorityId: 'abroad',
  otherCountry: 'MK',
  signedOffAt: null,
  escortLeaderId: null,
};
const own = 'readmission_officer@owner readmission_supervisor@owner';
const theirs = 'readmission_officer@abroad readmission_supervisor@abroad';

/** Whom readmissions await, state by state; where one side has no account, whoever registers what it does. */
export const ofReadmissions: [kind: string, state: string, subject: object, desks: string][] = [
  ['readmission', 'draft', readmission, own],
  ['readmission', 'draft', { ...readmission, elsewhere: 'owner' }, theirs],
  ['readmission', 'safeguard_check', readmission, 'safeguard_officer@AL readmission_supervisor@owner'],
  ['readmission', 'safeguard_check', { ...readmission, signedOffAt: new Date() }, 'readmission_supervisor@owner'],
  ['readmission', 'on_hold', readmission, 'safeguard_officer@AL'],
  ['readmission', 'submitted', readmission, theirs],
  ['readmission', 'submitted', { ...readmission, elsewhere: 'other' }, own],
  ['readmission', 'examination', readmission, theirs],
  ['readmission', 'info_requested', readmission, own],
  ['readmission', 'interview', readmission, ''],
  ['readmission', 'lapsed', readmission, 'readmission_supervisor@owner'],
  ['readmission', 'notified', readmission, theirs],
  ['readmission', 'transfer_confirmed', readmission, own],
  ['readmission', 'transfer_confirmed', { ...readmission, escortLeaderId: 'leader' }, 'leader'],
  ['readmission', 'in_transfer', { ...readmission, escortLeaderId: 'leader' }, ''],
  ['readmission', 'error_claimed', readmission, 'readmission_supervisor@owner'],
  ['readmission', 'closed', readmission, ''],
];
