type Example = [kind: string, state: string, subject: object, desks: string];

const kept = 'handling_officer@owner central_unit_officer@AL';
const asked = {
  route: 'central_unit',
  elsewhere: null,
  clock: null,
  ownerUnitId: 'unit',
  otherUnitId: 'theirs',
  otherAuthorityId: null,
  reachedAt: null,
  via: ['focal', 'bureau'],
};
const decided = 'team_leader@border operation_coordinator@border central_unit_officer@border';
const here =
  'author central_unit_officer@unit team_leader@owner operation_coordinator@owner central_unit_officer@owner';
const elsewhere = { ...asked, elsewhere: 'other' };

/** Of requests; where the other side has no account, whoever registers what it does. */
const ofRequests: Example[] = [
  ['request', 'draft', asked, 'author'],
  ['request', 'submitted', asked, 'central_unit_officer@unit'],
  [
    'request',
    'submitted',
    { ...asked, route: 'eu_spoc', listing: { owner: { held: 'yes' } } },
    'central_unit_officer@unit team_leader@owner operation_coordinator@owner central_unit_officer@owner',
  ],
  ['request', 'sent', asked, 'central_unit_officer@theirs'],
  ['request', 'sent', elsewhere, 'central_unit_officer@unit'],
  ['request', 'in_progress', { ...asked, otherAuthorityId: 'border', reachedAt: new Date() }, decided],
  [
    'request',
    'in_progress',
    { ...asked, clock: { level: 'red' } },
    'central_unit_officer@theirs national_contact_point@theirs',
  ],
  ['request', 'in_progress', elsewhere, 'central_unit_officer@unit'],
  [
    'request',
    'in_progress',
    { ...elsewhere, route: 'selec' },
    'central_unit_officer@unit liaison_officer@focal liaison_officer@bureau',
  ],
  ['request', 'clarification_requested', asked, here],
  ['request', 'clarification_requested', { ...asked, elsewhere: 'owner' }, 'central_unit_officer@theirs'],
  ['request', 'under_review', asked, here],
];

const stops = { focalPointOut: 'focal', liaisonOut: 'bureau', liaisonIn: 'their bureau', focalPointIn: 'their focal' };
const passage = { ...stops, elsewhere: null };

/** Of ways through SELEC: whoever has it in hand; where its state has nobody here, the liaison officers of the other. */
const ofPassages: Example[] = [
  ['passage', 'at_focal_point_out', passage, 'central_unit_officer@focal'],
  ['passage', 'at_focal_point_out', { ...passage, elsewhere: 'owner' }, 'liaison_officer@their bureau'],
  ['passage', 'at_liaison_out', passage, 'liaison_officer@bureau'],
  ['passage', 'at_liaison_out', { ...passage, elsewhere: 'owner' }, 'liaison_officer@their bureau'],
  ['passage', 'at_liaison_in', passage, 'liaison_officer@their bureau'],
  ['passage', 'at_liaison_in', { ...passage, elsewhere: 'other' }, 'liaison_officer@bureau'],
  ['passage', 'at_focal_point_in', passage, 'central_unit_officer@their focal'],
  ['passage', 'at_focal_point_in', { ...passage, elsewhere: 'other' }, 'liaison_officer@bureau'],
  ['passage', 'delivered', passage, ''],
];

const told = { ownerUnitId: 'unit', otherUnitId: 'theirs', otherAuthorityId: null };
const exchange = { ...told, direct: false, attestedBy: null };
const leaders = (place: string) =>
  ['team_leader', 'operation_coordinator', 'national_contact_point', 'central_unit_officer']
    .map((role) => `${role}@${place}`)
    .join(' ');

