import type { CaseRow } from '../core/cases/guarded-row.js';
import type { Debriefing } from './debriefing.entity.js';

type Planned =
  | keyof CaseRow
  | 'operationId'
  | 'siteId'
  | 'refNo'
  | 'place'
  | 'placeKind'
  | 'plannedAt'
  | 'language'
  | 'dialect'
  | 'workingLanguage'
  | 'leadDebriefer'
  | 'secondDebriefer'
  | 'interviewers'
  | 'teamGender'
  | 'genderWish'
  | 'operationState';

/** Everything about an interview that has only been arranged: nothing has been asked, found, said or decided. */
export const blank = (): Omit<Debriefing, Planned> => ({
  ...handling,
  interpreterId: null,
  interpretation: null,
  ageFinding: 'not_asked',
  fit: null,
  screenedAt: null,
  traffickingScreenedAt: null,
  needs: [],
  needsReferred: [],
  referralIds: [],
  seriousIncidentId: null,
  complaintId: null,
  libertyState: null,
  information: null,
  detainedApprovedBy: null,
  detainedApprovedAt: null,
  consentState: 'not_asked',
  consent: null,
  startedAt: null,
  breakDueAt: null,
  onBreakSince: null,
  breaks: [],
  closedAt: null,
  closingReason: null,
  readBack: null,
  untranslated: 0,
  climbed: 0,
  credibility: null,
  reidentificationRisk: null,
  noNameInText: null,
  sanitisedBy: null,
  sanitisedAt: null,
  releasedAt: null,
  releasedBy: null,
  stoppedAt: null,
  stopCode: null,
  selfIncrimination: false,
  stop: null,
  referredOutAt: null,
  refusedAt: null,
  withdrawnAt: null,
  frozenAt: null,
  recipientsToInform: [],
  recipientsInformed: [],
  specialSince: null,
  textErasedAt: null,
  spoken: [],
  parameters: {},
});

/** It is handled as an interview from the beginning; the rest of its handling is the reviewer's to set. */
const handling = {
  sourceGrade: null,
  infoGrade: null,
  gradeScheme: '4X4',
  gradeOriginal: null,
  gradedBy: null,
  gradedAt: null,
  handlingCodes: ['H0'],
  h3Text: null,
  classification: 'BPL',
  releasableTo: [],
  purposes: [],
  collectedOn: null,
  collectedMethod: 'interview',
  retentionRule: 'DEBRIEFING_TEXT',
  reviewDue: null,
  retentionDue: null,
  containsSpecialCategory: false,
  containsMinor: false,
} satisfies Partial<Debriefing>;
