export const exhibitKinds = {
  weapon: 'Weapon',
  ammunition: 'Ammunition',
  drug: 'Drug',
  document: 'Document',
  vehicle: 'Vehicle or vessel',
  cash: 'Cash',
  goods: 'Goods',
  device: 'Telephone or other device',
  other: 'Other',
} as const;
export type ExhibitKind = keyof typeof exhibitKinds;

export const exhibitUnits = {
  piece: 'Pieces',
  kilogram: 'Kilograms',
  gram: 'Grams',
  litre: 'Litres',
  tablet: 'Tablets',
  plant: 'Plants',
  carton: 'Cartons',
} as const;
export type ExhibitUnit = keyof typeof exhibitUnits;

/** As presumed on the spot; what it is, the laboratory says. */
export const substances = {
  heroin: 'Heroin',
  cocaine: 'Cocaine',
  cannabis: 'Cannabis, herb or resin',
  amphetamines: 'Amphetamine, methamphetamine, ecstasy',
  synthetic: 'Another synthetic drug',
  precursor: 'Precursor',
  other: 'Another, or not known',
} as const;
export type Substance = keyof typeof substances;

/** What can happen to an exhibit: each is one link of its chain of custody. */
export const custodySteps = {
  seized: 'Taken by the officer who seized it',
  sealed: 'Sealed, or sealed anew',
  stored: 'Put into a store',
  handed_over: 'Handed over; the receiving officer has not confirmed',
  received: 'Confirmed by the receiving officer',
  refused: 'Not received: it is where it was',
  sent_out: 'Sent to an outside holder, as a laboratory, against its receipt',
  brought_back: 'Brought back from an outside holder',
  examined: 'Examined',
  returned: 'Returned to whoever may have it',
  destroyed: 'Destroyed before a witness',
  transferred_to_court: 'Given to a court',
  struck: 'Entered in error',
} as const;
export type CustodyStep = keyof typeof custodySteps;
