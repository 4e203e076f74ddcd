import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Transitions } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { systemsOf, type Outcome, type Target } from './referral.codes.js';
import type { Referral } from './referral.entity.js';
import { ReferralKind } from './referral.kind.js';
import { assertNoCopy } from './referral.pasting.js';
import { ReferralRequests } from './referral.requests.js';
import type { AskDto, ResultAct, ResultDto } from './referral-relay.dto.js';
import { showReferral } from './referral.view.js';
import type { ReferralView } from './referral-view.dto.js';
import { referralWorkflow } from './referral.workflow.js';

const outcomeOf: Readonly<Record<ResultAct, Outcome>> = {
  report_no_hit: 'no_hit',
  report_hit: 'hit_unconfirmed',
  report_confirmed: 'hit_confirmed',
  report_false_positive: 'false_positive',
  report_consent_pending: 'consent_pending',
  report_disclosed: 'disclosed',
  report_refused: 'refused',
};

/** What relay officers do: take one from the queue, ask where they have lawful access, and enter what came of it. */
@Injectable()
export class ReferralRelayService {
  constructor(
    private readonly referrals: ReferralKind,
    private readonly commands: Commands,
    private readonly transitions: Transitions,
    private readonly requests: ReferralRequests,
  ) {}

  /** This one. Of two who take it at once one wins. Another state’s unit is asked by a draft that is made with it. */
  claim(by: Acting, id: string, form: AskDto): Promise<ReferralView> {
    return this.referrals.act(by, { id, action: 'claim', change: (attempt, em) => this.begin(by, attempt, em, form) });
  }

  /** The next in the queue: what another one is just taking is passed over. */
  claimNext(by: Acting, target: Target | undefined): Promise<ReferralView> {
    const { kind, store } = this.referrals;
    return this.commands.run(by, {
      first: async (em, now) => {
        const id = await store.next(em, by.officer, target);
        if (id === undefined) throw new Problem('queue_is_empty');
        const taken = await this.transitions.run({ em, now }, referralWorkflow, kind.store, {
          actor: by.officer,
          id,
          action: 'claim',
          change: (attempt) => this.begin(by, attempt, em, {}),
        });
        return { id, answer: showReferral(taken, { reader: by.officer, now, em }) };
      },
      again: async (em, id, now) => showReferral(await store.get(em, by.officer, id), { reader: by.officer, now, em }),
    });
  }

  report(by: Acting, id: string, action: ResultAct, form: ResultDto): Promise<ReferralView> {
    return this.referrals.act(by, { id, action, change: (attempt, em) => this.enter(attempt, em, action, form) });
  }

  confirmRecall(by: Acting, id: string, reason: string): Promise<ReferralView> {
    return this.referrals.act(by, {
      id,
      action: 'confirm_recall',
      reason,
      change: async ({ subject, actor }, em) => {
        assertNoCopy(reason);
        if (await this.requests.runs(em, actor, subject.requestId)) throw new Problem('request_not_withdrawn');
      },
    });
  }

  private async begin({ officer }: Acting, attempt: Attempt<Referral>, em: EntityManager, form: AskDto): Promise<void> {
    const { subject, now } = attempt;
    if (subject.target === 'central_unit')
      subject.requestId = await this.requests.begin({ reader: officer, em, now }, subject, form);
  }

  private async enter(
    { subject, actor, now }: Attempt<Referral>,
    em: EntityManager,
    action: ResultAct,
    form: ResultDto,
  ): Promise<void> {
    const { system, referenceNumber, ownerCountry, confidence, restrictions } = form;
    if (!systemsOf[subject.target].includes(system)) throw new Problem('not_asked_there', { system });
    assertNoCopy(restrictions, referenceNumber);
    const answered = await this.requests.answerTo(em, actor, subject, action);
    const result = {
      id: newId(),
      referralId: subject.id,
      hitId: null,
      outcome: outcomeOf[action],
      system,
      at: now,
      enteredBy: actor.id,
      referenceNumber: answered?.refNo ?? referenceNumber ?? null,
      ownerCountry: answered?.otherCountry ?? ownerCountry ?? null,
      confidence: confidence ?? null,
      restrictions: restrictions ?? null,
    };
    if (action === 'report_false_positive') await this.referrals.store.forgetResults(em, subject);
    await this.referrals.store.putResult(em, result);
    subject.results = [...subject.results, result];
  }
}
