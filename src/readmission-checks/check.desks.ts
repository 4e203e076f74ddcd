import { eachOf, itsAuthority, itsCountry, where, type Awaits } from '../core/workflow/desks.js';
import type { ReadmissionCheck } from './check.entity.js';

const isComplete = ({ missing }: ReadmissionCheck): boolean => missing?.length === 0;

/** Whoever works on the case, until everything is answered; then whoever confirms it. */
export const checkDesks = {
  open: eachOf<ReadmissionCheck>(
    where((check) => !isComplete(check), itsAuthority('readmission_officer')),
    where(isComplete, itsCountry('safeguard_officer')),
  ),
} satisfies Record<string, Awaits<ReadmissionCheck>>;
