import { head } from './common.form.js';
import {
  choice,
  day,
  language,
  line,
  moment,
  number,
  required,
  rows,
  staysHere,
  text,
  yesNo,
  type Form,
} from './form.definition.js';

/**
 * F7. What was handed over, whom, in which state, and who has signed for it: with the second signature responsibility passes.
 * What the person said, asked for and suffered is asked for, and stays with the state that fills it in.
 */
export const handoverRecord: Form = {
  code: 'f7',
  side: 'either',
  sections: [
    head([line('consent_reference', 4, required)]),
    {
      name: 'point',
      always: true,
      fields: [
        line('crossing_point', 3, required),
        line('gate', 3),
        moment('planned_at', 3),
        moment('actual_at', 3, required),
      ],
    },
    {
      name: 'identity',
      always: true,
      fields: [
        choice('identity_method', 5, ['photograph', 'fingerprint', 'document', 'several'], required),
        choice('identity_result', 4, ['match', 'no_match'], required),
      ],
    },
    {
      name: 'persons',
      always: true,
      fields: [
        number('person_count', 4, required),
        rows(
          'persons',
          1,
          [
            line('surname', 1, required),
            line('given_names', 1, required),
            day('born_on', 1),
            line('relation', 1),
            line('travel_document', 2),
          ],
          required,
        ),
      ],
    },
    {
      name: 'documents',
      fields: [
        rows(
          'documents',
          2,
          [
            line('document_type', 2, required),
            line('number', 2),
            choice('original_or_copy', 2, ['original', 'copy'], required),
          ],
          required,
        ),
      ],
    },
    { name: 'belongings', fields: [text('effects', 4), text('cash', 4), text('medication', 4), number('luggage', 4)] },
    {
      name: 'fitness',
      fields: [
        line('fitness_issuer', 4, required),
        moment('fitness_at', 4, required),
        yesNo('medical_papers', 4),
        yesNo('health_consent', 4),
      ],
    },
    {
      name: 'restraint',
      always: true,
      fields: [
        yesNo('restraint_used', 4, required),
        line('restraint_kind', 4),
        line('restraint_duration', 4),
        text('restraint_reason', 4),
      ],
    },
    {
      name: 'incidents',
      fields: [text('incidents', 4), text('injuries', 4), text('complaints', 4), language('complaint_language', 4)].map(
        staysHere,
      ),
    },
    {
      name: 'information',
      always: true,
      fields: [
        text('information_given', 4, required),
        language('information_language', 4, required),
        line('interpreter', 4),
      ],
    },
    { name: 'protection', fields: [staysHere(yesNo('asylum_wish', 4, required))] },
    { name: 'minors', fields: [line('guardian', 4, required), line('receiving_service', 4), moment('signed_at', 4)] },
    {
      name: 'signatures',
      always: true,
      signed: true,
      fields: [
        rows(
          'signatures',
          4,
          [
            choice('signed_as', 4, ['escort_leader', 'crossing_point_officer', 'interpreter', 'monitor'], required),
            line('name', 4, required),
            line('card_number', 4),
            moment('signed_at', 4, required),
          ],
          required,
        ),
        choice('handover_outcome', 4, ['accepted', 'accepted_with_reservation', 'refused_at_border'], required),
        text('reservations', 4),
        line('receipt_number', 4),
      ],
    },
  ],
};
