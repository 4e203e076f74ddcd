/** By which an agreement on readmission is known: EC-RS, EC-RS-AT (its protocol with Austria), RS-MK. */
export const AGREEMENT_KEY = /^[A-Z][A-Z0-9-]{2,39}$/;

/** What an agreement on readmission is, seen from the law that it belongs to. */
export const agreementForms = {
  eu_agreement: 'Agreement of the Union with another state',
  eu_protocol: 'Protocol by which one member and that state carry it out: says only what such a protocol may',
  bilateral: 'Agreement of two states, or of two and a third',
  bilateral_protocol: 'Protocol by which such an agreement is carried out',
  multilateral: 'Agreement of several states',
} as const;
export type AgreementForm = keyof typeof agreementForms;

export const dayUnits = {
  hour: 'Hours, without interruption',
  calendar_day: 'Calendar days',
  working_day: 'Working days of the state that has to act',
  month: 'Months',
  year: 'Years',
} as const;
export type DayUnit = keyof typeof dayUnits;

/** Who is to be readmitted: it decides which obligation of an agreement is asked about. */
export const readmissionCategories = {
  own_national: 'National of the requested state',
  former_national: 'Has given up or lost its nationality since entering the requesting state',
  family_child: 'Minor unmarried child of such a person',
  family_spouse: 'Spouse of such a person, of another nationality',
  tcn_visa_permit: 'Of a third state, with a visa or residence permit of the requested state',
  tcn_direct_entry: 'Of a third state, has come directly from the requested state unlawfully',
  tcn_forged_doc_of_requested: 'Of a third state, with a forged document of the requested state',
  tcn_last_domicile: 'Of a third state, has lived lawfully in the requested state and had their last domicile there',
  stateless: 'Has no nationality',
  ex_sfry: 'Was a national of the former Yugoslavia, and has no other nationality',
} as const;
export type ReadmissionCategory = keyof typeof readmissionCategories;

export const formerNationalRules = {
  renounced_unless_naturalisation_promised: 'Taken back, unless they were at least promised naturalisation there',
  unless_naturalised: 'Taken back, unless they have been naturalised there',
  no: 'Not taken back',
} as const;

export const childRules = {
  any_nationality: 'Of whatever nationality and wherever born',
  own_nationality_only: 'Of its nationality; others by the article on persons of third states',
} as const;

export const spouseRules = {
  if_right_of_entry: 'If they have, or get, the right to enter',
  no: 'Not taken back',
} as const;

export const tcnEntryRules = {
  direct: 'Entered directly from the requested state',
  direct_or_via_third_state: 'Entered directly by air, or by land, also through a third state',
  coming_from: 'Came from the requested state',
  stay_or_transit: 'Stayed in the requested state or passed through it',
  direct_air_only: 'Entered directly, by air alone',
  left_within_after_min_stay: 'Left the requested state not too long ago, after a stay of some length',
  permit_or_refugee_status_only: 'Only with a permanent permit, or as a recognised refugee, of the requested state',
} as const;

/** When there is no obligation towards persons of third states; and when there is nevertheless. */
export const tcnExceptions = {
  exc_airside_transit: 'Was only in the transit area of an airport',
  exc_visa_by_requesting: 'The requesting state has given a visa',
  exc_permit_by_requesting: 'The requesting state has given a residence permit',
  cex_later_expiry: 'Nevertheless: the visa or permit of the requested state ends later',
  cex_forged_or_false: 'Nevertheless: that visa or permit was obtained by forgery or false statement',
  cex_conditions_not_met: 'Nevertheless: a condition of that visa was not met',
  exc_visa_free_in_requesting: 'Needs no visa for the requesting state',
  exc_stay_over_limit: 'Has been in the requesting state for too long',
  exc_refugee_or_stateless_recognised: 'Recognised there as a refugee or stateless',
  exc_national_of_bordering_or_between_state: 'National of a state that borders, or lies in between',
  exc_third_state_visa_on_route: 'Obtained the visa of a third state on the way',
  exc_already_removed: 'Was removed by the requested state already',
  exc_left_too_long_ago: 'Left the requested state too long ago',
  exc_dublin_applies: 'The rules on responsibility for asylum apply',
  exc_permit_of_other_schengen_state: 'Has a permit of another Schengen state',
  exc_no_obligation_yet: 'The obligation has not begun yet',
} as const;

