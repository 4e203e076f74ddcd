/** What a patrol goes out for: the measures of an operation that are carried out on the move. */
export const patrolTypes = {
  mixed_patrol: 'Mixed patrol along the common border, of officers of at least two states',
  green_border_surveillance: 'Surveillance of the green border',
  second_line: 'Second-line checks at a crossing point',
  vehicle_check: 'Vehicle checks',
  inland_check: 'Inland checks',
  document_check: 'Document checks',
  search: 'Search for persons',
} as const;
export type PatrolType = keyof typeof patrolTypes;
