import { eachOf, fromClimb, itsAuthor, itsAuthority, itsOperation, type Awaits } from '../core/workflow/desks.js';
import type { Incident } from './incident.entity.js';

const thePictureOwner = eachOf<Incident>(itsOperation('operation_coordinator'), itsAuthority('operation_coordinator'));

/** Who owes the first report of an event, and who validates and closes it. */
export const incidentDesks = {
  detected: eachOf<Incident>(itsAuthor, itsOperation('team_leader'), fromClimb(1, thePictureOwner)),
  reported: eachOf<Incident>(thePictureOwner, fromClimb(1, itsOperation('operation_commander'))),
  validated: thePictureOwner,
} satisfies Record<string, Awaits<Incident>>;
