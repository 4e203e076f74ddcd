/** What a piece of paper can be. */
export const paperTypes = {
  passport: 'Passport',
  identity_card: 'Identity card',
  residence_permit: 'Residence permit',
  visa: 'Visa',
  driving_licence: 'Driving licence',
  travel_document: 'Refugee or other travel document',
  vehicle_registration: 'Vehicle registration',
  seaman_book: 'Seaman’s book',
  other: 'Another document',
} as const;

/** What tells of somebody by a number: a paper, or the number that a state knows them by. */
export const documentTypes = {
  ...paperTypes,
  personal_number: 'A personal number that a state has given, whatever paper it stands on',
} as const;

export const authenticities = {
  genuine: 'Genuine',
  counterfeit: 'Made without authority',
  forged: 'Genuine and altered',
  fraudulently_obtained: 'Genuine and obtained by deceit',
  impostor: 'Genuine and used by somebody else',
  stolen_blank: 'Stolen before it was filled in',
  lost_or_stolen: 'Reported lost or stolen',
  revoked: 'Revoked by its issuer',
  fantasy: 'Of a state or kind that does not exist',
  unknown: 'Not examined',
} as const;

export const vehicleTypes = {
  car: 'Car',
  taxi: 'Taxi',
  van: 'Van',
  bus: 'Bus',
  truck: 'Truck',
  trailer: 'Trailer',
  motorcycle: 'Motorcycle',
  other: 'Another vehicle',
} as const;

export const craftTypes = {
  rubber_boat: 'Rubber boat',
  motor_boat: 'Motor boat',
  sailing_boat: 'Sailing boat',
  fishing_vessel: 'Fishing vessel',
  ferry: 'Ferry',
  cargo_vessel: 'Cargo vessel',
  aeroplane: 'Aeroplane',
  helicopter: 'Helicopter',
  drone: 'Drone',
  other: 'Another craft',
} as const;

export const accountTypes = {
  social_media: 'Profile in a social network',
  messenger: 'Account of a messenger',
  email: 'E-mail address',
  bank: 'Bank account',
  hawala: 'Reference of an informal transfer',
  wallet: 'Wallet of a cryptocurrency',
  other: 'Another account',
} as const;

export const weaponTypes = {
  pistol: 'Pistol or revolver',
  rifle: 'Rifle or shotgun',
  automatic: 'Automatic weapon',
  explosive: 'Explosive or grenade',
  knife: 'Knife or blade',
  other: 'Another weapon',
} as const;

export const organisationTypes = {
  network: 'Criminal network or group',
  company: 'Company',
  association: 'Association or body without gain',
  authority: 'Authority',
} as const;

export const placeTypes = {
  crossing_point: 'Crossing point',
  green_border: 'Stretch of border between crossing points',
  safe_house: 'House where people are kept or hidden',
  camp: 'Camp or reception centre',
  pick_up: 'Place where people are picked up',
  crossing: 'Place where the border is crossed unseen',
  meeting: 'Place where people meet or pay',
  other: 'Another place',
} as const;

export const precisions = {
  exact: 'To some metres',
  about: 'To some hundred metres',
  locality: 'Somewhere in the locality',
  region: 'Somewhere in the region',
} as const;
