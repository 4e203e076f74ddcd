import { readmissionCategories, tcnExceptions, type ReadmissionCategory } from '../legal-register/readmission.codes.js';

export { tcnExceptions };

/** What somebody is to the requested state, and so why it would have to take them back. */
export const personCategories = readmissionCategories;
export type PersonCategory = ReadmissionCategory;

/** How a readmission is carried out. */
export const readmissionProcedures = {
  standard: 'Application, examination, reply, transfer',
  accelerated: 'The same within days, for somebody apprehended in the border zone who came directly',
  notification_only: 'Without application: a valid document shows who it is; the transfer is notified',
} as const;
export type ReadmissionProcedure = keyof typeof readmissionProcedures;

const OF_ITS_OWN: readonly PersonCategory[] = ['own_national', 'former_national', 'family_child', 'family_spouse'];
/** Nationals and their families, and everybody else: clocks and authorities differ. */
export const isOwnNational = (category: PersonCategory): boolean => OF_ITS_OWN.includes(category);

export const personRoles = {
  principal: 'The person whom the case is about',
  spouse: 'Spouse who travels with them',
  child: 'Child who travels with them',
} as const;
export type PersonRole = keyof typeof personRoles;

/** Which side has no account here: what comes from it, and what it does, is registered by the other one. */
export const readmissionElsewheres = {
  owner: 'The requesting state',
  other: 'The requested state',
} as const;
export type ReadmissionElsewhere = keyof typeof readmissionElsewheres;

/** Why the stay is unlawful. */
export const irregularities = {
  unlawful_entry: 'Entered unlawfully',
  refused_entry: 'Was refused entry and is still there',
  visa_expired: 'Stayed longer than the visa or the visa-free time',
  permit_ended: 'The residence permit has expired or was withdrawn',
  asylum_ended: 'The asylum procedure has ended with a final negative decision',
  other: 'Does not fulfil the conditions of stay for another reason',
} as const;
export type Irregularity = keyof typeof irregularities;

/** Why a readmission is refused; the agreements demand reasons, and have no closed list. */
export const refusalReasons = {
  nationality_not_established: 'The nationality is not established',
  nationality_rebutted: 'The prima facie evidence of nationality is disproved',
  identity_mismatch: 'It is another person',
  document_false: 'A document is false',
  not_own_former_national: 'Naturalised, or promised to be, elsewhere',
  tcn_condition_not_met: 'The condition for nationals of third states is not met',
  entry_not_direct: 'The entry was not a direct one',
  exception_applies: 'An exception of the agreement applies',
  time_barred: 'The application came too late',
  incomplete: 'The application is incomplete, and stayed so when it was asked back',
  family_independent_residence: 'The family member has a right of residence of their own',
  sfry_clause_not_met: 'Birthplace and residence on the day that counts are not as the agreement demands',
  interview_negative: 'The interview did not confirm the nationality',
  agreement_not_applicable: 'The agreement is suspended or does not apply',
  other_reasoned: 'Another reason, in words',
  already_decided: 'It is pending or decided already',
  protection_hold: 'Protection is at stake: an asylum wish or another ground signalled by either side',
} as const;
export type RefusalReason = keyof typeof refusalReasons;

/** These disprove what was shown, and so need something that shows the contrary. */
export const needCounterEvidence: readonly RefusalReason[] = [
  'nationality_rebutted',
  'identity_mismatch',
  'document_false',
  'interview_negative',
];

export type TcnException = keyof typeof tcnExceptions;

/** What the two sides have said to each other in a case. */
export const readmissionMessageKinds = {
  application: 'Application, as it was sent',
  notification: 'Notice that somebody with a valid document will be transferred',
  receipt: 'Receipt',
  question: 'Question to the requesting state',
  information: 'Answer to it',
  interview_request: 'Request for an interview',
  interview_report: 'Report of the interview',
  extension: 'The reply takes longer',
  reply_positive: 'Positive reply',
  reply_negative: 'Negative reply, with reasons',
  late_reply: 'Reply that came after the limit had passed: kept and shown',
  lapse_notice: 'Notice that the limit for the reply has passed',
  deemed_notice: 'Notice that consent is deemed to be given, or that the transfer is permitted',
  document_request: 'Request for travel documents',
  transfer_notice: 'Notice of transfer',
  transfer_confirmation: 'Transfer confirmed',
  postponement: 'Transfer postponed',
  error_claim: 'Claim that somebody was transferred in error',
  error_reply: 'Reply to that claim',
  withdrawal: 'Withdrawal',
  erasure_notice: 'Notice of erasure',
  message: 'Message',
} as const;
export type ReadmissionMessageKind = keyof typeof readmissionMessageKinds;

/** How something came or went where it did not come or go here. */
export const readmissionChannels = {
  here: 'Here',
  email: 'E-mail over a secured connection',
  fax: 'Fax',
  post: 'Post',
  courier: 'Courier',
  other_system: 'Another electronic system for readmission',
  phone: 'Telephone',
  in_person: 'In person',
} as const;
export type ReadmissionChannel = keyof typeof readmissionChannels;

export const civilStatuses = {
  single: 'Single',
  married: 'Married',
  divorced: 'Divorced',
  widowed: 'Widowed',
  unknown: 'Not known',
} as const;

export const personDocumentTypes = {
  passport: 'Passport',
  identity_card: 'Identity card',
  travel_document: 'Another travel document',
  residence_permit: 'Residence permit',
  visa: 'Visa',
  driving_licence: 'Driving licence',
  other: 'Other',
} as const;
export type PersonDocumentType = keyof typeof personDocumentTypes;

/** What was found about an authenticity; forged documents never prove nationality. */
export const documentAuthenticities = {
  not_examined: 'Not examined',
  genuine: 'Genuine',
  doubtful: 'In doubt',
  forged: 'Forged',
} as const;

/** How much is known of the person who is with a child; of adults nothing is said. */
export const travelCompanies = {
  parent: 'With a parent',
  responsible_adult: 'With an adult who is responsible for them by law or custom',
  other_adults: 'With adults who are not responsible for them',
  alone: 'Alone',
} as const;
