import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import { Problem } from '../core/problems.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { Escort } from './escort.entity.js';
import type { TransferEscortDto } from './escort.dto.js';
import type { FitnessDto } from './readmission-transfer-forms.dto.js';
import type { PlanTransferDto, ReviseTransferDto } from './readmission-transfer-plan.dto.js';
import type { ReadmissionTransferView } from './readmission-transfer-view.dto.js';
import type { TransfersQueryDto } from './readmission-transfer.dto.js';
import { ReadmissionTransferDrafts } from './readmission-transfer.drafts.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { ReadmissionTransferKind } from './readmission-transfer.kind.js';
import { onThatDay } from './readmission-transfer.reader.js';

type View = Promise<ReadmissionTransferView>;

/** Planning: when, where, how, and who goes along. */
@Injectable()
export class ReadmissionTransfersService {
  constructor(
    private readonly cases: Cases,
    private readonly transfers: ReadmissionTransferKind,
    private readonly drafts: ReadmissionTransferDrafts,
  ) {}

  /** The case is moved to its plan, which asks for documents that are ready and a place that is agreed. */
  plan(by: Acting, form: PlanTransferDto): View {
    return this.cases.open(this.transfers.kind, by, async (em, now) => ({
      ...(await this.drafts.from({ em, now, reader: by.officer }, form)),
      also: async (transfer) => {
        await this.transfers.moves({ em, now }, transfer, 'plan_transfer', { as: by.officer });
        await this.drafts.watch({ em, now, reader: by.officer }, transfer);
      },
    }));
  }

  list(officer: Officer, query: TransfersQueryDto): Promise<PageOf<ReadmissionTransferView>> {
    const { limit, after, count, day, ...asked } = query;
    const where = [...whereEqual(asked), ...(day === undefined ? [] : [onThatDay(day)])];
    return this.cases.list(this.transfers.kind, officer, { limit, after, count, where });
  }

  get(officer: Officer, id: string): View {
    return this.cases.get(this.transfers.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseTransferDto): View {
    return this.transfers.act(by, id, {
      action: 'revise',
      change: async (transfer, unit) => {
        const glance = { ...unit, reader: by.officer };
        await this.drafts.revised(glance, transfer, form);
        await this.drafts.watch(glance, transfer);
      },
    });
  }

  /** Under the id that the client chose. Who leads has an account here: they act on the way. */
  putEscort(by: Acting, id: string, escortId: string, form: TransferEscortDto): View {
    return this.transfers.act(by, id, {
      action: 'put_escort',
      change: async (transfer, { em, now }) => {
        const { officerId = null } = form;
        const { store } = this.transfers;
        if (officerId !== null && !(await store.mayLead(em, officerId, { country: transfer.ownerCountry, now })))
          throw new Problem('unknown_reference', { field: 'officerId' });
        const escort = Object.assign(new Escort(), form, { id: escortId, transferId: id, officerId });
        await store.putEscort(em, escort);
        withEscorts(transfer, [...transfer.escorts.filter((one) => one.id !== escortId), escort]);
      },
    });
  }

  removeEscort(by: Acting, id: string, escortId: string): View {
    return this.transfers.act(by, id, {
      action: 'remove_escort',
      change: async (transfer, { em }) => {
        if (!(await this.transfers.store.removeEscort(em, id, escortId))) throw new Problem('not_found');
        withEscorts(
          transfer,
          transfer.escorts.filter((one) => one.id !== escortId),
        );
      },
    });
  }

  noteFitness(by: Acting, id: string, { issuer, at }: FitnessDto): View {
    return this.transfers.act(by, id, {
      action: 'note_fitness',
      change: (transfer, { now }) => {
        if (at > now) throw new Problem('time_ahead');
        Object.assign(transfer, { fitIssuer: issuer, fitAt: at });
      },
    });
  }
}

/** Whoever leads is shown the transfer, and the case from when it is notified. */
function withEscorts(transfer: ReadmissionTransfer, escorts: readonly Escort[]): void {
  transfer.escorts = escorts;
  transfer.leaderId = escorts.find((one) => one.function === 'leader')?.officerId ?? null;
}
