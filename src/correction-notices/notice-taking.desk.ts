import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { requestOf } from '../core/exchange/elsewhere.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import type { Party } from '../transmission-log/transmission-log.desk.js';
import { CorrectionNoticeStore } from './correction-notice.store.js';
import { correctionNoticeWorkflow, type CorrectionNoticeAction } from './correction-notice.workflow.js';
import { NoticeArrivals, type NoticeTaken } from './notice.arrivals.js';
import { NoticeOutcomes, type Outcome } from './notice.outcomes.js';

export type { NoticeTaken } from './notice.arrivals.js';

/** What such a state says that it has done about a notice from here. */
export interface NoticeAnswer {
  readonly id: string;
  readonly requestId: string;
  readonly by: Party;
  readonly state: string;
  readonly reason: string;
}

/** The act by which each end is taken down. */
const acts: Readonly<Record<string, CorrectionNoticeAction>> = {
  acknowledged: 'acknowledge',
  corrected: 'correct',
  deleted: 'delete',
  restricted: 'restrict_use',
  applied: 'apply',
  accepted: 'accept',
  disputed: 'dispute',
};
const outcomes: readonly string[] = ['correct', 'delete', 'restrict_use', 'apply'];

/** Two things for whatever takes down what comes from elsewhere: a notice, and what became of one. Each counts once. */
@Injectable()
export class NoticeTakingDesk {
  constructor(
    private readonly arrivals: NoticeArrivals,
    private readonly store: CorrectionNoticeStore,
    private readonly outcomes: NoticeOutcomes,
    private readonly transitions: Transitions,
  ) {}

  open(glance: Glance, notice: NoticeTaken): Promise<void> {
    return this.arrivals.open(glance, notice);
  }

  /** Steps that go without saying are taken; what has been taken down already is not taken down again. */
  async answer(unit: Unit, officer: Officer, { id, requestId, by, state, reason }: NoticeAnswer): Promise<void> {
    const { em } = unit;
    const notice = await this.store.find(em, officer, id);
    const isTheirs = notice?.ownerCountry === by.country && notice.elsewhere === by.country;
    if (!notice || !isTheirs || (await requestOf(em, notice.receivedId)) !== requestId) throw new Problem('not_found');
    const done =
      notice.state === state || (state === 'acknowledged' && notice.state !== 'sent' && notice.state !== 'alarmed');
    const action = acts[state];
    if (done || action === undefined) return;
    if (action !== 'acknowledge' && (notice.state === 'sent' || notice.state === 'alarmed'))
      await this.run(unit, officer, { id, action: 'acknowledge', reason });
    await this.run(unit, officer, { id, action, reason });
  }

  private async run(
    { em, now }: Unit,
    actor: Officer,
    { id, action, reason }: { id: string; action: CorrectionNoticeAction; reason: string },
  ): Promise<void> {
    await this.transitions.run({ em, now }, correctionNoticeWorkflow, this.store, {
      actor,
      id,
      action,
      reason,
      change: async ({ subject }) => {
        if (outcomes.includes(action)) await this.outcomes.carryOut({ em, now }, actor, subject, action as Outcome);
      },
    });
  }
}
