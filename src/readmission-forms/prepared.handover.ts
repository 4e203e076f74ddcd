import type { HandedThing } from '../readmission-transfers/handover-record.entity.js';
import type { Signature } from '../readmission-transfers/readmission-transfer.entity.js';
import type { ShownTransfer } from '../readmission-transfers/readmission-transfer.reader.js';
import type { Content, Filled } from './form.definition.js';
import { known, momentOf } from './prepared.js';

type ShownRecord = NonNullable<ShownTransfer['record']>;

/** The record of the handover as far as its reader is shown it; without one, only where and when it is to be. */
export function handoverOf(transfer: ShownTransfer): Content {
  const { record, pointName, gate, plannedAt, fitIssuer, fitAt, receiptNo, outcome } = transfer;
  const planned = { crossing_point: pointName, gate, planned_at: momentOf(plannedAt) };
  const fitness = known({ fitness_issuer: fitIssuer, fitness_at: momentOf(fitAt) });
  if (!record) return { point: known(planned), fitness };
  return {
    point: known({ ...planned, actual_at: momentOf(record.arrivedAt) }),
    fitness,
    ...happened(record),
    // Nobody is taken over who has asked for protection: that is known to whoever is not shown what was said, too.
    protection: known({ asylum_wish: record.asylumWish ?? (TAKEN.some((one) => one === outcome) ? false : undefined) }),
    persons: personsOf(transfer, record),
    signatures: known({
      signatures: signedBy(transfer),
      handover_outcome: TOLD.find((one) => one === outcome),
      reservations: record.reservations,
      receipt_number: receiptNo,
    }),
  };
}

const TAKEN = ['accepted', 'accepted_with_reservation'] as const;
const TOLD = [...TAKEN, 'refused_at_border'] as const;
const METHODS: Readonly<Record<string, string>> = {
  photo: 'photograph',
  fingerprints: 'fingerprint',
  document: 'document',
};

function happened(record: ShownRecord): Content {
  const {
    identityMethods: [method = '', ...more],
    identityResult,
  } = record;
  return {
    identity: known({
      identity_method: more.length > 0 ? 'several' : METHODS[method],
      identity_result: identityResult === 'unclear' ? 'no_match' : identityResult,
    }),
    documents: known({ documents: record.handed.flatMap(documentOf) }),
    belongings: belongingsOf(record.handed),
    restraint: known({
      restraint_used: record.restraint !== null,
      restraint_kind: record.restraint,
      restraint_duration: record.restraintMinutes === null ? undefined : `${record.restraintMinutes} min`,
      restraint_reason: record.restraintReason,
    }),
    incidents: known({
      incidents: record.incidents,
      injuries: record.injuries,
      complaints: record.complaints,
      complaint_language: record.complaintLanguage,
    }),
    information: known({
      information_given: record.told,
      information_language: record.toldInLanguage,
      interpreter: record.interpreterRef,
    }),
    minors: known({
      guardian: record.guardianName,
      receiving_service: record.guardianService,
      signed_at: momentOf(record.guardianSignedAt),
    }),
  };
}

function personsOf({ persons }: ShownTransfer, { personIds, documents }: ShownRecord): Filled {
  const taken = persons.filter(({ id }) => personIds.includes(id));
  const papers = documents.map(({ type, number }) => [type, number].filter(Boolean).join(' ')).join(', ');
  return known({
    person_count: taken.length,
    persons: taken.map(({ familyName, givenNames, bornOn, role }) =>
      known({
        surname: familyName,
        given_names: givenNames,
        born_on: bornOn,
        relation: role === 'principal' ? undefined : role,
        travel_document: role === 'principal' ? papers : undefined,
      }),
    ),
  });
}

const documentOf = ({ kind, description }: HandedThing): Filled[] =>
  kind === 'document_original' || kind === 'document_copy'
    ? [{ document_type: description, original_or_copy: kind === 'document_copy' ? 'copy' : 'original' }]
    : [];

function belongingsOf(handed: readonly HandedThing[]): Filled {
  const said = (kind: HandedThing['kind']) =>
    handed
      .filter((thing) => thing.kind === kind)
      .map(({ description }) => description)
      .join('; ');
  const pieces = handed.filter(({ kind }) => kind === 'luggage').length;
  return known({
    effects: said('personal_effects'),
    cash: said('cash'),
    medication: said('medication'),
    luggage: pieces > 0 ? pieces : undefined,
  });
}

function signedBy({ ownerSignature, otherSignature }: ShownTransfer): Filled[] {
  const signed = (as: string, signature: Signature | null): Filled[] =>
    signature
      ? [
          known({
            signed_as: as,
            name: signature.name ?? signature.officerId,
            card_number: signature.serviceNo,
            signed_at: signature.at,
          }),
        ]
      : [];
  return [...signed('escort_leader', ownerSignature), ...signed('crossing_point_officer', otherSignature)];
}
