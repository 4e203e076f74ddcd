import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { LimitsReader } from '../readmission-deadlines/limits.reader.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { InterviewMode } from './readmission-interview.codes.js';

type Profile = NonNullable<Awaited<ReturnType<ReadmissionReader['profile']>>>;
type OfInterviews = 'interviewWithin' | 'interviewReportWithin' | 'interviewExpertsAllowed';
type Said<N extends OfInterviews> = Pick<Profile[N], 'value' | 'sure' | 'article'>;

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
  ) {}

  async holdBy(em: EntityManager, readmission: Readmission, asked: Date): Promise<HoldBy> {
    const { value, sure, article } = await this.said(em, readmission, 'interviewWithin');
    if (!value) return { holdBy: null, holdBySure: false, article };
    const { safe } = await this.limits.after(em, value, asked, readmission.otherCountry);
    return { holdBy: safe, holdBySure: sure, article };
  }

  async reportBy(em: EntityManager, readmission: Readmission, held: Date): Promise<Date | null> {
    const { value } = await this.said(em, readmission, 'interviewReportWithin');
    return value ? (await this.limits.after(em, value, held, readmission.otherCountry)).safe : null;
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
