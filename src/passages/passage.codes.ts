/** The stops of the way through SELEC, in their order. */
export const stops = {
  focal_point_out: 'National focal point of the sending state',
  liaison_out: 'Liaison officers of the sending state at the seat of SELEC',
  liaison_in: 'Liaison officers of the other state at the seat of SELEC',
  focal_point_in: 'National focal point of the other state',
} as const;
export type Stop = keyof typeof stops;

/** Which of the two states has nobody here. */
export const passageElsewheres = {
  owner: 'The sending state',
  other: 'The state that it goes to',
} as const;

/** What goes with every passage through SELEC. */
export const passageDuties = {
  in_english: 'The language is English (SELEC Convention, Art. 16(3))',
  liaison_officers_vetted:
    'Liaison officers have a national security clearance before they are appointed (SELEC Convention, Art. 14(3))',
  human_rights:
    'Nothing goes on whose use could violate human rights or the rule of law (SELEC Convention, Art. 26(1))',
  no_step_left_out:
    'Every focal point and liaison bureau on the way, one after the other (SELEC Convention, Arts 13-15)',
} as const;
export type PassageDuty = keyof typeof passageDuties;
