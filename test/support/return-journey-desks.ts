type Example = [kind: string, state: string, subject: object, desks: string];

const at = (place: string) => `readmission_officer@${place} readmission_supervisor@${place}`;
const between = { otherCountry: 'MK', otherAuthorityId: 'asked', elsewhere: null };

/** Whom transits, joint flights, claims of error and invoices await. */
export const ofReturnJourneys: Example[] = [
  ['transit', 'draft', between, at('owner')],
  ['transit', 'requested', between, at('asked')],
  ['transit', 'requested', { ...between, elsewhere: 'other' }, at('owner')],
  ['transit', 'unanswered', between, `${at('owner')} ${at('asked')}`],
  ['transit', 'notified', between, 'escort_leader@AL crossing_point_officer@MK'],
  ['transit', 'failed', between, at('owner')],
  ['return_flight', 'draft', {}, at('owner')],
  [
    'return_flight',
    'offered',
    {
      shares: [
        { country: 'SI', state: 'offered' },
        { country: 'BG', state: 'taken' },
      ],
    },
    `${at('owner')} readmission_supervisor@SI`,
  ],
  ['return_flight', 'boarding', { countries: ['AL', 'SI'] }, 'escort_leader@AL escort_leader@SI'],
  ['error_claim', 'lodged', between, 'readmission_supervisor@asked'],
  ['error_claim', 'lodged', { ...between, elsewhere: 'other' }, at('owner')],
  ['error_claim', 'under_way', between, 'escort_leader@AL crossing_point_officer@MK'],
  ['error_claim', 'with_experts', between, 'readmission_supervisor@owner readmission_supervisor@asked'],
  ['readmission_invoice', 'draft', between, at('owner')],
  ['readmission_invoice', 'received', between, at('asked')],
  ['readmission_invoice', 'overdue', { ...between, elsewhere: 'other' }, at('owner')],
  ['readmission_invoice', 'disputed', between, at('owner')],
];
