import type { FaultAt, Demands } from './form.check.js';
import type { FormCode, FormFault } from './form.codes.js';
import { isStruckOut, type Content, type Filled } from './form.definition.js';

type Check = (at: (section: string) => Filled, demands: Demands) => (readonly [string, FormFault])[];

const empty: Filled = {};
const when = (wrong: boolean, field: string, fault: FormFault): (readonly [string, FormFault])[] =>
  wrong ? [[field, fault]] : [];
const list = (value: unknown): readonly Filled[] => (Array.isArray(value) ? (value as Filled[]) : []);
const cents = (value: unknown): number => (typeof value === 'number' ? Math.round(value * 100) : 0);

/** Health leaves with consent, unless the agreement is verified to need none; nobody is called dangerous without a reason. */
const ofSpecial: Check = (at, { health }) => {
  const { health: said, health_consent: consent, dangerous, dangerous_reason: why } = at('special');
  return [
    ...when(
      said !== undefined && health === 'consent' && consent !== true,
      'special.health_consent',
      'consent_missing',
    ),
    ...when(dangerous === true && !why, 'special.dangerous_reason', 'reason_missing'),
  ];
};

const ofEscort: Check = (at) => {
  const { escorted, escorts } = at('escort');
  return when(escorted === true && list(escorts).length === 0, 'escort.escorts', 'required');
};

const ofEvidence: Check = (at) => {
  const { evidence, without_evidence: why } = at('evidence');
  const asked = at('head')['interview_requested'] === true;
  return when(list(evidence).length === 0 && !(asked && why), 'evidence.evidence', 'required');
};

/** Of yes and no one section is filled, and the other struck out. */
const either =
  (yes: string, positive: string, negative: string): Check =>
  (at) => {
    const { outcome } = at('outcome');
    if (outcome === undefined) return [];
    const [filled, struck] = outcome === yes ? [positive, negative] : [negative, positive];
    return [
      ...when(Object.keys(at(filled)).length === 0, filled, 'not_filled_or_struck'),
      ...when(Object.keys(at(struck)).length > 0, struck, 'contradicts'),
    ];
  };

/** These are disproved by something, and it has to be named. */
const DISPROVED = ['nationality_rebutted', 'identity_mismatch', 'document_false', 'interview_negative'];
const counterEvidence: Check = (at) => {
  const { reasons, counter_evidence: shown } = at('negative');
  const disproved = Array.isArray(reasons) && reasons.some((reason) => DISPROVED.includes(String(reason)));
  return when(disproved && !shown, 'negative.counter_evidence', 'reason_missing');
};

const declared: Check = (at) =>
  ['conditions_met', 'no_refusal_ground', 'onward_assured'].flatMap((field) =>
    when(at('declaration')[field] === false, `declaration.${field}`, 'contradicts'),
  );

/** Who says at the border that they need protection is not handed over; who used restraint says why. */
const ofHandover: Check = (at) => {
  const { restraint_used: used, restraint_reason: why, restraint_kind: kind } = at('restraint');
  const { handover_outcome: outcome, signatures, reservations } = at('signatures');
  const { person_count: count, persons } = at('persons');
  const taken = outcome === 'accepted' || outcome === 'accepted_with_reservation';
  const signed = list(signatures).map((one) => one['signed_as']);
  return [
    ...when(used === true && !why, 'restraint.restraint_reason', 'reason_missing'),
    ...when(used === true && !kind, 'restraint.restraint_kind', 'required'),
    ...when(at('protection')['asylum_wish'] === undefined, 'protection.asylum_wish', 'required'),
    ...when(at('protection')['asylum_wish'] === true && taken, 'signatures.handover_outcome', 'contradicts'),
    ...when(at('identity')['identity_result'] === 'no_match' && taken, 'signatures.handover_outcome', 'contradicts'),
    ...when(outcome === 'accepted_with_reservation' && !reservations, 'signatures.reservations', 'reason_missing'),
    ...when(outcome === 'refused_at_border' && !reservations, 'signatures.reservations', 'reason_missing'),
    ...when(taken && !signed.includes('escort_leader'), 'signatures.signatures', 'required'),
    ...when(taken && !signed.includes('crossing_point_officer'), 'signatures.signatures', 'required'),
    ...when(count !== undefined && count !== list(persons).length, 'persons.person_count', 'does_not_add_up'),
  ];
};

const ofFinding: Check = (at) =>
  when(
    at('finding')['finding'] !== 'confirmed' && !at('finding')['reasons_text'],
    'finding.reasons_text',
    'reason_missing',
  );

/** What the person really is, or how they really came: one of the two has to be said. */
const ofClaim: Check = (at) => {
  const { error_ground: ground } = at('claim');
  const needed =
    ground === 'transit_route_wrong' || ground === 'tcn_condition_not_met' ? 'real_route' : 'real_identity';
  return when(ground !== undefined && Object.keys(at(needed)).length === 0, needed, 'not_filled_or_struck');
};

const ofInvoice: Check = (at) => {
  const sum = list(at('items')['items']).reduce((total, { amount }) => total + cents(amount), 0);
  const { invoice_date: from, due_on: due } = at('head');
  return [
    ...when(sum !== cents(at('total')['total']), 'total.total', 'does_not_add_up'),
    ...when(typeof from === 'string' && typeof due === 'string' && due < from, 'head.due_on', 'contradicts'),
  ];
};

const checks: Readonly<Record<FormCode, readonly Check[]>> = {
  f1: [ofSpecial, ofEvidence],
  f2: [either('accepted', 'positive', 'negative'), counterEvidence],
  f3: [ofSpecial, ofEscort],
  f4: [ofSpecial, ofEscort, declared],
  f5: [either('granted', 'granted', 'refused')],
  f6: [ofSpecial, ofEscort],
  f7: [ofHandover],
  f8: [ofFinding],
  f9: [ofClaim],
  f10: [ofInvoice],
};

/** What no single field is wrong about, and two or more of them together are. */
export function consistency(code: FormCode, content: Content, demands: Demands): FaultAt[] {
  const at = (section: string): Filled => {
    const found = content[section];
    return typeof found === 'object' && found !== null && !isStruckOut(found) ? found : empty;
  };
  return checks[code].flatMap((check) => check(at, demands)).map(([field, fault]) => ({ field, fault }));
}
