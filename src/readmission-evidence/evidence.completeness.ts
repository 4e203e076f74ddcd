import { isOwnNational, type PersonCategory, type ReadmissionProcedure } from '../readmissions/readmission.codes.js';
import { protectedKinds, purposeOf, type EvidenceKind, type EvidencePurpose } from './evidence.codes.js';
import type { Assessment, Shown } from './evidence.shown.js';

/** A piece of evidence as the check sees it. */
export interface Piece extends Pick<Shown, 'authenticity' | 'issuingCountry' | 'contested'> {
  readonly id: string;
  readonly personId: string;
  readonly kind: EvidenceKind;
  readonly copyAttached: boolean;
  /** A safeguard officer has agreed that it leaves. */
  readonly cleared: boolean;
  readonly assessment: Assessment;
}

/** Of a case, what the completeness of its evidence depends on. */
export interface ToProve {
  readonly category: PersonCategory;
  readonly procedure: ReadmissionProcedure;
  readonly interviewRequested: boolean;
  readonly requested: string;
  readonly persons: readonly {
    readonly id: string;
    readonly role: 'principal' | 'spouse' | 'child';
    readonly hasPhoto: boolean;
    readonly hasFingerprints: boolean;
  }[];
  /** What the agreement asks for; null where nobody knows. */
  readonly biometrics: string | null;
  readonly biometricsSure: boolean;
}

/** What is missing, of whom, and what could be done about it. */
export interface Missing {
  readonly what:
    | 'evidence_of_nationality'
    | 'evidence_of_tcn_condition'
    | 'evidence_of_illegality'
    | 'evidence_of_sfry_clause'
    | 'evidence_of_family'
    | 'visa_or_permit'
    | 'forged_document'
    | 'valid_document'
    | 'photograph'
    | 'fingerprints'
    | 'copy'
    | 'safeguard_sign_off';
  readonly personId?: string;
  readonly evidenceId?: string;
  /** Another way that would do. */
  readonly instead?: 'interview';
}

/** What counts as shown: neither forged nor worthless. A kind that is not listed counts where the requested side may consider it. */
const counts = ({ assessment, kind }: Piece): boolean =>
  assessment.strength === 'proof' ||
  assessment.strength === 'prima_facie' ||
  (assessment.strength === 'not_listed' && (!assessment.sure || ANYWHERE.includes(kind)));

/** Every agreement lets whatever helps be considered, and family relations be shown by what there is. */
const ANYWHERE: readonly EvidenceKind[] = [
  'nat_other',
  'fam_document',
  'fam_statement',
  'tcn_forged_doc',
  'ill_statement',
];

/** What an application lacks before it can be sent. An empty answer does not promise that it will be accepted. */
export function missingEvidence(toProve: ToProve, pieces: readonly Piece[]): Missing[] {
  const principal = toProve.persons.find(({ role }) => role === 'principal');
  const family = toProve.persons.filter(({ role }) => role !== 'principal');
  return [
    ...(principal ? ofPrincipal(toProve, principal.id, pieces) : []),
    ...family.flatMap(({ id }) => ofRelative(id, pieces)),
    ...ofPictures(toProve),
    ...pieces.flatMap(ofPiece),
  ];
}

function ofPrincipal(toProve: ToProve, personId: string, pieces: readonly Piece[]): Missing[] {
  const own = pieces.filter((piece) => piece.personId === personId && counts(piece));
  const shows = (purpose: EvidencePurpose) => own.some(({ kind }) => purposeOf(kind) === purpose);
  if (toProve.procedure === 'notification_only')
    return shows('nationality') ? [] : [{ what: 'valid_document', personId }];
  if (isOwnNational(toProve.category))
    return shows('nationality') || toProve.interviewRequested
      ? []
      : [{ what: 'evidence_of_nationality', personId, instead: 'interview' }];
  const basis = basisOf(toProve, own, shows);
  return [
    ...(basis ? [{ what: basis, personId }] : []),
    ...(shows('illegality') ? [] : [{ what: 'evidence_of_illegality' as const, personId }]),
  ];
}

/** The condition on which the requested state would have to take back somebody who is no national of it. */
function basisOf(
  { category, requested }: ToProve,
  own: readonly Piece[],
  shows: (purpose: EvidencePurpose) => boolean,
): Missing['what'] | undefined {
  if (category === 'ex_sfry') return shows('sfry') ? undefined : 'evidence_of_sfry_clause';
  if (category === 'tcn_visa_permit')
    return own.some(({ kind }) => kind === 'tcn_visa_permit' || kind === 'tcn_expired_permit')
      ? undefined
      : 'visa_or_permit';
  if (category === 'tcn_forged_doc_of_requested')
    return own.some(({ kind, issuingCountry }) => kind === 'tcn_forged_doc' && issuingCountry === requested)
      ? undefined
      : 'forged_document';
  return shows('tcn') ? undefined : 'evidence_of_tcn_condition';
}

/** A relative needs the relation shown, or the nationality in their own right. */
const ofRelative = (personId: string, pieces: readonly Piece[]): Missing[] =>
  pieces.some(
    (piece) =>
      piece.personId === personId && counts(piece) && ['family', 'nationality'].includes(purposeOf(piece.kind)),
  )
    ? []
    : [{ what: 'evidence_of_family', personId }];

/** Fingerprints are asked for only where verified law asks for them: nothing is taken on a guess. */
const ofPictures = ({ persons, biometrics, biometricsSure }: ToProve): Missing[] =>
  persons.flatMap(({ id: personId, hasPhoto, hasFingerprints }) => [
    ...(hasPhoto ? [] : [{ what: 'photograph' as const, personId }]),
    ...(biometrics === 'fingerprint_sheet' && biometricsSure && !hasFingerprints
      ? [{ what: 'fingerprints' as const, personId }]
      : []),
  ]);

function ofPiece({ id: evidenceId, personId, kind, copyAttached, cleared }: Piece): Missing[] {
  return [
    ...(copyAttached ? [] : [{ what: 'copy' as const, evidenceId, personId }]),
    ...(protectedKinds.includes(kind) && !cleared
      ? [{ what: 'safeguard_sign_off' as const, evidenceId, personId }]
      : []),
  ];
}
