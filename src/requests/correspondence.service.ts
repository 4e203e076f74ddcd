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
  ProposeConditionsDto,
  RefuseRequestDto,
  Words,
} from './request-acts.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestKind } from './request.kind.js';
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
      subject.reachedAt = form.at ?? now;
    });
  }

  /** Gives the time that a judicial authorisation takes, with notice of length and reason (Directive (EU) 2023/977, Art. 5). */
  judicial(
    by: Acting,
    id: string,
    action: 'await_judicial' | 'prolong_judicial',
    form: JudicialDto,
  ): Promise<RequestView> {
    return this.said(by, { id, action, form });
  }

  /** Carried out under conditions, and refused otherwise: with ground and reasons (PCC SEE, Art. 30(1)). */
  propose(by: Acting, id: string, form: ProposeConditionsDto): Promise<RequestView> {
    return this.said(by, { id, action: 'propose_conditions', form });
  }

  refuse(by: Acting, id: string, form: RefuseRequestDto): Promise<RequestView> {
    return this.said(by, { id, action: 'refuse', form: { ...form, text: form.reasons } });
  }

  answer(by: Acting, id: string, action: Answering, form: AnswerRequestDto): Promise<RequestView> {
    return this.said(by, { id, action, form });
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
    { id, action, form }: { id: string; action: RequestAction; form: Words },
    then?: Then,
  ): Promise<RequestView> {
    return this.requests.act(by, {
      id,
      action,
      reason: form.reason,
      change: async (attempt, em) => {
        await then?.(attempt, em);
        await this.course.follow(em, attempt, { action, form, by: by.officer });
      },
    });
  }
}
