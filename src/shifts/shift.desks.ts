import { officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { Shift } from './shift.entity.js';

/** Who has to begin and end a shift. */
export const shiftDesks = {
  planned: officerNamedBy('leaderId'),
  under_way: officerNamedBy('leaderId'),
} satisfies Record<string, Awaits<Shift>>;
