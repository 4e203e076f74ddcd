const asked = {
  target: 'europol',
  relayCountry: 'AL',
  relayUnitId: null,
  takenBy: null,
  missedAt: null,
  notedAt: null,
  approvedBy: 'approver',
  dpoNotifiedAt: null,
  dpoNotedAt: null,
};

/** Whom a referral awaits, by state and what it is about. */
export const ofReferrals: [kind: string, state: string, subject: object, desks: string][] = [
  ['referral', 'draft', asked, 'author'],
  ['referral', 'necessity_review', asked, 'referral_approver@owner referral_approver@op~AL'],
  [
    'referral',
    'second_review',
    { ...asked, climbed: 2, dpoNotifiedAt: new Date() },
    'referral_approver@owner referral_approver@op~AL referral_approver@AL police_chief@AL data_protection_officer@AL',
  ],
  ['referral', 'queued', asked, 'central_unit_officer@AL'],
  ['referral', 'queued', { ...asked, target: 'selec', relayUnitId: 'unit' }, 'central_unit_officer@unit'],
  [
    'referral',
    'queued',
    { ...asked, target: 'europol_onsite', relayCountry: 'EUROPOL' },
    'check_officer@op~EUROPOL check_officer@AL',
  ],
  ['referral', 'queued', { ...asked, target: 'central_unit' }, 'central_unit_officer@AL'],
  ['referral', 'queued', { ...asked, target: 'internal', relayCountry: null }, ''],
  [
    'referral',
    'queued',
    { ...asked, missedAt: new Date() },
    'central_unit_officer@AL team_leader@op~AL operation_coordinator@op~AL',
  ],
  ['referral', 'taken', { ...asked, takenBy: 'relay' }, 'relay'],
  ['referral', 'hit_unconfirmed', { ...asked, takenBy: 'relay' }, 'relay'],
  ['referral', 'hit_confirmed', asked, 'central_unit_officer@AL'],
  [
    'referral',
    'hit_confirmed',
    { ...asked, missedAt: new Date() },
    'central_unit_officer@AL team_leader@op~AL operation_coordinator@op~AL',
  ],
  ['referral', 'no_hit', asked, 'approver'],
  ['referral', 'fed_back', asked, 'author'],
  ['referral', 'fed_back', { ...asked, notedAt: new Date() }, ''],
  ['referral', 'recalled', { ...asked, takenBy: 'relay' }, 'relay'],
];
