import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionDeadlineDesk } from '../readmission-deadlines/readmission-deadline.desk.js';
import { LimitsReader } from '../readmission-deadlines/limits.reader.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { InterviewMode } from './readmission-interview.codes.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';

type Profile = NonNullable<Awaited<ReturnType<ReadmissionReader['profile']>>>;
type OfInterviews = 'interviewWithin' | 'interviewExpertsAllowed';
type Said<N extends OfInterviews> = Pick<Profile[N], 'value' | 'sure' | 'article'>;

interface Held {
  readonly id: string;
  readonly at: Date;
}

export interface HoldBy {
  readonly holdBy: Date | null;
  readonly holdBySure: boolean;
  readonly article: string | null;
}

/** What the agreement of a case says of interviews: how soon, how soon reported, and whether experts may be sent. */
@Injectable()
export class ReadmissionInterviewLaw {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly limits: LimitsReader,
    private readonly deadlines: ReadmissionDeadlineDesk,
  ) {}

  async holdBy(em: EntityManager, readmission: Readmission, asked: Date): Promise<HoldBy> {
    const { value, sure, article } = await this.said(em, readmission, 'interviewWithin');
    if (!value) return { holdBy: null, holdBySure: false, article };
    const { safe } = await this.limits.after(em, value, asked, readmission.otherCountry);
    return { holdBy: safe, holdBySure: sure, article };
  }

  /** From when it was held the report is waited for; answers until when. */
  async awaitReport(unit: Unit, readmission: Readmission, held: Held): Promise<Date | null> {
    const profile = await this.readmissions.profile(unit.em, readmission);
    if (!profile) return null;
    const { id: recordId, otherCountry: country } = readmission;
    const kept = { recordType: 'readmissions', recordId, subjectId: held.id, country };
    return (await this.deadlines.start(unit, 'd08', kept, { profile, at: held.at }))?.safe ?? null;
  }

  /** It is not waited for any more, also where another interview of the case is still ahead. */
  reportCame(unit: Unit, { id: subjectId, readmissionId: recordId }: ReadmissionInterview): Promise<void> {
    return this.deadlines.end(unit, 'd08', { recordType: 'readmissions', recordId, subjectId }, 'met');
  }

  /** Experts come where the agreement lets them; what nobody has read forbids nothing that both agree on. */
  async assertMode(em: EntityManager, readmission: Readmission, mode: InterviewMode): Promise<void> {
    if (mode !== 'experts') return;
    const { value, sure, article } = await this.said(em, readmission, 'interviewExpertsAllowed');
    if (sure && value === false) throw new Problem('no_experts', { article });
  }

  private async said<N extends OfInterviews>(em: EntityManager, readmission: Readmission, name: N): Promise<Said<N>> {
    const profile = await this.readmissions.profile(em, readmission);
    return profile?.[name] ?? { value: null, sure: false, article: null };
  }
}
