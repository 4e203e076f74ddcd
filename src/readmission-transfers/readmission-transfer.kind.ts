import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionDesk, type Deed } from '../readmissions/readmission.desk.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { ReadmissionTransferView } from './readmission-transfer-view.dto.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { ReadmissionTransferStore } from './readmission-transfer.store.js';
import { showReadmissionTransfer } from './readmission-transfer.view.js';
import { readmissionTransferWorkflow, type ReadmissionTransferAction } from './readmission-transfer.workflow.js';

type ReadmissionAction = Parameters<ReadmissionDesk['act']>[2];

export interface TransferMove {
  readonly action: ReadmissionTransferAction;
  readonly reason?: string | undefined;
  readonly change: (transfer: ReadmissionTransfer, unit: Unit) => void | Promise<void>;
}

/** The case type, for the services that share it; and how the readmission moves with it. */
@Injectable()
export class ReadmissionTransferKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly desk: ReadmissionDesk,
    readonly store: ReadmissionTransferStore,
    kinds: Kinds,
  ) {
    const law = { workflow: readmissionTransferWorkflow, store, view: showReadmissionTransfer };
    this.kind = kinds.add({ ...law, reads: 'readmission_transfer.read', filesBySide: true });
  }

  act(by: Acting, id: string, { action, reason, change }: TransferMove): Promise<ReadmissionTransferView> {
    return this.cases.act(this.kind, by, {
      id,
      action,
      reason,
      change: ({ subject, now }, em: EntityManager) => change(subject, { em, now }),
    });
  }

  /** The readmission moves with its transfer, or neither does: judged by its own law, in the same unit of work. */
  async moves(unit: Unit, transfer: ReadmissionTransfer, action: ReadmissionAction, deed: Deed): Promise<Readmission> {
    await this.store.write(unit.em, transfer);
    return this.desk.act(unit, transfer.readmissionId, action, deed);
  }
}
