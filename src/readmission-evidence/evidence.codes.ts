import { evidenceCodes } from '../legal-register/readmission-evidence.codes.js';

/** What a piece of evidence is to show. */
export const evidencePurposes = {
  nationality: 'That the person is a national of the requested state, or was',
  tcn: 'That a national of a third state was there, came from there, or has its visa or permit',
  illegality: 'That entry or stay in the requesting state is unlawful',
  sfry: 'Birthplace and residence on the day that counts, of nationals of the former SFRY',
  family: 'That the person belongs to the family of somebody who is taken back',
} as const;
export type EvidencePurpose = keyof typeof evidencePurposes;

/** What agreements call evidence by, and what shows what they do not name. How strong it is, every agreement says itself. */
export const evidenceKinds = {
  ...evidenceCodes,
  tcn_forged_doc: 'Forged or falsified document of the requested state',
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
  condition_open: 'The agreement names it on a condition, and nobody has said that it is met',
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

/** Why the requested side contests a piece of evidence. */
export const contestGrounds = {
  forged: 'It is forged or falsified',
  not_issued: 'It was not issued: the registers do not have it',
  another_person: 'It belongs to another person',
  withdrawn: 'It was withdrawn or declared invalid',
  nationality_lost: 'The nationality was lost after it was issued',
  untrue: 'What it says is not so',
  not_accepted: 'It is none that the agreement accepts',
} as const;
export type ContestGround = keyof typeof contestGrounds;

export const sidesOfCases = { owner: 'The requesting state', other: 'The requested state' } as const;