export const exemptDocuments = {
  valid_passport: 'A valid national passport',
  valid_id_card: 'A valid identity card',
  valid_travel_doc: 'A valid travel document',
  expired_id_or_passport: 'A passport or identity card, even an expired one',
} as const;

export const exemptNotices = {
  none: 'Nobody has to be told',
  transfer_notice: 'The notice of the transfer',
  written_communication: 'A written communication',
  willing_person_only: 'A written communication, and only if the person is willing',
} as const;

export const biometricRules = {
  none: 'A photograph and nothing else',
  optional_fingerprint: 'Fingerprints may go with it',
  fingerprint_sheet: 'The fingerprint sheet goes with it',
  optional_multimodal: 'Several kinds, where possible and necessary',
} as const;

export const healthDataRules = {
  person_interest: 'In the interest of the person',
  express_consent: 'Only with the express consent of the person',
  consent_and_care_purpose: 'With consent, and only for care',
} as const;

export const channels = { system: 'Here', email: 'E-mail', fax: 'Fax', post: 'Post' } as const;

export const clockStarts = {
  receipt: 'Receipt of the application',
  send_report: 'The report that it was sent',
  e_receipt: 'The report that it was sent, or the electronic receipt',
  ack_of_receipt: 'The acknowledgement of receipt',
  registration_by_receiver: 'The registration of a proper application by its receiver',
} as const;

export const stepStarts = {
  application: 'The application was sent',
  receipt: 'The application was received',
  request: 'It was asked for',
} as const;
export type StepStart = keyof typeof stepStarts;

export const submitStarts = {
  knowledge_of_irregularity: 'The requesting state learned that the person is there unlawfully',
  illegal_entry: 'The unlawful entry',
} as const;

export const submitScopes = { tcn_only: 'Persons of third states and stateless persons', all: 'Everybody' } as const;

export const extensionWays = {
  motivated_request: 'The requested state asks for it, with reasons',
  information: 'The requested state says that it needs it',
  interview: 'An interview is needed',
} as const;

export const silences = {
  consent_deemed: 'Consent is deemed to be given',
  transfer_permitted: 'The transfer may be announced',
  nationality_deemed: 'The nationality is deemed to be established',
  none: 'Nothing follows from it',
} as const;
export type Silence = keyof typeof silences;

export const interviewers = {
  embassy: 'Embassy or consulate',
  posted_officer: 'An officer posted to the requesting state',
  experts: 'Experts, at the cost of the requesting state',
} as const;

export const documentIssuers = {
  requested_consulate: 'A consulate of the requested state',
  requesting: 'The requesting state, with written consent',
} as const;

export const documentFallbacks = {
  requesting_laissez_passer: 'A laissez-passer of the requesting state',
  eu_standard_doc: 'The standard travel document of the Union',
  none: 'Nothing else',
} as const;

export const lapseDocuments = {
  application_to_consulate: 'The application itself goes to the consulate, as no reply came in time',
} as const;

export const barReasons = {
  known_stay: 'uninterrupted stay that the requesting state knows of',
  stay: 'stay in the requesting state',
  illegal_entry: 'unlawful entry',
  leaving_requested: 'leaving the requested state',
} as const;
export type BarReason = keyof typeof barReasons;

export const expiredDocumentRules = {
  proof_kept: 'An expired document proves what it did',
  prima_facie: 'An expired document is prima facie evidence',
  within: 'An expired document counts only for some time',
} as const;

export const responsibilities = {
  dual_signature: 'When both have signed at the handover',
  handover: 'At the handover',
} as const;

export const suspensionScopes = {
  tcn: 'Persons of third states and stateless persons',
  all: 'All or part of it',
  transit: 'Transit alone',
} as const;
export type SuspensionScope = keyof typeof suspensionScopes;

export const extraFields = { fathers_name: 'Name of the father', mothers_name: 'Name of the mother' } as const;

export const evidencePurposes = {
  nationality: 'Nationality',
  tcn: 'What obliges towards a person of a third state',
  illegality: 'That the person is there unlawfully',
  sfry: 'Birth or residence in a state of the former Yugoslavia',
} as const;
export type EvidencePurpose = keyof typeof evidencePurposes;

export const strengths = {
  proof: 'Recognised without further investigation',
  prima_facie: 'Deemed established unless the requested state proves otherwise',
  not_listed: 'Not listed by this agreement',
} as const;
export type Strength = keyof typeof strengths;

export const pointKinds = { air: 'Airport', road: 'Road', rail: 'Railway', any: 'Any kind' } as const;
