import { Injectable } from '@nestjs/common';
import { referenceOf } from '../complaints/complaint.codes.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { together } from '../core/work/together.js';
import type {
  AssessmentView,
  DebriefingHandlingView,
  DebriefingLineView,
  DebriefingView,
} from './debriefing-view.dto.js';
import type { Debriefing } from './debriefing.entity.js';
import { partsFor, type Part } from './debriefing.showing.js';
import { debriefingWorkflow } from './debriefing.workflow.js';
import type { CourseView } from './course-view.dto.js';
import type { ScreenView } from './screen-view.dto.js';
import { AccountStore } from './account.store.js';
import { AccountViews } from './account.view.js';

const HEADING = ['operationId', 'siteId', 'refNo', 'place', 'placeKind', 'plannedAt', 'language'] as const;
const TEAM = ['leadDebriefer', 'secondDebriefer', 'releasedAt'] as const;
const GRADES = ['sourceGrade', 'infoGrade', 'gradeScheme', 'gradeOriginal', 'gradedBy', 'gradedAt'] as const;
const HANDLING = ['handlingCodes', 'h3Text', 'classification', 'releasableTo', 'purposes', 'collectedOn'] as const;
const KEEPING = ['retentionRule', 'reviewDue', 'retentionDue', 'containsSpecialCategory', 'containsMinor'] as const;
const ASSESSMENT = [
  'credibility',
  'reidentificationRisk',
  'noNameInText',
  'sanitisedBy',
  'sanitisedAt',
  'releasedBy',
] as const;
const MEETING = ['dialect', 'workingLanguage', 'interviewers', 'teamGender', 'genderWish', 'interpreterId'] as const;
const SAFEGUARDS = ['interpretation', 'screenedAt', 'traffickingScreenedAt', 'referralIds', 'libertyState'] as const;
const CONSENT = ['information', 'detainedApprovedBy', 'detainedApprovedAt', 'consentState', 'consent'] as const;
const TIMES = ['startedAt', 'breakDueAt', 'onBreakSince', 'breaks', 'closedAt', 'closingReason', 'readBack'] as const;
const STOPPING = [
  'untranslated',
  'stoppedAt',
  'stopCode',
  'selfIncrimination',
  'stop',
  'referredOutAt',
  'refusedAt',
] as const;
const LEAVING = [
  'withdrawnAt',
  'frozenAt',
  'recipientsToInform',
  'recipientsInformed',
  'specialSince',
  'textErasedAt',
] as const;

/** A debriefing part by part, each for those whom debriefing.showing.ts names. */
@Injectable()
export class DebriefingViews {
  constructor(
    private readonly accounts: AccountStore,
    private readonly told: AccountViews,
  ) {}

  line(debriefing: Debriefing, glance: Glance): DebriefingLineView {
    return { ...caseView(debriefingWorkflow, debriefing, glance), ...pick(debriefing, [...HEADING, ...TEAM]) };
  }

  async whole(debriefing: Debriefing, glance: Glance): Promise<DebriefingView> {
    const parts = partsFor(debriefing, glance);
    const [screens, account] = await together(
      () => (parts.has('screens') ? this.screens(debriefing, glance) : null),
      () => this.account(debriefing, glance, parts),
    );
    return {
      ...this.line(debriefing, glance),
      handling: handling(debriefing),
      course: parts.has('course') ? course(debriefing) : null,
      assessment: parts.has('assessment') ? assessment(debriefing) : null,
      screens,
      ...account,
    };
  }

  private async account(debriefing: Debriefing, { em }: Glance, parts: ReadonlySet<Part>) {
    const [all, some] = [parts.has('account'), parts.has('extract')];
    // Nothing has been told before somebody began to tell.
    if ((!all && !some) || debriefing.startedAt === null) return { account: null, extract: null };
    const account = await this.accounts.of(em, debriefing.id);
    return {
      account: all ? this.told.whole(debriefing, account) : null,
      extract: some ? this.told.extract(account) : null,
    };
  }

  private async screens(
    { id, screenedAt, traffickingScreenedAt, ...rest }: Debriefing,
    { em }: Glance,
  ): Promise<ScreenView> {
    const found = screenedAt || traffickingScreenedAt ? await this.accounts.screen(em, id) : null;
    const { ageFinding: age, fit, needs, seriousIncidentId, complaintId } = rest;
    const complaintReference = complaintId && referenceOf(complaintId);
    const { vulnerabilities = [], trafficking = null } = found ?? {};
    return { age, fit, needs, seriousIncidentId, complaintReference, vulnerabilities, trafficking };
  }
}

const handling = (debriefing: Debriefing): DebriefingHandlingView =>
  pick(debriefing, [...GRADES, ...HANDLING, ...KEEPING]);

const assessment = (debriefing: Debriefing): AssessmentView => pick(debriefing, ASSESSMENT);

/** How it went; of the needs how many, and not which. */
function course(debriefing: Debriefing): CourseView {
  const { needs, needsReferred, seriousIncidentId, complaintId } = debriefing;
  return {
    ...pick(debriefing, [...MEETING, ...SAFEGUARDS, ...CONSENT]),
    ...pick(debriefing, [...TIMES, ...STOPPING, ...LEAVING]),
    needsNoticed: needs.length,
    needsReferred: needsReferred.length,
    violenceReported: seriousIncidentId !== null,
    complaintMade: complaintId !== null,
  };
}
