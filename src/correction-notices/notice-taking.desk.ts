import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { copyMeant, requestOf } from '../core/exchange/elsewhere.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import type { Party } from '../transmission-log/transmission-log.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { CorrectionNoticeStore, type Copy } from './correction-notice.store.js';
import { correctionNoticeWorkflow, type CorrectionNoticeAction } from './correction-notice.workflow.js';
import { NoticeFanOut } from './notice.fan-out.js';
import { NoticeOutcomes, type Outcome } from './notice.outcomes.js';

/** A notice that a state without account here has sent about something that went with a request. */
export interface NoticeTaken extends Pick<
  CorrectionNotice,
  'direction' | 'kind' | 'corrected' | 'classification' | 'itemId'
> {
  readonly externalId: string;
  readonly requestId: string;
  readonly issuer: Party;
  readonly grounds: string;
}

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
    private readonly store: CorrectionNoticeStore,
    private readonly fanOut: NoticeFanOut,
    private readonly outcomes: NoticeOutcomes,
    private readonly copies: ReceivedItemReader,
    private readonly said: TransmissionReader,
    private readonly transitions: Transitions,
  ) {}

  /** Everybody here who has the item is told in the name of its issuer, also whoever got it from there. */
  async open(glance: Glance, { requestId, issuer, ...told }: NoticeTaken): Promise<void> {
    const { em, reader } = glance;
    const { direction, itemId, externalId, kind, corrected } = told;
    const copyId = await copyMeant(em, { requestId, itemId, ours: direction === 'to_recipient' });
    if (copyId === undefined) throw new Problem('nobody_has_it');
    if (await this.store.isHere(em, copyId, externalId)) return;
    if (direction === 'to_recipient' && (kind === 'incorrect') !== (corrected !== null))
      throw new Problem('inconsistent', { field: 'corrected' });
    const addressees =
      direction === 'to_recipient'
        ? await this.holders(em, reader, copyId, told)
        : [await this.transmitter(em, copyId, reader)];
    await this.fanOut.send(
      glance,
      { ...told, issuer, externalId },
      addressees.map(({ id, ownerCountry, ownerAuthorityId, instrument }) => ({
        to: { country: ownerCountry, authorityId: ownerAuthorityId },
        receivedId: id,
        instrument,
      })),
    );
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

  private async holders(
    em: EntityManager,
    officer: Officer,
    copyId: string,
    { corrected }: Pick<NoticeTaken, 'corrected'>,
  ): Promise<Copy[]> {
    const { subjectCategory } = await this.copies.get(em, officer, copyId);
    if (corrected) await this.said.assertMaySay(em, subjectCategory, corrected.statements);
    return this.store.copiesAfter(em, copyId);
  }

  private async transmitter(em: EntityManager, copyId: string, { country }: Officer): Promise<Copy> {
    const item = await this.said.sentAs(em, copyId);
    if (item?.ownerCountry !== country) throw new Problem('nobody_has_it');
    const { ownerAuthorityId, ownerCountry, instrument } = item;
    return { id: copyId, ownerAuthorityId, ownerCountry, instrument: instrument ?? 'NONE' };
  }
}
