type Example = [kind: string, state: string, subject: object, desks: string];

/** Between Albania and North Macedonia, of the authorities `owner` and `mk`. */
const sides = { otherCountry: 'MK', otherAuthorityId: 'mk', elsewhere: null };
const led = { ...sides, leaderId: 'leader' };
const unled = { ...sides, leaderId: null };
const alone = { ...unled, elsewhere: 'other' };

const own = 'readmission_officer@owner readmission_supervisor@owner';
const theirs = 'readmission_officer@mk readmission_supervisor@mk';
const consulate = `consular_officer@MK ${theirs}`;

/** Whom interviews, travel documents and transfers of readmissions await. */
export const ofReturnTransfers: Example[] = [
  ['readmission_interview', 'asked', sides, consulate],
  ['readmission_interview', 'set', sides, consulate],
  ['readmission_interview', 'held', sides, consulate],
  ['readmission_interview', 'held', { ...sides, elsewhere: 'other' }, own],
  ['readmission_interview', 'reported', sides, ''],
  ['travel_document', 'asked', sides, consulate],
  ['travel_document', 'renewal_asked', sides, consulate],
  ['travel_document', 'declined', sides, own],
  ['travel_document', 'expired', sides, own],
  ['travel_document', 'issued', sides, ''],
  ['readmission_transfer', 'planned', led, own],
  ['readmission_transfer', 'planned', { ...led, elsewhere: 'owner' }, theirs],
  ['readmission_transfer', 'notified', led, theirs],
  ['readmission_transfer', 'notified', alone, own],
  ['readmission_transfer', 'date_proposed', led, own],
  ['readmission_transfer', 'confirmed', led, 'leader'],
  ['readmission_transfer', 'confirmed', unled, own],
  ['readmission_transfer', 'under_way', led, 'leader crossing_point_officer@MK'],
  ['readmission_transfer', 'under_way', alone, own],
  ['readmission_transfer', 'handed_over', led, ''],
];
