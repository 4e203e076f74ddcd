import { eachOf, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { Apprehension } from './apprehension.entity.js';

/** Who has to act on an apprehended group: whoever has them, and whoever is asked to confirm that they have received them. */
export const apprehensionDesks = {
  recorded: eachOf<Apprehension>(officerNamedBy('custodianId'), officerNamedBy('receiverId')),
  in_custody: eachOf<Apprehension>(officerNamedBy('custodianId'), officerNamedBy('receiverId')),
  handed_over: officerNamedBy('receiverId'),
} satisfies Record<string, Awaits<Apprehension>>;
