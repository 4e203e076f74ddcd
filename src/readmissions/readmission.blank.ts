import { NEVER_DUE } from './readmission.clock.rules.js';
import type { EntryDto, OpenReadmissionDto } from './readmission.dto.js';
import type { Entry } from './readmission.entity.js';

/** A draft of which nothing has happened. */
export const NOT_YET = {
  via: [],
  ownerUnitId: null,
  otherUnitId: null,
  externalRef: null,
  sentAt: null,
  reachedAt: null,
  profileVersion: null,
  profileKnownAt: null,
  profileOn: null,
  zoneTest: null,
  signedOffBy: null,
  signedOffAt: null,
  submittedBy: null,
  clockStartedAt: null,
  clockRule: null,
  caseworkerId: null,
  extendedAt: null,
  decisionOfOther: null,
  silenceRelied: null,
  consulateAskedAt: null,
  notifiedAt: null,
  escortLeaderId: null,
  handedOverAt: null,
  closedAt: null,
  apprehensionId: null,
  nextDueAt: NEVER_DUE,
  persons: [],
  facts: {},
  governing: null,
};

export const entryOf = ({ at, place, manner, directFrom }: EntryDto): Entry => ({
  at: at ?? null,
  place: place ?? null,
  manner: manner ?? null,
  directFrom: directFrom ?? null,
});

/** What may be left open while it is written. */
export const blank = (form: OpenReadmissionDto) => ({
  agreement: form.agreement ?? null,
  agreementReason: form.agreementReason ?? null,
  knowledgeAt: form.knowledgeAt ?? null,
  apprehendedAt: form.apprehendedAt ?? null,
  apprehendedPlace: form.apprehendedPlace ?? null,
  decision: form.decision ?? null,
  found: form.found ?? null,
  entry: form.entry ? entryOf(form.entry) : null,
  observations: form.observations ?? null,
  interviewRequested: form.interviewRequested ?? false,
  groupId: form.groupId ?? null,
});
