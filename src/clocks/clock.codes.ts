/** The steps of the ladder that an alarm climbs. */
export const steps = {
  amber: 'Most of the time has passed',
  red: 'Hardly any time is left',
  overdue: 'It has run out',
  again: 'It ran out long ago, and nobody has done anything: told again and again',
} as const;
export type Step = keyof typeof steps;

/** Who is told. */
export const addressees = {
  who_works_on_it: 'The officer who works on it, or where nobody does the unit that received it',
  their_head: 'The head of that officer',
  head_of_the_unit: 'The head of the unit',
  head_of_the_central_unit: 'The head of the national central unit',
} as const;
export type Addressee = keyof typeof addressees;

/** How far the alarms of a clock have got. */
export const levels = {
  green: 'There is time',
  ...steps,
} as const;

/** By what right a clock runs. */
export const bindings = {
  treaty: 'The law sets this time: what is late is a breach',
  requested: 'Somebody asks for it: what is late is no breach',
} as const;
export type Bindingness = keyof typeof bindings;

/** How the day of a holiday is found. */
export const holidayRules = {
  weekly: 'The same days of every week',
  fixed: 'The same day of every year',
  easter: 'So many days after Easter',
  dated: 'On days that are listed, because they are announced',
} as const;

/** When a holiday is kept on the next working day instead. */
export const moves = {
  from_sunday: 'Where it falls on a Sunday',
  from_weekend: 'Where it falls on a Saturday or Sunday',
} as const;
export type Moves = keyof typeof moves;
