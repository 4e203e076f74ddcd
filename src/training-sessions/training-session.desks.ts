import { eachOf, itsAuthor, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { TrainingSession } from './training-session.entity.js';

/** Who has to hold a training session and write down how it went. */
export const trainingSessionDesks = {
  planned: eachOf<TrainingSession>(officerNamedBy('trainerId'), itsAuthor),
} satisfies Record<string, Awaits<TrainingSession>>;
