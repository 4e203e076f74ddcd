import type { FormCode } from '../../src/readmission-forms/form.codes.js';
import type { Content } from '../../src/readmission-forms/form.definition.js';

const head = {
  from_authority: 'Ministry of the Interior, readmission',
  to_authority: 'Министарство унутрашњих послова',
  place: 'Skopje',
  written_at: '2026-11-27T10:00:00Z',
  reference: 'R-MK-RS-000123',
  agreement: 'Agreement of Serbia and North Macedonia',
};
const application = { application_reference: 'R-MK-RS-000123', application_date: '2026-11-20' };
const signature = { officer: 'A. Petrovska', rank: 'Inspector' };
const persons = { persons: [{ surname: 'Јовановић', given_names: 'Ђорђе', born_on: '1990-02-03' }] };
const journey = { mode: 'land_road', arrives_at: '2026-12-01T10:00:00Z', crossing_point: 'Tabanovce' };

/** Of each form an example with what has to be said; what is left out can be struck out. */
export const exampleForms: Readonly<Record<FormCode, Content>> = {
  f1: {
    head: { ...head, procedure: 'standard', interview_requested: false },
    person: {
      surname: 'Јовановић',
      given_names: 'Ђорђе',
      born_on: '1990-02-03',
      birth_place: 'Ниш',
      sex: 'male',
      nationalities: ['RS'],
      photo: 'photograph 1',
    },
    evidence: { evidence: [{ kind: 'nat_passport', number: '012345678', copy_attached: true, strength: 'proof' }] },
    signature,
  },
  f2: {
    head: { ...head, ...application },
    persons,
    outcome: { outcome: 'accepted', decided_at: '2026-11-27T09:00:00Z' },
    positive: { taken: [{ name: 'Јовановић Ђорђе', article: '2(1)', taken_as: 'own_national' }] },
    signature,
  },
  f3: {
    head: { ...head, ...application, consent_date: '2026-11-25', consent_by: 'explicit' },
    persons,
    journey,
    signature,
  },
  f4: {
    head,
    persons,
    route: {
      transit_kind: 'air',
      route: ['Skopje', 'Belgrade', 'Istanbul'],
      destination: 'TR',
      crossing_point: 'Belgrade airport',
      arrives_at: '2026-12-01T10:00:00Z',
    },
    declaration: { conditions_met: true, no_refusal_ground: true, onward_assured: true },
    signature,
  },
  f5: {
    head: { ...head, ...application },
    persons,
    outcome: { outcome: 'granted', decided_at: '2026-11-27T09:00:00Z' },
    granted: { escort_number: 2, medical_escort: false },
    signature,
  },
  f6: {
    head: { ...head, ...application, consent_date: '2026-11-25' },
    persons,
    journey: { ...journey, departs_at: '2026-12-01T14:00:00Z' },
    signature,
  },
  f7: {
    head: { ...head, consent_reference: 'RS-4711' },
    point: { crossing_point: 'Tabanovce', actual_at: '2026-12-01T10:20:00Z' },
    identity: { identity_method: 'photograph', identity_result: 'match' },
    persons: { person_count: 1, ...persons },
    restraint: { restraint_used: false },
    information: { information_given: 'Where, when, rights', information_language: 'sr' },
    protection: { asylum_wish: false },
    signatures: {
      signatures: [
        { signed_as: 'escort_leader', name: 'A. Petrovska', signed_at: '2026-12-01T10:30:00Z' },
        { signed_as: 'crossing_point_officer', name: 'B. Nikolić', signed_at: '2026-12-01T10:31:00Z' },
      ],
      handover_outcome: 'accepted',
    },
  },
  f8: {
    head,
    persons,
    interview: {
      requested_by: 'Ministry of the Interior',
      interview_mode: 'video',
      held_at: '2026-11-24T10:00:00Z',
      interviewer: 'C. Marić',
      interview_language: 'sr',
      topics: ['names_and_family', 'schools_and_work'],
    },
    finding: { finding: 'confirmed' },
    signature,
  },
  f9: {
    head: { ...head, transferred_on: '2026-10-01' },
    persons,
    claim: { error_ground: 'wrong_identity', justification: 'The fingerprints are those of another person.' },
    real_identity: { surname: 'X', given_names: 'Y', nationality: 'BG' },
    signature,
  },
  f10: {
    head: { ...head, invoice_number: '17', invoice_date: '2026-12-05', due_on: '2027-01-04' },
    items: {
      items: [
        { item: 'Flight', amount: 0.1 },
        { item: 'Escort', amount: 0.2 },
      ],
    },
    total: { total: 0.3, currency: 'eur' },
    bank: { account_holder: 'Treasury', iban: 'MK00 0000 0000 0000 000' },
    signature,
  },
};
