import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sideOf } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { RequestCourse } from './request.course.js';
import type {
  ActOnRequestDto,
  AnswerRequestDto,
  AssessEuropolCopyDto,
  HandOverRequestDto,
  JudicialDto,
  RefuseRequestDto,
} from './request-acts.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestKind } from './request.kind.js';
import { RequestLaw } from './request.law.js';
import { RequestUnits } from './request.units.js';
import type { RequestView } from './request.view.dto.js';
import type { RequestAction } from './request.workflow.js';

type Then = (attempt: Attempt<CrossBorderRequest>, em: EntityManager) => void | Promise<void>;
type Answering = 'answer' | 'answer_in_part' | 'answer_through_selec';

/** What the two sides say to each other, act by act: each is judged, kept as it was said, and moves the time. */
@Injectable()
export class CorrespondenceService {
  constructor(
    private readonly requests: RequestKind,
    private readonly course: RequestCourse,
    private readonly law: RequestLaw,
    private readonly units: RequestUnits,
  ) {}

  act(by: Acting, id: string, action: RequestAction, form: ActOnRequestDto): Promise<RequestView> {
    return this.said(by, { id, action, form });
  }

  /** To the competent authority; the side that asks is told (PCC SEE, Art. 4(1)). */
  handOver(by: Acting, id: string, form: HandOverRequestDto): Promise<RequestView> {
    return this.said(by, { id, action: 'hand_over', form }, async ({ subject, now }, em) => {
      const { otherCountry: country } = subject;
      subject.otherAuthorityId = await this.units.authorityOf(em, form.authorityId, { country, now });
      subject.reachedAt = now;
    });
  }

  /** Gives the time that a judicial authorisation takes, with notice of length and reason (Directive (EU) 2023/977, Art. 5). */
  judicial(
    by: Acting,
    id: string,
    action: 'await_judicial' | 'prolong_judicial',
    form: JudicialDto,
  ): Promise<RequestView> {
    return this.said(by, { id, action, form }, ({ subject, now }) =>
      this.course.prolong(subject, { until: form.until, reason: 'A judicial authorisation is being obtained.' }, now),
    );
  }

  refuse(by: Acting, id: string, { ground, reasons, ...how }: RefuseRequestDto): Promise<RequestView> {
    return this.said(by, { id, action: 'refuse', form: { ...how, text: reasons } }, async ({ subject, now }, em) => {
      await this.law.assertGround(em, subject, ground);
      Object.assign(subject, { refusal: { ground, reasons, part: null }, answeredAt: now });
    });
  }

  answer(by: Acting, id: string, action: Answering, { refused, ...form }: AnswerRequestDto): Promise<RequestView> {
    return this.said(by, { id, action, form }, async (attempt, em) => {
      const { subject, now } = attempt;
      if (refused) {
        await this.law.assertGround(em, subject, refused.ground);
        subject.refusal = { ...refused };
        await this.course.keep(em, attempt, {
          kind: 'refusal_in_part',
          side: 'other',
          form: { ...form, text: refused.reasons },
        });
      }
      if (action === 'answer') subject.answeredAt = now;
    });
  }

  /** On a copy for Europol: each side of what it passes on (Directive (EU) 2023/977, Art. 12). */
  europolCopy(by: Acting, id: string, { decision, purpose }: AssessEuropolCopyDto): Promise<RequestView> {
    if ((decision === 'sent') !== (purpose !== undefined)) throw new Problem('inconsistent', { field: 'purpose' });
    return this.requests.act(by, {
      id,
      action: 'assess_europol_copy',
      change: ({ subject }) => {
        const side = sideOf(subject, by.officer.country);
        subject.europol = { ...subject.europol, [side]: { decision, purpose: purpose ?? null } };
      },
    });
  }

  private said(
    by: Acting,
    { id, action, form }: { id: string; action: RequestAction; form: ActOnRequestDto },
    then?: Then,
  ): Promise<RequestView> {
    return this.requests.act(by, {
      id,
      action,
      reason: form.reason,
      change: async (attempt, em) => {
        if (form.at && form.at > attempt.now) throw new Problem('time_ahead', { field: 'at' });
        await then?.(attempt, em);
        await this.course.follow(em, attempt, { action, form, by: by.officer });
      },
    });
  }
}
