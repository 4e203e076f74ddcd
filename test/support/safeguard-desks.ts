const told = { toAuthorityId: 'there', toCountry: 'MK', climbed: 0 };
const asked = { dataOf: 'MK', answeringAuthorityId: 'there' };
const watched = { askedAuthorityId: 'police', climbed: 0 };
const unit = { unitConcerned: 'unit', climbed: 0 };

/** Whom the safeguards of a readmission await, by state and what they are about. */
export const ofSafeguards: [kind: string, state: string, subject: object, desks: string][] = [
  ['readmission_hold', 'open', { referredTo: null, climbed: 0 }, 'safeguard_officer@AL'],
  [
    'readmission_hold',
    'open',
    { referredTo: 'asylum', acknowledgedAt: null, climbed: 1 },
    'safeguard_officer@AL safeguard_officer@asylum rights_monitor@AL',
  ],
  [
    'readmission_hold',
    'open',
    { referredTo: 'asylum', acknowledgedAt: new Date(), climbed: 0 },
    'safeguard_officer@AL',
  ],
  ['readmission_hold', 'annulment_proposed', {}, 'safeguard_officer@AL rights_monitor@AL'],
  ['readmission_check', 'open', { missing: ['age'] }, 'readmission_officer@owner'],
  ['readmission_check', 'open', { missing: [] }, 'safeguard_officer@AL'],
  ['detention', 'running', {}, ''],
  ['detention', 'questioned', { climbed: 0 }, 'readmission_supervisor@owner safeguard_officer@AL'],
  ['detention', 'questioned', { climbed: 1 }, 'readmission_supervisor@owner safeguard_officer@AL rights_monitor@AL'],
  ['monitoring_visit', 'announced', watched, 'readmission_officer@police readmission_supervisor@police'],
  [
    'monitoring_visit',
    'unanswered',
    watched,
    'readmission_officer@police readmission_supervisor@police safeguard_officer@AL author',
  ],
  ['monitoring_visit', 'granted', watched, 'author'],
  ['monitoring_visit', 'refused', watched, 'author safeguard_officer@AL'],
  ['monitoring_report', 'draft', watched, 'author'],
  ['monitoring_report', 'submitted', watched, 'readmission_supervisor@police'],
  ['monitoring_report', 'submitted', { ...watched, climbed: 1 }, 'readmission_supervisor@police police_chief@AL'],
  ['monitoring_report', 'answered', watched, 'author'],
  ['readmission_complaint', 'received', unit, 'rights_monitor@AL!unit safeguard_officer@AL!unit'],
  [
    'readmission_complaint',
    'admissible',
    { ...unit, climbed: 1 },
    'rights_monitor@AL!unit safeguard_officer@AL!unit police_chief@AL!unit',
  ],
  ['onward_consent', 'asked', asked, 'readmission_supervisor@there handling_officer@there data_protection_officer@MK'],
  ['onward_consent', 'given', asked, 'author'],
  ['readmission_data_notice', 'told', told, 'readmission_officer@there readmission_supervisor@there'],
  [
    'readmission_data_notice',
    'told',
    { ...told, climbed: 1 },
    'readmission_officer@there readmission_supervisor@there data_protection_officer@MK data_protection_officer@AL',
  ],
  ['readmission_data_notice', 'told', { ...told, toAuthorityId: null }, 'data_protection_officer@MK'],
  ['readmission_data_notice', 'contested', told, 'readmission_officer@owner readmission_supervisor@owner'],
];
