/** What of a return is watched. */
export const monitoredPhases = {
  preparation: 'Information, interview and preparation',
  detention: 'Detention',
  escort: 'The way to the crossing point or airport',
  transfer: 'The transfer or flight',
  handover: 'The handover',
} as const;
export type MonitoredPhase = keyof typeof monitoredPhases;

export const monitoringFindings = {
  no_concern: 'Nothing to remark',
  recommendation: 'Something to do better',
  concern: 'Rights were at risk',
  violation: 'Rights were violated',
} as const;
export type MonitoringFinding = keyof typeof monitoringFindings;

export const restraints = {
  none: 'None was used',
  used_as_reported: 'Used, necessary and proportionate',
  used_otherwise: 'Used, and not necessary or not proportionate',
  not_seen: 'Could not be seen',
} as const;
export type Restraint = keyof typeof restraints;
