import { escorts, head, modes, signature, special } from './common.form.js';
import {
  choice,
  choices,
  countries,
  country,
  day,
  line,
  lines,
  moment,
  number,
  required,
  rows,
  text,
  yesNo,
  type Form,
} from './form.definition.js';

const inTransit = {
  name: 'persons',
  always: true,
  fields: [
    rows(
      'persons',
      1,
      [
        line('surname', 1, required),
        line('given_names', 1, required),
        day('born_on', 1),
        line('birth_place', 1),
        country('nationality', 1),
        line('language', 4),
        line('travel_document', 2),
      ],
      required,
    ),
  ],
} as const;

/** F4. With the declaration that the conditions are met and that nothing is known which stands against it. */
export const transitApplication: Form = {
  code: 'f4',
  side: 'owner',
  sections: [
    head(),
    inTransit,
    {
      name: 'route',
      always: true,
      fields: [
        choice('transit_kind', 3, ['air', 'land', 'sea'], required),
        lines('route', 3, required),
        countries('transit_states', 3),
        country('destination', 3, required),
        line('crossing_point', 3, required),
        moment('arrives_at', 3, required),
        moment('departs_at', 3),
        line('flight_number', 3),
        line('onward_flight', 3),
      ],
    },
    escorts,
    special,
    { name: 'assistance', fields: [text('assistance', 4)] },
    {
      name: 'declaration',
      always: true,
      fields: [
        yesNo('conditions_met', 4, required),
        yesNo('no_refusal_ground', 4, required),
        yesNo('onward_assured', 4, required),
      ],
    },
    signature,
  ],
};

/** F5. Consent, with what it is given for; or refusal on one of the grounds, of which the list is closed. */
export const transitReply: Form = {
  code: 'f5',
  side: 'other',
  sections: [
    head([line('application_reference', 4, required), day('application_date', 4, required)]),
    inTransit,
    {
      name: 'outcome',
      always: true,
      fields: [choice('outcome', 4, ['granted', 'refused'], required), moment('decided_at', 4, required)],
    },
    { name: 'granted', fields: [number('escort_number', 4), yesNo('medical_escort', 4), text('remarks', 4)] },
    {
      name: 'refused',
      fields: [
        choices('transit_refusals', 4, ['torture_or_persecution', 'criminal_sanctions', 'health_security_order'], {
          ...required,
          wide: true,
          most: 3,
        }),
        text('reasons_text', 4, required),
      ],
    },
    signature,
  ],
};

/** F6. The transit as it will take place. */
export const transitNotice: Form = {
  code: 'f6',
  side: 'owner',
  sections: [
    head([
      line('application_reference', 4, required),
      day('application_date', 4, required),
      day('consent_date', 4, required),
    ]),
    inTransit,
    {
      name: 'journey',
      always: true,
      fields: [
        choice('mode', 3, modes, required),
        line('flight_number', 3),
        moment('arrives_at', 3, required),
        line('crossing_point', 3, required),
        line('onward_flight', 3),
        moment('departs_at', 3, required),
      ],
    },
    escorts,
    special,
    { name: 'obstacles', fields: [text('obstacles', 4)] },
    signature,
  ],
};
