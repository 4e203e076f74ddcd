/** Who goes with them. */
export const escortKinds = {
  police: 'Police officer',
  medical: 'Medical attendant',
  social: 'Social worker',
} as const;
export type EscortKind = keyof typeof escortKinds;

/** What goes with every escort on foreign soil: everybody who goes along is told. */
export const escortDuties = {
  unarmed_in_civilian_clothes: 'Escorts are unarmed and in civilian clothes',
  carry_the_consent: 'Escorts carry the consent to the transit and their identification',
  obey_local_law: 'Escorts obey the law of the requested state',
  self_defence_only:
    'Their powers are self-defence and the defence of others; against a grave imminent danger, proportionate action until local officers arrive',
  stay_until_handover: 'They do not leave before the handover, and hand over the documents',
} as const;
export type EscortDuty = keyof typeof escortDuties;
