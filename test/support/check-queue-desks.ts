const handedOver = { recipientId: 'recipient', elsewhere: false, unitId: null, assigneeId: null };
const theOwner =
  'handling_officer@owner analyst@owner operation_coordinator@owner operation_coordinator@op~AL analyst@op~AL';
const twoOwners = { otherAuthorityId: 'abroad', otherCountry: 'MK', otherOperationId: 'op2' };

/** Whom collections, hits, merges and hand-overs to investigation await, by state and what they are about. */
export const ofTheCheckQueue: [kind: string, state: string, subject: object, desks: string][] = [
  ['collection', 'proposed', { climbed: 1 }, 'data_protection_officer@AL'],
  ['collection', 'in_use', { reviewCalls: 0 }, ''],
  ['collection', 'in_use', { reviewCalls: 0, pending: { rules: [] } }, 'data_protection_officer@AL'],
  ['collection', 'in_use', { reviewCalls: 1 }, 'data_protection_officer@AL'],
  ['collection', 'suspended', { suspendedAs: 'owner' }, 'handling_officer@owner'],
  ['collection', 'suspended', { suspendedAs: 'clock' }, 'data_protection_officer@AL'],
  ['collection', 'draft', {}, 'author'],
  ['collection_entry', 'review_due', {}, 'handling_officer@owner analyst@owner check_officer@owner'],
  ['hit', 'unconfirmed', { shown: 'nothing' }, 'check_officer@owner analyst@owner'],
  [
    'hit',
    'unconfirmed',
    { shown: 'entry', askingAuthorityId: 'asker', climbed: 2 },
    'check_officer@owner analyst@owner team_leader@owner central_unit_officer@AL',
  ],
  ['hit', 'consent_pending', { shown: 'hit' }, 'handling_officer@owner'],
  ['hit', 'consent_pending', { shown: 'hit', climbed: 1 }, 'handling_officer@owner team_leader@owner'],
  ['hit', 'disclosed', { shown: 'part' }, ''],
  [
    'deconfliction_notice',
    'told',
    { level: 'supervisors', unitId: 'unit' },
    'team_leader@unit~AL operation_coordinator@unit~AL central_unit_officer@unit~AL',
  ],
  ['deconfliction_notice', 'told', { level: 'head' }, 'central_unit_officer@AL police_chief@owner'],
  ['working_interest', 'lapsed', {}, 'author'],
  ['investigation_feedback', 'told', { officerId: 'debriefer' }, 'debriefer'],
  ['investigation_handover', 'checked', { ...handedOver, unitId: 'ncu' }, 'central_unit_officer@ncu'],
  ['investigation_handover', 'handed_over', { ...handedOver, elsewhere: true }, theOwner],
  ['investigation_handover', 'fed_back', { ...handedOver, changeUnread: true, elsewhere: true }, theOwner],
  [
    'subject_merge',
    'proposed',
    { ...twoOwners, agreedFor: [] },
    'analyst@owner analyst@op~AL operation_coordinator@op~AL analyst@abroad analyst@op2~MK operation_coordinator@op2~MK',
  ],
  [
    'subject_merge',
    'proposed',
    { ...twoOwners, agreedFor: ['owner'] },
    'analyst@abroad analyst@op2~MK operation_coordinator@op2~MK',
  ],
];
