import { evidenceKinds } from '../readmission-evidence/evidence.codes.js';
import { head, sexes, signature, special, strengths } from './common.form.js';
import {
  choice,
  countries,
  country,
  day,
  languages,
  line,
  lines,
  moment,
  required,
  rows,
  text,
  yesNo,
  type Form,
} from './form.definition.js';

const who = [
  line('surname', 1, required),
  line('given_names', 1, required),
  line('maiden_name', 1),
  lines('former_names', 1),
  lines('aliases', 1),
  line('father_name', 1),
  line('mother_name', 1),
  day('born_on', 1, required),
  line('birth_place', 1, required),
  choice('sex', 1, sexes, required),
  countries('nationalities', 1),
  countries('former_nationalities', 1),
  yesNo('stateless', 1),
];

const relative = (name: string, relation: boolean) =>
  rows(name, 1, [
    line('surname', 1, required),
    line('given_names', 1, required),
    day('born_on', 1),
    line('birth_place', 1),
    choice('sex', 1, sexes),
    country('nationality', 1),
    ...(relation ? [line('relation', 1)] : []),
  ]);

/** F1. The parts and their letters are ours; the fields are those of the verified forms of several agreements. */
export const application: Form = {
  code: 'f1',
  side: 'owner',
  sections: [
    head([
      choice('procedure', 4, ['standard', 'accelerated', 'notification_only'], required),
      yesNo('interview_requested', 4, required),
    ]),
    {
      name: 'person',
      always: true,
      fields: [
        ...who,
        text('description', 4),
        languages('languages', 4),
        yesNo('interpreter_needed', 4),
        choice('civil_status', 1, ['single', 'married', 'divorced', 'widowed', 'unknown']),
        line('address_there', 4, { wide: true }),
        line('address_origin', 4, { wide: true }),
        line('photo', 5, required),
      ],
    },
    { name: 'spouse', fields: [relative('spouse', false)] },
    { name: 'children', fields: [relative('children', true)] },
    special,
    {
      name: 'evidence',
      always: true,
      fields: [
        rows(
          'evidence',
          2,
          [
            choice('kind', 2, Object.keys(evidenceKinds), required),
            line('document_type', 2),
            line('number', 2),
            line('issued_at', 2),
            day('issued_on', 2),
            line('issued_by', 2),
            day('expires_on', 2),
            yesNo('copy_attached', 4, required),
            choice('strength', 4, strengths, required),
          ],
          { most: 40 },
        ),
        text('without_evidence', 4),
      ],
    },
    {
      name: 'third_country',
      fields: [
        choice('ground', 4, ['visa_or_permit', 'direct_entry', 'other_ground'], required),
        moment('entered_at', 3),
        line('entry_place', 3),
        line('entry_manner', 3),
        rows('stopovers', 3, [country('country', 3, required), line('place', 3), day('from', 3), day('to', 3)]),
        text('illegality', 4, required),
      ],
    },
    {
      name: 'biometrics',
      fields: [yesNo('fingerprints_attached', 5, required), line('fingerprint_sheet', 5), line('other_biometrics', 5)],
    },
    {
      name: 'observations',
      fields: [
        text('observations', 4),
        line('handover_place', 4),
        moment('handover_at', 4),
        yesNo('escort_intended', 4),
      ],
    },
    signature,
  ],
};
