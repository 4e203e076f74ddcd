import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { assertByHand } from '../core/exchange/by-hand.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type {
  ByHandDto,
  ConfirmTransferDto,
  DeclineDateDto,
  PostponeTransferDto,
  ProposeDateDto,
} from './readmission-transfer-forms.dto.js';
import type { ReadmissionTransferView } from './readmission-transfer-view.dto.js';
import { ReadmissionTransferDrafts } from './readmission-transfer.drafts.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { ReadmissionTransferKind } from './readmission-transfer.kind.js';
import { noticeContent } from './readmission-transfer.view.js';

type View = Promise<ReadmissionTransferView>;

/** What the two sides tell each other of a transfer before anybody leaves: notice, agreement, another date. */
@Injectable()
export class ReadmissionTransferNoticesService {
  constructor(
    private readonly transfers: ReadmissionTransferKind,
    private readonly drafts: ReadmissionTransferDrafts,
  ) {}

  notify(by: Acting, id: string, form: ByHandDto): View {
    return this.transfers.act(by, id, {
      action: 'notify',
      change: async (transfer, unit) => {
        assertByHand(transfer, 'owner', form);
        await this.transfers.moves(unit, transfer, 'notify', {
          as: by.officer,
          said: { ...form, content: noticeContent(transfer) },
          change: ({ subject }) => {
            subject.escortLeaderId = transfer.leaderId;
          },
        });
      },
    });
  }

  confirm(by: Acting, id: string, { gate, ...form }: ConfirmTransferDto): View {
    return this.transfers.act(by, id, {
      action: 'confirm',
      change: async (transfer, unit) => {
        assertByHand(transfer, 'other', form);
        transfer.gate = gate ?? null;
        const said = { ...form, content: { plannedAt: transfer.plannedAt, point: transfer.pointName, gate } };
        await this.transfers.moves(unit, transfer, 'confirm_transfer', { as: by.officer, said });
      },
    });
  }

  /** By the state that hands over: at once, and with a new notice of full length when the new date is set. */
  postpone(by: Acting, id: string, { reason, plannedAt, ...form }: PostponeTransferDto): View {
    return this.transfers.act(by, id, {
      action: 'postpone',
      reason,
      change: async (transfer, unit) => {
        assertByHand(transfer, 'owner', form);
        const said = { ...form, text: reason, content: { plannedAt: plannedAt ?? null } };
        await this.transfers.moves(unit, transfer, 'postpone', { as: by.officer, said });
        if (plannedAt) await this.replanned({ ...unit, reader: by.officer }, transfer, plannedAt);
      },
    });
  }

  /** By the state that takes over: at once, with the date that it proposes instead. */
  proposeDate(by: Acting, id: string, { reason, proposedAt, ...form }: ProposeDateDto): View {
    return this.transfers.act(by, id, {
      action: 'propose_date',
      reason,
      change: async (transfer, unit) => {
        assertByHand(transfer, 'other', form);
        if (proposedAt <= unit.now) throw new Problem('transfer_in_the_past');
        transfer.proposedAt = proposedAt;
        const said = { ...form, text: reason, content: { proposedAt } };
        await this.transfers.moves(unit, transfer, 'propose_new_date', { as: by.officer, said });
      },
    });
  }

  /** Their date does not suit: another one is planned, and told with a notice of full length. */
  declineDate(by: Acting, id: string, { reason, plannedAt }: DeclineDateDto): View {
    return this.transfers.act(by, id, {
      action: 'decline_date',
      reason,
      change: (transfer, unit) => this.replanned({ ...unit, reader: by.officer }, transfer, plannedAt),
    });
  }

  /** Their date is taken; it is told once more, as the date that both have, whatever the notice. */
  takeDate(by: Acting, id: string): View {
    return this.transfers.act(by, id, {
      action: 'take_date',
      change: async (transfer, unit) => {
        const { plannedAt } = transfer;
        await this.drafts.revised({ ...unit, reader: by.officer }, transfer, { plannedAt });
        transfer.dateIsTheirs = true;
      },
    });
  }

  private async replanned(glance: Glance, transfer: ReadmissionTransfer, plannedAt: Date): Promise<void> {
    await this.drafts.revised(glance, transfer, { plannedAt });
    await this.drafts.watch(glance, transfer);
  }
}
