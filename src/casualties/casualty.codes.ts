/** Deaths, missing persons and rescues: what a border costs, and what was done about it. */
export const casualtyKinds = {
  death: 'One or more persons were found dead or died',
  missing: 'One or more persons are missing',
  rescue: 'One or more persons were searched for, found and brought to safety',
} as const;
export type CasualtyKind = keyof typeof casualtyKinds;

/** What led to it, as far as it was established. Our own list. */
export const casualtyCauses = {
  drowning: 'Drowning, or in danger of it',
  cold_or_heat: 'Cold, heat, exhaustion',
  suffocation: 'Suffocation, as in a closed vehicle',
  vehicle_accident: 'Accident of a vehicle or vessel',
  train: 'Struck by a train, or by its current',
  fall: 'Fall',
  mine_or_ordnance: 'Mine or unexploded ordnance',
  violence: 'Violence by somebody, whoever it was',
  police_action: 'In connection with an action of the police',
  illness: 'Illness',
  other: 'Other',
  not_established: 'Looked into, and could not be established',
} as const;
export type CasualtyCause = keyof typeof casualtyCauses;

/** How far it is known who they are. Who they are is in the host's own file, and not here. */
export const identifications = {
  not_identified: 'Nobody is identified',
  in_progress: 'Being identified, or some of them are',
  identified: 'All are identified; the names are in the file of the host',
} as const;
export type Identification = keyof typeof identifications;

/** Who has to know. */
export const informedBodies = {
  prosecutor: 'Prosecutor or coroner',
  consulate: 'Consulate of the state that they belong to',
  search_and_rescue: 'Coordination centre for search and rescue',
  tracing_service: 'Tracing service for missing persons',
  asylum_authority: 'Asylum authority',
  medical_service: 'Medical service',
  other: 'Another body',
} as const;
export type InformedBody = keyof typeof informedBodies;

export const nextOfKin = {
  not_informed: 'Not informed yet',
  informed: 'Informed',
  not_possible: 'Nobody could be found, although it was tried',
} as const;
export type NextOfKin = keyof typeof nextOfKin;

/** What became of a search for missing persons. */
export const findings = {
  found_alive: 'Found alive',
  found_dead: 'Found dead: a record of the death is opened with it',
} as const;
export type Finding = keyof typeof findings;
