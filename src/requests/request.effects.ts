import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { RequestClocks } from './request.clocks.js';
import type { Words } from './request-acts.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestLaw } from './request.law.js';
import { sayings } from './request.saying.js';
import { RequestSending } from './request.sending.js';
import { RequestWording } from './request.wording.js';
import type { RequestAction } from './request.workflow.js';

interface Come {
  readonly action: RequestAction;
  readonly words: Words;
  /** When it came to the other side. */
  readonly at: Date;
}

/** What follows for the request from what was said, once it has come to the other side; and what must be so before it is. */
@Injectable()
export class RequestEffects {
  constructor(
    private readonly law: RequestLaw,
    private readonly clocks: RequestClocks,
    private readonly wording: RequestWording,
    private readonly sending: RequestSending,
  ) {}

  /** What must be so before it is said: its grounds, its words, and what goes with them. */
  async assertSayable(
    em: EntityManager,
    attempt: Attempt<CrossBorderRequest>,
    { action, form }: { action: RequestAction; form: Words },
  ): Promise<void> {
    await this.assertGrounds(em, attempt.subject, action, form);
    await this.wording.assertNobodyNamed(em, attempt, { action, form });
    const { side, items, brings } = sayings[action] ?? {};
    if (side && (items ?? brings ?? action === 'send_through_selec'))
      await this.assertFit(em, attempt.subject, side, form);
  }

  assertFit(em: EntityManager, request: CrossBorderRequest, side: Side, form: Words): Promise<void> {
    return this.sending.assertFit(em, request, side, form);
  }

  /** Every refusal rests on a ground of the closed list: of the whole, of a part, and of what is not under the conditions. */
  private async assertGrounds(em: EntityManager, subject: CrossBorderRequest, action: RequestAction, words: Words) {
    const { ground, refused } = words;
    const use = action === 'propose_conditions' ? 'conditions' : 'whole';
    if (ground !== undefined) await this.law.assertGround(em, subject, ground, use);
    if (refused) await this.law.assertGround(em, subject, refused.ground, 'part');
  }

  async follow(em: EntityManager, attempt: Attempt<CrossBorderRequest>, { action, words, at }: Come): Promise<void> {
    const { subject } = attempt;
    const { ground = '', reasons = '', refused, until, text = null } = words;
    if (action === 'refuse') Object.assign(subject, { refusal: { ground, reasons, part: null }, answeredAt: at });
    if (action === 'propose_conditions') Object.assign(subject, { conditions: text, conditional: { ground, reasons } });
    if (action === 'decline_conditions' && subject.conditional)
      Object.assign(subject, { refusal: { ...subject.conditional, part: null }, answeredAt: at });
    if (until) this.clocks.prolong(subject, { until, reason: 'A judicial authorisation is being obtained.' }, at);
    if (refused) subject.refusal = { ...refused };
    if (action === 'answer' || action === 'answer_arrives') subject.answeredAt = at;
    await this.clocks.follow(em, attempt, { action, at });
  }
}
