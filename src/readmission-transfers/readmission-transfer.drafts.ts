import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { ReturnFlightReader } from '../return-flights/return-flight.reader.js';
import type { PlanTransferDto, ReviseTransferDto } from './readmission-transfer-plan.dto.js';
import { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { ReadmissionTransferLaw } from './readmission-transfer.law.js';
import { ReadmissionTransferStore } from './readmission-transfer.store.js';

const blank = {
  carrier: null,
  returnFlightId: null,
  pointAgreement: null,
  shortNoticeAgreement: null,
  care: null,

  assisted: null,
  careConsented: false,
  security: null,
  securityReason: null,
  escortsAgreed: 0,
} as const;
const nothingYet = {
  toldAt: null,
  notifiedAt: null,
  dateIsTheirs: false,
  leaderId: null,
  fitIssuer: null,
  fitAt: null,

  confirmedAt: null,
  gate: null,
  postponements: 0,
  postponedBy: null,
  proposedAt: null,
  departedAt: null,

  departureCheck: null,
  ownerSignature: null,
  otherSignature: null,
  receiptNo: null,
  outcome: null,
  endedAt: null,
  outcomeNote: null,
  returnedTo: null,
  escorts: [],
  record: null,
  facts: {},
} as const;

/** What a plan is made of: place and notice by the agreement that governs the case. */
@Injectable()
export class ReadmissionTransferDrafts {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly law: ReadmissionTransferLaw,
    private readonly store: ReadmissionTransferStore,
    private readonly flights: ReturnFlightReader,
  ) {}

  async from({ em, now, reader }: Glance, form: PlanTransferDto): Promise<Opening<ReadmissionTransfer>> {
    const { pointKey, pointName, ...plan } = form;
    const readmission = await this.readmissions.find(em, reader, plan.readmissionId);
    if (!readmission) throw new Problem('unknown_reference', { field: 'readmissionId' });
    if ((await this.store.underWay(em, readmission.id)).length > 0) throw new Problem('transfer_open');
    if (plan.plannedAt <= now) throw new Problem('transfer_in_the_past');
    await this.assertSeated({ em, now, reader }, readmission.id, plan);
    await this.law.assertWilling(em, readmission, plan.departureWill);
    const point = await this.law.pointOf(em, readmission, { pointKey, pointName });
    const notice = await this.law.noticeOf(em, readmission, { care: null, ...plan });
    const { ownerAuthorityId, ownerCountry, otherCountry, otherAuthorityId, elsewhere, zone, persons } = readmission;
    const sides = { ownerAuthorityId, ownerCountry, otherCountry, otherAuthorityId, elsewhere, zone };
    const attempt = await this.store.nextAttempt(em, readmission.id);
    return { subject: { ...nothingYet, ...blank, ...plan, ...sides, ...point, ...notice, persons, attempt } };
  }

  /** What is changed of a plan; place and notice follow from it. */
  async revised({ em, now, reader }: Glance, transfer: ReadmissionTransfer, form: ReviseTransferDto): Promise<void> {
    const { pointKey, pointName, ...plan } = form;
    const readmission = await this.readmissions.get(em, reader, transfer.readmissionId);
    await this.assertSeated({ em, now, reader }, readmission.id, plan);
    Object.assign(transfer, defined(plan));
    if (transfer.plannedAt <= now) throw new Problem('transfer_in_the_past');
    if (pointKey !== undefined || pointName !== undefined) {
      const named = { pointKey, pointName: pointName ?? transfer.pointName };
      Object.assign(transfer, await this.law.pointOf(em, readmission, named));
    }
    await this.law.assertWilling(em, readmission, transfer.departureWill);
    if (plan.plannedAt) transfer.dateIsTheirs = false;
    Object.assign(transfer, await this.law.noticeOf(em, readmission, transfer));
  }

  /** A joint flight that is named is one on whose manifest they are. */
  private async assertSeated(
    { em, reader }: Glance,
    readmissionId: string,
    { returnFlightId }: Pick<ReviseTransferDto, 'returnFlightId'>,
  ): Promise<void> {
    if (!returnFlightId) return;
    const flight = await this.flights.find(em, reader, returnFlightId);
    if (!flight?.readmissionIds.includes(readmissionId))
      throw new Problem('unknown_reference', { field: 'returnFlightId' });
  }

  /** From now on the notice is waited for. */
  async watch(unit: Glance, transfer: ReadmissionTransfer): Promise<void> {
    const readmission = await this.readmissions.get(unit.em, unit.reader, transfer.readmissionId);
    await this.law.watch(unit, readmission, transfer);
  }
}
