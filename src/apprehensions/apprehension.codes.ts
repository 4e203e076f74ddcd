/** Why somebody was apprehended. The crimes that a person may be arrested for are another matter: see arrests. */
export const apprehensionGrounds = {
  unauthorised_crossing: 'Crossed the border without authorisation',
  attempted_crossing: 'Tried to cross the border without authorisation',
  clandestine_entry: 'Entered hidden in a vehicle, train or vessel',
  unlawful_stay: 'Stays unlawfully',
} as const;
export type ApprehensionGround = keyof typeof apprehensionGrounds;

export const directions = {
  entry: 'Into the host state',
  exit: 'Out of the host state',
  unknown: 'Not known',
} as const;
export type Direction = keyof typeof directions;

/** What shows that, where and when the border was crossed; readmission agreements weigh each kind in their own way. */
export const evidenceKinds = {
  seen_crossing: 'Seen crossing by an officer',
  camera: 'Dated picture or film of the crossing',
  tracks: 'Tracks, or things left on the way',
  ticket: 'Ticket or list of passengers',
  stamp: 'Entry or exit stamp, or another dated endorsement',
  visa_or_permit: 'Visa or residence permit',
  named_paper: 'Paper with a name that shows where somebody was: bill, appointment, rental',
  document: 'Another document',
  phone_position: 'Position of a telephone',
  vehicle_used: 'Vehicle, or its registration',
  guide_or_agency: 'Use of a guide or travel agency',
  register_entry: 'Entry in an official register',
  own_statement: 'What the person told the apprehending officers; never what was said in a debriefing',
  companion_statement: 'Statement of somebody who travelled along',
  witness_statement: 'Statement of a witness',
  other: 'Other',
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** With whom a person came, as it matters for a child. */
export const companies = {
  parent: 'With a parent',
  responsible_adult: 'With an adult who is responsible for them by law or custom',
  other_adults: 'With adults who are not responsible for them',
  alone: 'Alone',
} as const;
export type Company = keyof typeof companies;

export const shownDocuments = {
  passport: 'Passport',
  identity_card: 'Identity card',
  residence_permit: 'Residence permit',
  visa: 'Visa',
  driving_licence: 'Driving licence',
  birth_certificate: 'Birth certificate',
  registration_paper: 'Paper of a registration in another state',
  other: 'Other',
} as const;
export type ShownDocument = keyof typeof shownDocuments;

/** Who of the police holds them. */
export const custodyUnits = {
  field_team: 'The team that stopped them',
  transport: 'Transport',
  border_police_station: 'Border police station',
  registration_centre: 'Registration centre',
  holding_facility: 'Holding facility of the police',
} as const;
export type CustodyUnit = keyof typeof custodyUnits;

/** To whom they go when the unit that apprehended them has done its part. */
export const receivingAuthorities = {
  border_police_station: 'Border police station, which decides on what follows',
  readmission_unit: 'Readmission unit',
  asylum_authority: 'Asylum authority',
  migration_authority: 'Migration authority',
  child_protection: 'Child protection service',
  victim_support: 'Service for victims of trafficking',
  medical_service: 'Hospital or medical service',
  prosecutor: 'Prosecutor',
} as const;
export type ReceivingAuthority = keyof typeof receivingAuthorities;

/** In which condition a group is handed over: any that apply to somebody in it. */
export const custodyConditions = {
  well: 'Well',
  exhausted: 'Exhausted, hungry or thirsty',
  cold_or_wet: 'Cold or wet',
  injured: 'Injured',
  ill: 'Ill',
  distressed: 'Distressed',
  seen_by_doctor: 'Seen by a doctor',
  needs_doctor: 'Needs a doctor',
} as const;
export type CustodyCondition = keyof typeof custodyConditions;

export const handoverStates = {
  offered: 'Handed over by the giver; the receiving officer has not confirmed',
  confirmed: 'Confirmed by the receiving officer, or by a receipt',
  disputed: 'Disputed by the receiving officer',
  withdrawn: 'Taken back by the giver',
  lapsed: 'Not answered in time: the group is where it was',
} as const;
export type HandoverState = keyof typeof handoverStates;

export const releaseGrounds = {
  lawful_stay: 'They may stay',
  no_ground: 'There is no ground to hold them',
  time_limit: 'The time for which they could be held is over',
  ordered_to_leave: 'They were ordered to leave',
  decision: 'A court or prosecutor has decided so',
  care: 'They need care that custody cannot give',
} as const;
export type ReleaseGround = keyof typeof releaseGrounds;

export const transferTargets = {
  other_place_of_detention: 'Another place of detention in the host state',
  other_state: 'The other state, in a simplified procedure at the border',
} as const;
export type TransferTarget = keyof typeof transferTargets;
