import { days, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline } from '../core/workflow/workflow.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';

/** What is over is looked at again after so long, as the register had it when it began. */
export const whenReviewed: Deadline<SpontaneousInformation> = (ended, { reviewAfterDays }) =>
  later(ended, days(reviewAfterDays));

/** Only that it was, when, and between whom is left. */
export const forget = ({ subject }: Attempt<SpontaneousInformation>): void => {
  Object.assign(subject, { title: '–', facts: '–', necessity: '–', warnings: [], europolPurpose: null });
  if (subject.europolCopy === 'sent') subject.europolPurpose = '–';
};
