import type { Attempt } from '../core/workflow/workflow.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';

/** Only that it was, when, and between whom is left. */
export const forget = ({ subject }: Attempt<SpontaneousInformation>): void => {
  Object.assign(subject, {
    title: '–',
    facts: '–',
    necessity: '–',
    warnings: [],
    europolPurpose: null,
    transferReason: null,
  });
  if (subject.europolCopy === 'sent') subject.europolPurpose = '–';
};
