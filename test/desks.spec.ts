import { keysOf } from '../src/core/workflow/desks.js';
import { mandatorySections } from '../src/operations/operation.codes.js';
import { ofFeatures } from './support/desk-examples.js';
import { workflows } from './support/workflows.js';

/** Of an operation `op` of the authority `owner` of Albania, opened by `author`. */
const any = {
  id: 'op',
  operationId: 'op',
  ownerAuthorityId: 'owner',
  ownerCountry: 'AL',
  openedBy: 'author',
  climbed: 0,
  pending: null,
};
const party = (country: string, changes: object = {}) => ({
  country,
  state: 'accepted',
  signedVersion: null,
  agreedVersion: null,
  ...changes,
});
const written = {
  completeSections: mandatorySections,
  planVersion: 1,
  amendmentVersion: null,
  suspendedByMonitor: false,
};
const levels = [
  { placeId: 'police', country: 'AL', level: 0 },
  { placeId: 'ministry', country: 'AL', level: 1 },
];
const referral = { authorityId: 'shelter' };
const held = { custodianId: 'custodian', receiverId: 'receiver' };
const unit = { unitConcerned: 'unit', participantCountries: ['MK'] };
const notice = {
  dpoNotifiedAt: null,
  dpoNotedAt: null,
  protectedRole: null,
  clearedByOfficer: null,
  clearedByMonitor: null,
};

type Example = [kind: string, state: string, subject: object, desks: string];