/** Of what is told unasked, with personal data and without. */
const ofWhatIsTold: Example[] = [
  ['spontaneous_information', 'submitted', told, 'central_unit_officer@unit'],
  ['spontaneous_information', 'submitted', { ...told, ownerUnitId: null }, leaders('owner')],
  ['spontaneous_information', 'transmitted', told, 'central_unit_officer@theirs'],
  ['spontaneous_information', 'transmitted', { ...told, otherAuthorityId: 'border' }, leaders('border')],
  ['spontaneous_information', 'transmitted', { ...told, elsewhere: 'other', via: [] }, 'central_unit_officer@unit'],
  [
    'spontaneous_information',
    'transmitted',
    { ...told, elsewhere: 'other', route: 'selec', via: ['bureau'] },
    'central_unit_officer@unit liaison_officer@bureau',
  ],
  ['spontaneous_information', 'under_review', told, 'central_unit_officer@unit'],
  ['strategic_exchange', 'draft', exchange, 'author'],
  ['strategic_exchange', 'draft', { ...exchange, attestedBy: 'author' }, 'author central_unit_officer@unit'],
  ['strategic_exchange', 'sent', exchange, 'central_unit_officer@theirs'],
  ['strategic_exchange', 'sent', { ...exchange, otherAuthorityId: 'border' }, leaders('border')],
  ['strategic_exchange', 'sent', { ...exchange, elsewhere: 'other' }, 'central_unit_officer@unit'],
  ['strategic_exchange', 'acknowledged', exchange, ''],
  ['strategic_exchange', 'under_review', exchange, 'central_unit_officer@unit'],
  ['strategic_exchange', 'under_review', { ...exchange, ownerUnitId: null, direct: true }, leaders('owner')],
  [
    'joint_analysis',
    'overdue',
    { countries: ['AL', 'MK'] },
    'national_contact_point@AL central_unit_officer@AL national_contact_point@MK central_unit_officer@MK',
  ],
];

const posting = { hostCountry: 'MK', officerId: 'officer', servedCountries: ['ME'], servedAgreed: ['ME'] };
const sender = 'national_contact_point@AL central_unit_officer@AL';
const host = 'national_contact_point@MK central_unit_officer@MK';
const served = 'national_contact_point@ME police_chief@ME central_unit_officer@ME';

const ofPostings: Example[] = [
  ['liaison_posting', 'proposed', posting, sender],
  ['liaison_posting', 'proposed', { ...posting, servedAgreed: [] }, `${sender} ${served}`],
  ['liaison_posting', 'nominated', posting, host],
  ['liaison_posting', 'nominated', { ...posting, climbed: 1 }, `${host} police_chief@MK`],
  ['liaison_posting', 'accredited', posting, 'officer'],
  ['liaison_posting', 'accredited', { ...posting, servedAgreed: [] }, served],
  ['liaison_posting', 'ended', posting, ''],
  ['liaison_posting', 'under_review', posting, sender],
];

const answering = 'data_protection_officer@owner legal_officer@owner';
const carried = { carrierType: 'hits', sentAt: null };

/** Of what is passed on and received, and of the persons whom it is about. */
const ofWhatIsKept: Example[] = [
  ['transmission_item', 'prepared', carried, ''],
  ['transmission_item', 'prepared', { ...carried, carrierType: 'requests' }, 'author'],
  ['received_item', 'destroy_due', {}, kept],
  ['correction_notice', 'alarmed', {}, kept],
  ['correction_notice', 'sent', { elsewhere: 'AL', fromCountry: 'MK' }, 'central_unit_officer@MK'],
  ['use_permission', 'owner_notified', { elsewhere: 'AL', holderCountry: 'MK' }, 'central_unit_officer@MK'],
  ['use_report', 'asked', {}, kept],
  ['use_report', 'overdue', { elsewhere: 'AL', askerCountry: 'MK' }, 'central_unit_officer@MK'],
  ['breach', 'measures_taken', {}, 'data_protection_officer@AL'],
  ['breach_notice', 'sent', {}, kept],
  ['breach_notice', 'sent', { elsewhere: 'AL', fromCountry: 'MK' }, 'central_unit_officer@MK'],
  ['data_subject_consultation', 'asked', {}, kept],
  [
    'data_subject_consultation',
    'asked',
    { elsewhere: 'AL', askerAuthorityId: 'asker' },
    'data_protection_officer@asker legal_officer@asker',
  ],
  ['data_subject_request', 'received', {}, answering],
  ['data_subject_request', 'answered', {}, ''],
];

/** Whom that awaits which goes between states. */
export const ofExchanges: Example[] = [...ofRequests, ...ofPassages, ...ofWhatIsTold, ...ofPostings, ...ofWhatIsKept];
