import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { HandoverState } from './apprehension.codes.js';
import type { ApprehensionView } from './apprehension.dto.js';
import type { Apprehension } from './apprehension.entity.js';
import type { ApprehensionAction } from './apprehension.workflow.js';
import { ApprehensionsService } from './apprehensions.service.js';
import { CustodyHandovers } from './custody-handovers.js';
import { CustodyHandoverStore } from './custody-handover.store.js';
import type { ConfirmCustodyDto, HandOverDto, OfferCustodyDto, ReleaseDto, TransferDto } from './custody.dto.js';

/** Who has a group: given by one officer, confirmed or disputed by the other; and how custody ends. */
@Injectable()
export class ApprehensionCustodyService {
  constructor(
    private readonly cases: Cases,
    private readonly apprehensions: ApprehensionsService,
    private readonly passing: CustodyHandovers,
    private readonly store: CustodyHandoverStore,
  ) {}

  /** To another officer of the host in the same operation; nothing changes hands before that officer has confirmed. */
  offer(by: Acting, id: string, form: OfferCustodyDto): Promise<ApprehensionView> {
    return this.act(by, id, 'offer_custody', async (subject, unit) => {
      await this.passing.toOneOfUs(unit, subject, { ...form, by: by.officer.id });
      Object.assign(subject, await this.waitingFor(unit, form.toOfficerId));
    });
  }

  withdraw(by: Acting, id: string): Promise<ApprehensionView> {
    return this.act(by, id, 'withdraw_custody', async (subject, { em, now }) => {
      await this.store.answer(em, id, { state: 'withdrawn', by: by.officer.id, at: now });
      Object.assign(subject, answered('withdrawn'));
    });
  }

  confirm(by: Acting, id: string, { persons }: ConfirmCustodyDto): Promise<ApprehensionView> {
    return this.act(by, id, 'confirm_custody', async (subject, { em, now }) => {
      if (persons !== subject.personCount) throw new Problem('custody_does_not_add_up');
      const { toUnit } = await this.store.answer(em, id, { state: 'confirmed', by: by.officer.id, at: now });
      Object.assign(subject, { ...answered('confirmed'), custodianId: by.officer.id, custodyUnit: toUnit });
    });
  }

  dispute(by: Acting, id: string, because: string): Promise<ApprehensionView> {
    return this.act(by, id, 'dispute_custody', async (subject, { em, now }) => {
      await this.store.answer(em, id, { state: 'disputed', by: by.officer.id, at: now, disputed: because });
      Object.assign(subject, answered('disputed'));
    });
  }

  /** To another authority of the host: against the confirmation of its officer, or against a receipt. */
  handOver(by: Acting, id: string, form: HandOverDto): Promise<ApprehensionView> {
    return this.act(by, id, 'hand_over', async (subject, unit) => {
      await this.passing.toAnAuthority(unit, subject, { ...form, by: by.officer.id });
      const received = { custodianId: null, leftCustodyAt: form.at, handover: 'confirmed' };
      const gone = form.toOfficerId ? await this.waitingFor(unit, form.toOfficerId) : received;
      Object.assign(subject, gone, { custodyUnit: form.to });
    });
  }

  confirmReceipt(by: Acting, id: string, { persons }: ConfirmCustodyDto): Promise<ApprehensionView> {
    return this.act(by, id, 'confirm_receipt', async (subject, { em, now }) => {
      if (persons !== subject.personCount) throw new Problem('custody_does_not_add_up');
      const { at } = await this.store.answer(em, id, { state: 'confirmed', by: by.officer.id, at: now });
      Object.assign(subject, { ...answered('confirmed'), custodianId: by.officer.id, leftCustodyAt: at });
    });
  }

  /** The group was never received: it is where it was. */
  disputeReceipt(by: Acting, id: string, because: string): Promise<ApprehensionView> {
    return this.act(by, id, 'dispute_receipt', async (subject, { em, now }) => {
      const answer = { state: 'disputed', by: by.officer.id, at: now, disputed: because } as const;
      const { fromUnit } = await this.store.answer(em, id, answer);
      Object.assign(subject, { ...answered('disputed'), custodyUnit: fromUnit });
    });
  }

  release(by: Acting, id: string, { ground, at }: ReleaseDto): Promise<ApprehensionView> {
    return this.act(by, id, 'release', (subject, { now }) => {
      assertSince(subject, at, now);
      Object.assign(subject, { releaseGround: ground, leftCustodyAt: at });
    });
  }

  /** Never to another state while somebody in the group asks for protection, or is a child alone. */
  transfer(by: Acting, id: string, { target, at }: TransferDto): Promise<ApprehensionView> {
    return this.act(by, id, 'transfer', async (subject, { em, now }) => {
      assertSince(subject, at, now);
      const recorded = subject.protectionWishes + subject.unaccompaniedMinors > 0;
      if (target === 'other_state' && (recorded || (await this.store.needsProtection(em, id))))
        throw new Problem('protection_first');
      Object.assign(subject, { transferTarget: target, leftCustodyAt: at });
    });
  }

  /** Nothing has changed hands until the receiving officer says so, and not for ever. */
  private async waitingFor({ em, now }: Unit, receiverId: string) {
    return { receiverId, answerDueAt: await this.store.answerDue(em, now), handover: 'offered' };
  }

  private act(
    by: Acting,
    id: string,
    action: ApprehensionAction,
    change: (subject: Apprehension, unit: Unit) => void | Promise<void>,
  ): Promise<ApprehensionView> {
    return this.cases.act(this.apprehensions.kind, by, {
      id,
      action,
      change: ({ subject, now }, em: EntityManager) => change(subject, { em, now }),
    });
  }
}

const answered = (handover: HandoverState) => ({ receiverId: null, answerDueAt: null, handover });

function assertSince({ apprehendedAt }: Apprehension, at: Date, now: Date): void {
  if (at > now) throw new Problem('time_ahead');
  if (at < apprehendedAt) throw new Problem('ends_before_it_begins');
}
