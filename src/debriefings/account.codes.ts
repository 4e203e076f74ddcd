/** How a question was answered. Not to know, and not to want to say, are answers. */
export const answerKinds = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Does not know',
  refused: 'Does not want to say',
  choice: 'One of the listed answers',
  text: 'In their own words',
  place: 'A place',
  number: 'A number',
  date: 'A day, a month or a year',
} as const;
export type AnswerKind = keyof typeof answerKinds;

/** Who put it into the working language. A machine never does. */
export const translators = {
  officer: 'One of the officers, who speaks the language',
  interpreter: 'The interpreter, known by code',
} as const;
export type Translator = keyof typeof translators;

/** Adults only: whoever is younger is not interviewed. */
export const ageBands = {
  '18_24': '18 to 24',
  '25_34': '25 to 34',
  '35_44': '35 to 44',
  '45_54': '45 to 54',
  '55_64': '55 to 64',
  '65_over': '65 and over',
  adult: 'Adult, not said more closely',
} as const;
export type AgeBand = keyof typeof ageBands;

export const sexes = { female: 'Female', male: 'Male', other: 'Other', not_said: 'Not said' } as const;
export type Sex = keyof typeof sexes;

export const educations = {
  none: 'None',
  primary: 'Primary',
  secondary: 'Secondary',
  vocational: 'Vocational',
  higher: 'Higher',
  not_said: 'Not said',
} as const;
export type Education = keyof typeof educations;

export const companions = {
  nobody: 'Alone',
  family: 'Family',
  acquaintances: 'Acquaintances',
  strangers: 'Strangers',
  facilitators: 'Those who organised the journey',
} as const;
export type Companion = keyof typeof companions;

export const documentKinds = {
  passport: 'Passport',
  identity_card: 'Identity card',
  birth_certificate: 'Birth certificate',
  visa_or_permit: 'Visa or residence permit',
  driving_licence: 'Driving licence',
  other: 'Other',
} as const;
export type DocumentKind = keyof typeof documentKinds;

export const documentFates = {
  held: 'Has it',
  lost: 'Lost',
  stolen: 'Stolen',
  taken: 'Taken away',
  destroyed: 'Destroyed',
  with_authorities: 'With authorities',
} as const;
export type DocumentFate = keyof typeof documentFates;

export const travelModes = {
  foot: 'On foot',
  car: 'Car',
  taxi: 'Taxi',
  bus: 'Bus',
  truck_hidden: 'Hidden in a lorry',
  train: 'Train',
  boat: 'Boat',
  plane: 'Plane',
  other: 'Other',
} as const;
export type TravelMode = keyof typeof travelModes;

export const crossingMethods = {
  crossing_point: 'At a crossing point',
  green_border: 'Over the green border',
  hidden_in_vehicle: 'Hidden in a vehicle',
  false_document: 'With a false document',
  sea: 'By sea',
  visa_overstay: 'With a visa that was overstayed',
  none: 'No border on this leg',
} as const;
export type CrossingMethod = keyof typeof crossingMethods;

export const priceBases = {
  leg: 'For this leg',
  whole_trip: 'For the whole journey',
  family: 'For the family',
} as const;
export type PriceBasis = keyof typeof priceBases;

export const payees = {
  facilitator: 'Whoever organised it',
  driver: 'The driver or guide',
  third_person: 'Somebody who keeps the money',
  document_supplier: 'Whoever supplied documents',
  official: 'An official',
  other: 'Somebody else',
} as const;
export type Payee = keyof typeof payees;

export const paymentMethods = {
  cash: 'Cash',
  hawala: 'Hawala',
  deposit: 'Deposit with a third person',
  bank: 'Bank or money transfer',
  crypto: 'Crypto assets',
  work: 'Work',
  other: 'Other',
} as const;
export type PaymentMethod = keyof typeof paymentMethods;

export const accommodations = {
  none: 'None',
  outdoors: 'Outdoors',
  camp: 'Camp or reception centre',
  private_house: 'Private house or flat',
  hotel: 'Hotel or hostel',
  abandoned_building: 'Abandoned building',
  vehicle: 'Vehicle or boat',
  detention: 'Detention',
  other: 'Other',
} as const;
export type Accommodation = keyof typeof accommodations;

export const treatments = {
  good: 'Good',
  neutral: 'Neither good nor bad',
  bad: 'Bad',
  violent: 'Violent',
  not_said: 'Not said',
} as const;
export type Treatment = keyof typeof treatments;
