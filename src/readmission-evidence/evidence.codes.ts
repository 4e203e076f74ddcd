/** What a piece of evidence is to show. */
export const evidencePurposes = {
  nationality: 'That the person is a national of the requested state, or was',
  tcn: 'That a national of a third state was there, came from there, or has its visa or permit',
  illegality: 'That entry or stay in the requesting state is unlawful',
  sfry: 'Birthplace and residence on the day that counts, of nationals of the former SFRY',
  family: 'That the person belongs to the family of somebody who is taken back',
} as const;
export type EvidencePurpose = keyof typeof evidencePurposes;

/** What agreements call evidence by. How strong each is, every agreement says itself: rows of the register. */
export const evidenceKinds = {
  nat_passport: 'Passport of any kind',
  nat_id: 'Identity card, provisional ones too',
  nat_mil_id: 'Military identity card',
  nat_sea: 'Seaman’s book or skipper’s card',
  nat_cert: 'Certificate of citizenship, or an official document that states it',
  nat_expired: 'Listed document that has expired',
  nat_copy: 'Photocopy of a listed document',
  nat_dl: 'Driving licence',
  nat_birth: 'Birth certificate',
  nat_mil_book: 'Military service book',
  nat_company: 'Company identity card',
  nat_witness: 'Statement of a witness',
  nat_self_lang: 'The person’s own statement and the language they speak, an official test included',
  nat_border_stmt: 'Statement of border staff or witnesses in the accelerated procedure',
  nat_fp: 'Fingerprints',
  nat_dna: 'Result of a DNA analysis',
  nat_vis: 'Identity confirmed by the Visa Information System',
  nat_unmik: 'UNMIK travel document or identity card',
  nat_interview: 'Positive interview by the consulate or by experts',
  nat_other: 'Another document that helps; the requested side decides whether to consider it',
  tcn_visa_permit: 'Visa or residence permit of the requested state',
  tcn_stamp: 'Dated entry or exit stamp; picture of the crossing',
  tcn_named_doc: 'Paper with a name that shows the presence: hotel bill, appointment card, receipt',
  tcn_ticket: 'Ticket or passenger list with a name',
  tcn_courier: 'Information that a guide or travel agency was used',
  tcn_formal_stmt: 'Formal statement of the person before a court or authority',
  tcn_find_report: 'Description of place and circumstances of the apprehension',
  tcn_io_info: 'Information of an international organisation about identity or stay',
  tcn_family_stmt: 'Confirmation by family or fellow travellers',
  tcn_self_stmt: 'The person’s own statement',
  tcn_border_stmt: 'Statement of border officers about the crossing',
  tcn_expired_permit: 'Visa or permit of the requested state that has expired',
  tcn_stamp_in_forged: 'Entry or exit stamp in a forged passport',
  tcn_register: 'Entry in a civil or other official register',
  tcn_vehicle: 'Use of a vehicle registered in the requested state',
  tcn_3rd_stamp: 'Stamp of a third state placed at the common border',
  tcn_fp: 'Fingerprints taken by authorities of the requested state',
  tcn_vis: 'Hit in the Visa Information System',
  tcn_eurodac: 'Fingerprint hit in Eurodac',
  tcn_forged_doc: 'Forged or falsified document of the requested state',
  ill_no_visa: 'Required visa or permit is missing in the travel document',
  ill_statement: 'Reasoned statement that the person has no documents, visa or permit',
  sfry_document: 'SFRY birth certificate, or an official document that shows birthplace or residence',
  sfry_other: 'Another paper that shows birthplace or residence',
  sfry_statement: 'Formal statement about birthplace or residence',
  fam_document: 'Document that shows the family relation',
  fam_statement: 'Statement about the family relation',
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

const PREFIXES: Readonly<Record<string, EvidencePurpose>> = {
  nat: 'nationality',
  tcn: 'tcn',
  ill: 'illegality',
  sfry: 'sfry',
  fam: 'family',
};

export const purposeOf = (kind: EvidenceKind): EvidencePurpose => PREFIXES[kind.split('_')[0] ?? ''] ?? 'tcn';

/** Under an agreement, on a day. */
export const evidenceStrengths = {
  proof: 'Recognised without further investigation',
  prima_facie: 'Holds unless the requested state proves otherwise',
  not_listed: 'The agreement does not name it: the requested side decides whether to consider it',
  none: 'Shows nothing',
} as const;
export type EvidenceStrength = keyof typeof evidenceStrengths;

/** What whoever hands it in says of it. */
export const claimableStrengths = {
  proof: evidenceStrengths.proof,
  prima_facie: evidenceStrengths.prima_facie,
} as const;
export type ClaimableStrength = keyof typeof claimableStrengths;

/** Why it is as strong as it is assessed to be, or no stronger. */
export const evidenceReasons = {
  listed: 'The agreement names it',
  not_listed: 'The agreement does not name it',
  law_not_verified: 'Nobody has verified what the agreement says of it',
  forged: 'It was found to be forged',
  doubtful: 'Its authenticity is in doubt',
  copy: 'It is a copy',
  expired: 'It has expired',
  expired_too_long: 'It has expired longer ago than the agreement allows for',
  expiry_rule_unknown: 'It has expired, and what that means under the agreement is not known',
  issue_date_missing: 'The agreement asks when it was issued, and that is not said',
  outside_issue_window: 'It was issued at a time for which the agreement does not name it',
  other_issuer: 'It was not issued by the state of which the agreement speaks',
  contested: 'The requested side contests it',
  claimed_too_strong: 'It is claimed to be stronger than it is',
} as const;
export type EvidenceReason = keyof typeof evidenceReasons;

/** What was found about the authenticity of what was examined. */
export const authenticities = {
  not_examined: 'Not examined',
  genuine: 'Genuine',
  doubtful: 'In doubt',
  forged: 'Forged',
} as const;
export type Authenticity = keyof typeof authenticities;

/** What becomes of a listed document that has expired. */
export const expiryRules = {
  kept: 'It stays as strong as it was',
  prima_facie: 'It becomes prima facie evidence',
  within: 'It stays as strong as it was for some time, and counts no more after that',
  not_accepted: 'It counts no more',
} as const;
export type ExpiryRule = keyof typeof expiryRules;

/** Reveals that somebody turned to an organisation that protects: a safeguard officer has to agree before it leaves. */
export const protectedKinds: readonly EvidenceKind[] = ['tcn_io_info'];

/** These rest on a forged thing by their nature; that it is forged takes nothing from them. */
export const forgedByNature: readonly EvidenceKind[] = ['tcn_stamp_in_forged', 'tcn_forged_doc'];