describe('whom a case awaits', () => {
  const examples: Example[] = [
    ['annual_plan', 'draft', {}, 'author'],
    [
      'annual_plan',
      'proposed',
      { chiefs: levels, parties: [party('AL', { confirmedAt: null })] },
      'police_chief@police',
    ],
    ['annual_plan', 'proposed', { chiefs: levels, parties: [party('AL', { confirmedAt: new Date() })] }, ''],
    ['apprehension', 'in_custody', held, 'custodian receiver'],
    ['apprehension', 'handed_over', held, 'receiver'],
    ['apprehension', 'released', held, ''],
    ['arrest', 'made', { arrestedBy: 'officer' }, 'author officer'],
    ['arrest', 'delivered', { arrestedBy: 'officer' }, 'author officer police_chief@AL'],
    ['casualty', 'investigated', {}, 'operation_coordinator@op operation_commander@op police_chief@AL'],
    ['check', 'recorded', { ledBy: 'leader', shiftLeaderId: null }, 'leader team_leader@op'],
    [
      'check',
      'recorded',
      { ledBy: null, shiftLeaderId: null, climbed: 2 },
      'team_leader@op operation_coordinator@op operation_commander@op',
    ],
    ['collection', 'proposed', { climbed: 1 }, 'data_protection_officer@AL'],
    ['collection', 'in_use', { reviewCalls: 0 }, ''],
    ['collection', 'in_use', { reviewCalls: 0, pending: { rules: [] } }, 'data_protection_officer@AL'],
    ['collection', 'in_use', { reviewCalls: 1 }, 'data_protection_officer@AL'],
    ['collection', 'suspended', { suspendedAs: 'owner' }, 'handling_officer@owner'],
    ['collection', 'suspended', { suspendedAs: 'clock' }, 'data_protection_officer@AL'],
    ['collection', 'draft', {}, 'author'],
    ['collection_import', 'expected', {}, 'author'],
    ['collection_import', 'uploaded', {}, 'author'],
    ['collection_import', 'checked', { approvalNeeded: [], obstacle: null }, 'author'],
    [
      'collection_import',
      'checked',
      { approvalNeeded: ['changes_much'], obstacle: null },
      'handling_officer@owner data_protection_officer@AL',
    ],
    ['collection_import', 'checked', { approvalNeeded: ['changes_much'], obstacle: 'import_cut_off' }, 'author'],
    ['collection_import', 'approved', {}, 'author'],
    ['collection_import', 'stopped', {}, 'author'],
    ['collection_entry', 'review_due', {}, 'handling_officer@owner analyst@owner check_officer@owner'],
    [
      'complaint',
      'received',
      unit,
      'rights_monitor@op!unit safeguard_officer@op!unit rights_monitor@AL!unit safeguard_officer@AL!unit',
    ],
    ['complaint', 'closed', unit, ''],
    ['daily_report', 'submitted', { waitsFor: ['MK'] }, 'national_contact_point@MK'],
    ['daily_report', 'submitted', { waitsFor: ['MK'], climbed: 1 }, 'national_contact_point@MK police_chief@MK'],
    ['daily_report', 'returned', {}, 'author'],
    ['debriefing', 'planned', { leadDebriefer: 'lead', secondDebriefer: 'second' }, 'lead second'],
    [
      'debriefing',
      'informed',
      { leadDebriefer: 'lead', secondDebriefer: null, libertyState: 'detained', detainedApprovedBy: null },
      'lead team_leader@op~AL operation_coordinator@op~AL',
    ],
    ['debriefing', 'quality_review', { climbed: 1 }, 'team_leader@op~AL operation_coordinator@op~AL'],
    [
      'deployment',
      'proposed',
      { hostCountries: ['AL'], climbed: 2 },
      'operation_coordinator@op operation_coordinator@AL operation_commander@op police_chief@AL',
    ],
    ['deployment', 'accepted', { briefedAt: new Date(), codeOfConductAt: null, officerId: 'visitor' }, 'visitor'],
    ['equipment', 'handed_over', { holderKind: 'officer', holderId: 'holder' }, 'holder'],
    [
      'equipment',
      'handed_over',
      { holderKind: 'site', holderId: 'site' },
      'operation_coordinator@op operation_commander@op team_leader@op',
    ],
    [
      'equipment',
      'given_back',
      { propertyCountry: 'MK' },
      'national_contact_point@MK operation_coordinator@MK police_chief@MK',
    ],
    [
      'evaluation',
      'submitted',
      { signatures: [party('AL', { signedAt: new Date() }), party('MK', { signedAt: null })] },
      'national_contact_point@MK',
    ],
    ['exhibit', 'in_passing', { receiverId: 'clerk' }, 'clerk'],
    ['exhibit', 'sent_out', {}, 'evidence_clerk@AL'],
    ['follow_up', 'in_progress', { assigneeId: 'assignee' }, 'assignee'],
    ['follow_up', 'overdue', { assigneeId: 'assignee', waitsAt: 'above', climbed: 1 }, 'assignee police_chief@above'],
    ['follow_up', 'returned', {}, 'author operation_coordinator@op operation_coordinator@owner'],
    ['incident', 'detected', {}, 'author team_leader@op'],
    [
      'incident',
      'reported',
      { climbed: 1 },
      'operation_coordinator@op operation_coordinator@owner operation_commander@op',
    ],
    ['intelligence_item', 'graded', {}, 'analyst@op~AL analyst@owner'],
    ['intelligence_item', 'released', { pending: { kind: 'handling' } }, 'handling_officer@owner'],
    [
      'interpreter',
      'drafted',
      { confidentialitySignedOn: '2026-09-01', officerId: 'interpreter' },
      'operation_coordinator@AL national_contact_point@AL central_unit_officer@AL',
    ],
    [
      'interpreter_booking',
      'requested',
      { interpreterOfficerId: 'interpreter', interpreterCountry: 'MK' },
      'interpreter operation_coordinator@MK national_contact_point@MK central_unit_officer@MK',
    ],
    ['legal_change', 'proposed', {}, 'legal_officer@*'],
    ['legal_confirmation', 'proposed', {}, 'legal_officer@AL'],
    [
      'operation',
      'proposed',
      { ...written, chiefs: levels, climbed: 1, participations: [party('MK', { state: 'invited' })] },
      'police_chief@police police_chief@ministry national_contact_point@MK',
    ],
    [
      'operation',
      'planning',
      { ...written, participations: [party('AL'), party('MK', { signedVersion: 1 })] },
      'operation_coordinator@op operation_coordinator@owner national_contact_point@AL',
    ],
    [
      'operation',
      'planning',
      { ...written, completeSections: [], participations: [party('AL')] },
      'operation_coordinator@op operation_coordinator@owner',
    ],
    [
      'operation',
      'active',
      {
        ...written,
        amendmentVersion: 2,
        participations: [party('AL', { signedVersion: 1, agreedVersion: 2 }), party('MK', { signedVersion: 1 })],
      },
      'national_contact_point@MK',
    ],
    ['operation', 'suspended', { ...written, suspendedByMonitor: true, participations: [] }, 'rights_monitor@op'],
    [
      'parked_work',
      'parked',
      { operationId: 'operation', ownerAuthorityId: 'border' },
      'team_leader@operation operation_coordinator@operation operation_commander@operation police_chief@border operation_coordinator@border',
    ],
    ['parked_work', 'returned', { officerId: 'officer' }, 'officer'],
    ['patrol', 'returned', { leaderId: 'leader' }, 'leader'],
    ['patrol', 'reported', { siteLeaderId: null }, 'operation_coordinator@op operation_coordinator@owner'],
    ['protection_referral', 'created', referral, 'safeguard_officer@shelter safeguard_officer@AL safeguard_officer@op'],
    [
      'protection_referral',
      'created',
      { ...referral, authorityId: null, climbed: 2 },
      'safeguard_officer@AL safeguard_officer@op operation_coordinator@op operation_coordinator@owner operation_commander@op',
    ],
    ...ofFeatures,
    ['relation', 'proposed', {}, 'team_leader@op~AL operation_coordinator@op~AL analyst@op~AL analyst@owner'],
    [
      'risk_analysis',
      'handed_in',
      { waitsAt: 'ministry', climbed: 1 },
      'analyst@owner operation_coordinator@owner police_chief@owner police_chief@ministry',
    ],
    ['seizure', 'recorded', { seizedBy: 'officer' }, 'author officer'],
    ['seizure', 'listed', {}, 'evidence_clerk@AL'],
    ['serious_incident', 'raised', unit, 'rights_monitor@op!unit'],
    [
      'serious_incident',
      'raised',
      { ...unit, climbed: 2, reporterId: 'reporter' },
      'rights_monitor@op!unit rights_monitor@AL!unit rights_monitor@MK!unit',
    ],
    ['shift', 'planned', { leaderId: 'leader' }, 'leader'],
    ['subject', 'reviewed', { ...notice, protectedRole: 'lawyer', clearedByOfficer: 'dpo' }, 'rights_monitor@op'],
    [
      'subject',
      'review_due',
      notice,
      'team_leader@op~AL operation_coordinator@op~AL analyst@op~AL analyst@owner handling_officer@owner',
    ],
    ['subject', 'reviewed', { ...notice, dpoNotifiedAt: new Date() }, 'data_protection_officer@AL'],
    ['tally', 'entered', { country: 'MK', climbed: 1 }, 'national_contact_point@MK police_chief@MK'],
    ['training_session', 'planned', { trainerId: 'trainer' }, 'trainer author'],
    ['use_permission', 'owner_notified', {}, 'handling_officer@owner'],
    ['use_permission', 'granted', {}, ''],
  ];

  it.each(examples)('of %s, %s, with %j: %s', (kind, state, subject, desks) => {
    const keys = keysOf(workflows.get(kind)?.states[state]?.awaits?.({ ...any, ...subject }) ?? []);
    const bound = (mark: string, to: string | null) => (to === null ? '' : mark + to);
    const told = keys.map(({ key, within, unless }) => key + bound('~', within) + bound('!', unless));
    expect(told.join(' ')).toBe(desks);
  });

  it('is said here for every kind that awaits anybody', () => {
    const awaiting = [...workflows.values()].filter(({ states }) => Object.values(states).some(({ awaits }) => awaits));
    const said = new Set(examples.map(([kind]) => kind));
    expect(awaiting.map(({ name }) => name).filter((name) => !said.has(name))).toEqual([]);
  });
});
