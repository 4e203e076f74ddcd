import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { SeriousIncidentView } from './serious-incident-view.dto.js';
import type { ReviseSeriousIncidentDto } from './serious-incident.dto.js';
import type {
  AddInformationDto,
  ConcludeInquiryDto,
  InquiryFindingDto,
  RecommendationDto,
} from './serious-incident-inquiry.dto.js';
import { SeriousIncidentDrafts, violations } from './serious-incident.drafts.js';
import { SeriousIncidentKind } from './serious-incident.kind.js';
import { untilTheNextAnswer } from './serious-incident.rules.js';

/** What reporter and rights monitors write into a serious incident, from the first addition to the final report. */
@Injectable()
export class SeriousIncidentInquiryService {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: SeriousIncidentDrafts,
    private readonly kind: SeriousIncidentKind,
  ) {}

  revise(by: Acting, id: string, form: ReviseSeriousIncidentDto): Promise<SeriousIncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }, em) => this.drafts.revise(subject, form, em),
    });
  }

  addInformation(by: Acting, id: string, { text }: AddInformationDto): Promise<SeriousIncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'add_information',
      change: async ({ subject, now }, em) => {
        const statement = { at: now, text };
        await this.kind.store.addStatement(em, id, statement);
        Object.assign(subject, { type: 'updated', statements: [...subject.statements, statement] });
      },
    });
  }

  launch(by: Acting, id: string, reason?: string): Promise<SeriousIncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'launch',
      reason,
      change: async ({ subject }, em) => {
        subject.number = await this.kind.store.nextNumber(em, subject.operationId);
      },
    });
  }

  /** What an authority was asked, and what it said or would not say. */
  putFinding(by: Acting, id: string, findingId: string, form: InquiryFindingDto): Promise<SeriousIncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_finding',
      change: async ({ subject, now }, em) => {
        const before = subject.findings.find((one) => one.id === findingId);
        const answer = form.answer ?? null;
        const answeredAt = answer !== null || form.refused ? (before?.answeredAt ?? now) : null;
        const finding = { ...form, id: findingId, askedAt: before?.askedAt ?? now, answer, answeredAt };
        if (!(await this.kind.store.putFinding(em, id, finding))) throw new Problem('conflict');
        subject.findings = [...subject.findings.filter((one) => one.id !== findingId), finding];
      },
    });
  }

  putRecommendation(
    by: Acting,
    id: string,
    recommendationId: string,
    form: RecommendationDto,
  ): Promise<SeriousIncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_recommendation',
      change: async ({ subject, now }, em) => {
        const others = subject.recommendations.filter((one) => one.id !== recommendationId);
        const before = subject.recommendations.find((one) => one.id === recommendationId);
        const settlement = form.settlement ?? null;
        const settledAt = settlement === null ? null : (before?.settledAt ?? now);
        const recommendation = { ...form, id: recommendationId, settlement, settledAt };
        if (!(await this.kind.store.putRecommendation(em, id, recommendation))) throw new Problem('conflict');
        subject.recommendations = [...others, recommendation];
        if (subject.state === 'follow_up') subject.dueAt = untilTheNextAnswer(now, subject);
      },
    });
  }

  /** The final report. */
  conclude(
    by: Acting,
    id: string,
    { possibleViolations, ...report }: ConcludeInquiryDto,
  ): Promise<SeriousIncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'conclude',
      change: ({ subject, now }) => {
        Object.assign(subject, report, { type: 'final', concludedAt: now });
        if (possibleViolations) subject.possibleViolations = violations(possibleViolations);
      },
    });
  }
}
