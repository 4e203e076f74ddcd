import { head, signature } from './common.form.js';
import {
  choice,
  choices,
  country,
  day,
  language,
  line,
  moment,
  required,
  rows,
  text,
  type Form,
} from './form.definition.js';

/** What an interview may be about: who somebody is. Why they left, and what they fear, is not among it. */
export const TOPICS = [
  'names_and_family',
  'birth_and_places',
  'documents_held',
  'schools_and_work',
  'language_and_customs',
  'addresses',
  'route_of_travel',
] as const;

/** F8. What the consulate or the experts have found, and nothing about asylum. */
export const interviewReport: Form = {
  code: 'f8',
  side: 'other',
  sections: [
    head([line('application_reference', 4)]),
    {
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
            country('nationality', 1),
          ],
          required,
        ),
      ],
    },
    {
      name: 'interview',
      always: true,
      fields: [
        line('requested_by', 4, required),
        choice('interview_mode', 4, ['in_person', 'video'], required),
        line('interview_place', 4),
        moment('held_at', 4, required),
        line('interviewer', 4, required),
        line('interpreter', 4),
        language('interview_language', 4, required),
        choices('topics', 4, TOPICS, { ...required, wide: true, most: 7 }),
      ],
    },
    {
      name: 'language_test',
      fields: [
        line('test_commissioned_by', 4, required),
        line('test_validated_by', 4, required),
        text('test_result', 4),
      ],
    },
    {
      name: 'finding',
      always: true,
      fields: [choice('finding', 4, ['confirmed', 'not_confirmed', 'undetermined'], required), text('reasons_text', 4)],
    },
    signature,
  ],
};
