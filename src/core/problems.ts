import { channelProblems } from './problems/channels.js';
import { clockProblems } from './problems/clocks.js';
import { collectionImportProblems } from './problems/collection-imports.js';
import { collectionProblems } from './problems/collections.js';
import { custodyProblems } from './problems/custody.js';
import { debriefingProblems } from './problems/debriefings.js';
import { exchangeProblems } from './problems/exchange.js';
import { fileProblems } from './problems/files.js';
import { followUpProblems } from './problems/follow-up.js';
import { hitProblems } from './problems/hits.js';
import { incidentProblems } from './problems/incidents.js';
import { informationProblems } from './problems/information.js';
import { jobProblems } from './problems/jobs.js';
import { lawProblems } from './problems/law.js';
import { noticeProblems } from './problems/notices.js';
import { operationProblems } from './problems/operations.js';
import { readmissionFormProblems } from './problems/readmission-forms.js';
import { readmissionTransferProblems } from './problems/readmission-transfers.js';
import { readmissionProblems } from './problems/readmissions.js';
import { referralProblems } from './problems/referrals.js';
import { returnJourneyProblems } from './problems/return-journeys.js';
import { safeguardProblems } from './problems/safeguards.js';
import { serviceProblems } from './problems/service.js';
import { subjectsFoundProblems } from './problems/subjects-found.js';
import { tabletProblems } from './problems/tablets.js';
import { tellingProblems } from './problems/telling.js';
import { transmissionProblems } from './problems/transmissions.js';
import { workingDayProblems } from './problems/working-day.js';

/**
 * Every way this system says no: its status, the sentence an officer reads, and the rule or article it rests on. One file
 * for each group; codes are for programs and never change, sentences are for people and may be improved.
 */
export const problems = {
  ...serviceProblems,
  ...channelProblems,
  ...clockProblems,
  ...collectionImportProblems,
  ...collectionProblems,
  ...custodyProblems,
  ...debriefingProblems,
  ...exchangeProblems,
  ...fileProblems,
  ...followUpProblems,
  ...hitProblems,
  ...incidentProblems,
  ...informationProblems,
  ...jobProblems,
  ...lawProblems,
  ...noticeProblems,
  ...operationProblems,
  ...readmissionFormProblems,
  ...readmissionTransferProblems,
  ...readmissionProblems,
  ...referralProblems,
  ...returnJourneyProblems,
  ...safeguardProblems,
  ...subjectsFoundProblems,
  ...tabletProblems,
  ...tellingProblems,
  ...transmissionProblems,
  ...workingDayProblems,
} as const;

export type ProblemCode = keyof typeof problems;

/** Where a detail goes out, it is a code, an id or a number: never what somebody wrote. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(problems[code][1]);
  }

  get status(): number {
    return problems[this.code][0];
  }

  /** The body of the answer, as RFC 9457 has it. */
  get body(): Record<string, unknown> {
    const [status, title, article] = problems[this.code] as readonly [number, string, string?];
    return {
      type: `/problems#${this.code}`,
      status,
      code: this.code,
      title,
      ...(article && { article }),
      ...this.details,
    };
  }
}

/** A refusal that must leave a trace: handed back from the unit of work, which commits and then throws it. */
export class Refused {
  constructor(readonly problem: Problem) {}
}
