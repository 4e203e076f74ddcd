import { choice, country, day, line, moment, required, rows, text, yesNo, type Section } from './form.definition.js';

/** What several forms ask alike. */
export const sexes = ['male', 'female', 'other', 'unknown'] as const;
export const strengths = ['proof', 'prima_facie'] as const;
export const modes = ['air_scheduled', 'air_charter', 'joint_flight', 'land_road', 'land_rail', 'sea'] as const;

/** Whose letter it is, to whom, when, and about which case. */
export const head = (more: Section['fields'] = []): Section => ({
  name: 'head',
  always: true,
  fields: [
    line('from_authority', 4, required),
    line('to_authority', 4, required),
    line('place', 4, required),
    moment('written_at', 4, required),
    line('reference', 4, required),
    line('other_reference', 4),
    line('agreement', 4, required),
    line('article', 4),
    ...more,
  ],
});

/** To which application and which consent it belongs. */
export const consentOf = [line('application_reference', 4, required), day('application_date', 4, required)];

export const personShort: Section = {
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
        line('relation', 1),
      ],
      required,
    ),
  ],
};

export const escorts: Section = {
  name: 'escort',
  fields: [
    yesNo('escorted', 4, required),
    choice('escort_kind', 4, ['police', 'medical', 'social', 'mixed']),
    rows('escorts', 4, [
      line('name', 4, required),
      line('rank', 4),
      line('function', 4),
      choice('passport_kind', 4, ['ordinary', 'service', 'diplomatic']),
      line('passport_number', 4, required),
      day('passport_date', 4),
      line('card_number', 4),
    ]),
    line('mission_order', 4),
  ],
};

/** The state of health leaves with consent, or where it serves the person, as the agreement has it. */
export const special: Section = {
  name: 'special',
  fields: [
    text('health', 4),
    yesNo('health_consent', 4),
    text('care', 4),
    text('security', 4),
    yesNo('dangerous', 4),
    text('dangerous_reason', 4),
  ],
};

export const signature: Section = {
  name: 'signature',
  always: true,
  signed: true,
  fields: [line('officer', 4, required), line('rank', 4), moment('signed_at', 4)],
};
