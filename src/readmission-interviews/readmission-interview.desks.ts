import type { Awaits, Desk } from '../core/workflow/desks.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;
const at = (place: string | null): Desk[] => (place === null ? [] : [{ roles: OFFICERS, place }]);

const owner: Awaits<ReadmissionInterview> = ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
  at(elsewhere === 'owner' ? otherAuthorityId : ownerAuthorityId);
const interviewers: Awaits<ReadmissionInterview> = (interview) =>
  interview.elsewhere === 'other'
    ? owner(interview)
    : [{ roles: ['consular_officer'], country: interview.otherCountry }, ...at(interview.otherAuthorityId)];

/** Whom an interview waits for: whoever sets it, holds it and reports. */
export const readmissionInterviewDesks = {
  asked: interviewers,
  set: interviewers,
  held: interviewers,
} satisfies Record<string, Awaits<ReadmissionInterview>>;
