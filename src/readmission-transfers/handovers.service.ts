import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { sideOf } from '../core/exchange/between-states.js';
import { assertByHand } from '../core/exchange/by-hand.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { Unit } from '../core/workflow/transitions.js';
import { HoldDesk } from '../readmission-holds/hold.desk.js';
import type { HoldFlag, HoldMoment } from '../readmission-holds/hold.codes.js';
import { TravelDocumentDesk } from '../travel-documents/travel-document.desk.js';
import type { DepartDto, FailTransferDto, HandoverRecordDto, SignHandoverDto } from './handover.dto.js';
import { recordFrom, signatureFrom } from './handover.drafts.js';
import type { ReadmissionTransferView } from './readmission-transfer-view.dto.js';
import type { Failure } from './readmission-transfer.codes.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { stoppedForWhatItIs } from './readmission-transfer.guards.rules.js';
import { ReadmissionTransferKind } from './readmission-transfer.kind.js';

type View = Promise<ReadmissionTransferView>;

/** What stops a transfer on its way and stands in the way of the next one too. */
const holdsAfter: Partial<Record<Failure, HoldFlag>> = {
  asylum_claim_stop: 'asylum',
  medical_stop: 'medical',
  court_stop: 'court',
};

/** From the departure to the second signature, or to the reason for which there was none. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly transfers: ReadmissionTransferKind,
    private readonly documents: TravelDocumentDesk,
    private readonly holds: HoldDesk,
  ) {}

  /** The last look at holds, and at who it is, before anybody leaves. */
  depart(by: Acting, id: string, { methods, result }: DepartDto): View {
    return this.transfers.act(by, id, {
      action: 'depart',
      change: async (transfer, unit) => {
        if (result !== 'match') throw new Problem('identity_not_matched');
        transfer.departureCheck = { methods, result, by: by.officer.id, at: unit.now.toISOString() };
        await this.transfers.moves(unit, transfer, 'depart', { as: by.officer });
      },
    });
  }

  /** Written as often as something was wrong in it; nobody has signed what is written anew. A wish for protection holds at once. */
  putRecord(by: Acting, id: string, form: HandoverRecordDto): View {
    return this.transfers.act(by, id, {
      action: 'put_record',
      change: async (transfer, unit) => {
        const documents = await this.documents.usedBy(unit.em, transfer.readmissionId);
        const record = recordFrom(transfer, form, { documents, by: by.officer, now: unit.now });
        await this.transfers.store.putRecord(unit.em, record);
        transfer.record = record;
        if (record.asylumWish) await this.hold(by, unit, transfer, { flag: 'asylum', moment: 'handover' });
      },
    });
  }

  /** Under the record as it was read. With the second signature the other state is responsible. */
  sign(by: Acting, id: string, form: SignHandoverDto): View {
    return this.transfers.act(by, id, {
      action: 'sign',
      change: async (transfer, unit) => {
        const { side, signature } = signatureFrom(transfer, by.officer, form, unit.now);
        assertByHand(transfer, side, form);
        if (side === 'owner') transfer.ownerSignature = signature;
        else transfer.otherSignature = signature;
        if (transfer.ownerSignature && transfer.otherSignature) await this.conclude(by, unit, transfer);
      },
    });
  }

  fail(by: Acting, id: string, { outcome: said, note, returnedTo, ...form }: FailTransferDto): View {
    return this.transfers.act(by, id, {
      action: 'fail',
      change: async (transfer, unit) => {
        assertByHand(transfer, 'owner', form);
        const outcome = outcomeFor(transfer, by.officer, said);
        const { notifiedAt } = transfer;
        Object.assign(transfer, { outcome, outcomeNote: note ?? null, returnedTo: returnedTo ?? null });
        const flag = holdsAfter[outcome];
        if (flag) await this.hold(by, unit, transfer, { flag, moment: 'escort' });
        await this.transfers.moves(unit, transfer, 'fail_transfer', {
          as: by.officer,
          // Whoever was there goes on seeing what became of it.
          change: ({ subject }) => {
            subject.notifiedAt = notifiedAt;
          },
        });
      },
    });
  }

  private async conclude(by: Acting, unit: Unit, transfer: ReadmissionTransfer): Promise<void> {
    transfer.outcome = transfer.record?.reservations ? 'accepted_with_reservation' : 'accepted';
    transfer.endedAt = unit.now;
    const { refNo } = await this.transfers.moves(unit, transfer, 'hand_over', { as: by.officer });
    transfer.receiptNo = `${refNo}/${transfer.attempt}`;
    await this.documents.handOver(unit, by.officer, transfer.readmissionId);
  }

  private hold(
    by: Acting,
    unit: Unit,
    { readmissionId, ownerAuthorityId, ownerCountry }: ReadmissionTransfer,
    { flag, moment }: { flag: HoldFlag; moment: HoldMoment },
  ): Promise<void> {
    const stopped = { id: readmissionId, ownerAuthorityId, ownerCountry };
    const found = { flag, moment, personId: null, basis: flag === 'asylum' ? 'stated' : 'observed' } as const;
    return this.holds.ensure(unit, by.officer, stopped, { ...found, heardAt: unit.now });
  }
}

/** A wish for protection is called what it is by the state that hands over; the other one, which is not told of it, stops it for that unknowing. */
function outcomeFor(transfer: ReadmissionTransfer, { country }: Officer, said: Failure): Failure {
  if (stoppedForWhatItIs(said, transfer)) return said;
  if (sideOf(transfer, country) === 'owner') throw new Problem('asylum_wish_at_handover');
  return 'asylum_claim_stop';
}
