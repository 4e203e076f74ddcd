import { consentOf, escorts, head, modes, personShort, signature, special } from './common.form.js';
import {
  choice,
  choices,
  country,
  day,
  line,
  moment,
  required,
  rows,
  text,
  yesNo,
  type Form,
} from './form.definition.js';

/** Codes of the reasons for a refusal, as the case has them. */
export const REFUSALS = [
  'nationality_not_established',
  'nationality_rebutted',
  'identity_mismatch',
  'document_false',
  'not_own_former_national',
  'tcn_condition_not_met',
  'entry_not_direct',
  'exception_applies',
  'time_barred',
  'incomplete',
  'family_independent_residence',
  'sfry_clause_not_met',
  'interview_negative',
  'agreement_not_applicable',
  'other_reasoned',
  'already_decided',
  'protection_hold',
] as const;

/** F2. Yes for each person with the article on which they are taken back, or no with reasons. */
export const reply: Form = {
  code: 'f2',
  side: 'other',
  sections: [
    head(consentOf),
    personShort,
    {
      name: 'outcome',
      always: true,
      fields: [
        choice('outcome', 4, ['accepted', 'refused'], required),
        moment('decided_at', 4, required),
        yesNo('late', 4),
      ],
    },
    {
      name: 'positive',
      fields: [
        rows(
          'taken',
          4,
          [
            line('name', 1, required),
            line('article', 4, required),
            choice('taken_as', 4, ['own_national', 'third_country', 'stateless'], required),
            yesNo('own_document', 4),
          ],
          required,
        ),
        line('document_office', 4, { wide: true }),
      ],
    },
    {
      name: 'negative',
      fields: [
        choices('reasons', 4, REFUSALS, { ...required, wide: true, most: 17 }),
        text('reasons_text', 4, required),
        country('nationality_believed', 1),
        text('counter_evidence', 4),
      ],
    },
    signature,
  ],
};

/** F3. When, where and how somebody will come, and what has to be ready for them. */
export const transferNotice: Form = {
  code: 'f3',
  side: 'owner',
  sections: [
    head([
      ...consentOf,
      // Where nobody has consented in words there is no such day.
      day('consent_date', 4),
      choice('consent_by', 4, ['explicit', 'silence', 'no_application_needed'], required),
    ]),
    personShort,
    {
      name: 'journey',
      always: true,
      fields: [
        choice('mode', 3, modes, required),
        line('flight_number', 3),
        moment('departs_at', 3),
        moment('arrives_at', 3, required),
        line('crossing_point', 3, required),
        line('travel_document', 2),
      ],
    },
    escorts,
    special,
    { name: 'measures', fields: [text('measures_at_handover', 4)] },
    signature,
  ],
};
