import { itsAuthor, type Awaits, type Desk } from '../core/workflow/desks.js';
import type { OnwardConsent } from './consent.entity.js';

const whoeverAnswers: Awaits<OnwardConsent> = ({ dataOf, answeringAuthorityId: place }) => {
  const supervisors: Desk[] = place === null ? [] : [{ roles: ['readmission_supervisor', 'handling_officer'], place }];
  return [...supervisors, { roles: ['data_protection_officer'], country: dataOf }];
};

export const consentDesks = {
  asked: whoeverAnswers,
  given: itsAuthor,
} satisfies Record<string, Awaits<OnwardConsent>>;
