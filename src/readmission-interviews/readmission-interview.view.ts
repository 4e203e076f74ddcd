import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ReadmissionInterviewView } from './readmission-interview.dto.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import { readmissionInterviewWorkflow } from './readmission-interview.workflow.js';

export function showReadmissionInterview(interview: ReadmissionInterview, glance: Glance): ReadmissionInterviewView {
  return {
    ...caseView(readmissionInterviewWorkflow, interview, glance),
    ...pick(interview, [
      'readmissionId',
      'personId',
      'beforeApplication',
      'mode',
      'holdBy',
      'holdBySure',
      'article',
      'startsAt',
      'place',
    ]),
    request: interview.request as ReadmissionInterviewView['request'],
    ...pick(interview, ['videoRef', 'language', 'interpreterRef', 'rrisBookingRef', 'heldAt', 'reportBy']),
    ...pick(interview, ['interviewer', 'topics', 'languageTest', 'languageTestValidated', 'finding', 'reasons']),
    ...pick(interview, ['reportedAt', 'signedAs', 'channel', 'externalRef']),
  };
}
