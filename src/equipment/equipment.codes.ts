/** What operations of the region bring to a border. Our own list. */
export const equipmentKinds = {
  thermal_camera: 'Thermal camera',
  night_vision: 'Night-vision device',
  surveillance_vehicle: 'Vehicle with surveillance equipment',
  vehicle: 'Vehicle',
  boat: 'Boat',
  drone: 'Unmanned aircraft',
  heartbeat_detector: 'Heartbeat or carbon-dioxide detector',
  endoscope: 'Endoscope for vehicle searches',
  document_examination: 'Equipment for examining documents',
  fingerprint_reader: 'Fingerprint reader',
  radio: 'Radio',
  it_equipment: 'Computers and networks',
  protective: 'Protective equipment',
  dog: 'Service dog',
  medical: 'First-aid and medical equipment',
  other: 'Other',
} as const;
export type EquipmentKind = keyof typeof equipmentKinds;

/** To whom equipment is handed. */
export const holderKinds = {
  authority: 'An authority',
  officer: 'One officer',
  site: 'A site of the operation, for whoever leads there',
} as const;
export type HolderKind = keyof typeof holderKinds;

export const movementKinds = {
  hand_over: 'Handed over for the operation',
  give_back: 'Given back to its owner',
  donate: 'Handed over for good',
  report_missing: 'Reported missing',
} as const;
export type MovementKind = keyof typeof movementKinds;
