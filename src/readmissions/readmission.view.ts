import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { sideOf } from '../core/exchange/between-states.js';
import { pick } from '../core/pick.js';
import { crossed } from './crossing.js';
import { NEVER_DUE } from './readmission.clock.rules.js';
import type { Readmission } from './readmission.entity.js';
import type { ReadmissionMessage } from './readmission-message.entity.js';
import { ReadmissionPersonView } from './readmission-person.view.dto.js';
import type { ReadmissionPerson } from './readmission-person.entity.js';
import { RequestingPartView, type ReadmissionMessageView, type ReadmissionView } from './readmission.view.dto.js';
import { readmissionWorkflow } from './readmission.workflow.js';

/** Whether this reader is on the requesting side; where that side has no account here, the other one keeps its part. */
export const readsAll = ({ elsewhere, ownerCountry }: Readmission, country: string): boolean =>
  elsewhere === 'owner' || sideOf({ ownerCountry }, country) === 'owner';

export function showReadmission(readmission: Readmission, glance: Glance): ReadmissionView {
  const requesting = pick(readmission, [
    ...(['knowledgeAt', 'apprehendedAt', 'apprehendedPlace', 'decision', 'entry', 'observations'] as const),
    ...(['agreementReason', 'apprehensionId', 'found', 'zoneTest', 'groupId', 'signedOffBy', 'signedOffAt'] as const),
    'submittedBy' as const,
  ]);
  const { nextDueAt, persons } = readmission;
  return {
    ...caseView(readmissionWorkflow, readmission, glance),
    ...pick(readmission, ['refNo', 'externalRef', 'procedure', 'category', 'otherCountry', 'otherAuthorityId']),
    ...pick(readmission, ['elsewhere', 'agreement', 'profileKnownAt', 'profileVersion', 'sentAt']),
    ...pick(readmission, ['interviewRequested', 'reachedAt', 'clockStartedAt', 'clockRule', 'caseworkerId']),
    ...pick(readmission, ['extendedAt', 'silenceRelied', 'notifiedAt', 'escortLeaderId', 'handedOverAt', 'closedAt']),
    decisionOfOther:
      readmission.decisionOfOther && ({ ...readmission.decisionOfOther } as ReadmissionView['decisionOfOther']),
    nextDueAt: nextDueAt < NEVER_DUE ? nextDueAt : null,
    personCount: persons.length,
    requesting: readsAll(readmission, glance.reader.country) ? requesting : crossed(RequestingPartView, requesting),
  };
}

export function showPerson(
  person: ReadmissionPerson,
  readmission: Readmission,
  country: string,
): Partial<ReadmissionPersonView> {
  const { readmissionId: _, ...whole } = { ...person };
  return readsAll(readmission, country) ? whole : crossed(ReadmissionPersonView, whole);
}

export const showReadmissionMessage = (message: ReadmissionMessage): ReadmissionMessageView =>
  pick(message, [
    ...(['id', 'kind', 'side', 'text', 'content', 'digest', 'channel', 'externalRef', 'registered'] as const),
    ...(['saidAt', 'saidBy', 'recordedAt', 'stateThen'] as const),
  ]);
