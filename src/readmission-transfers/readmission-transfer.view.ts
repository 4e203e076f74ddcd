import type { Actor } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { sideOf } from '../core/exchange/between-states.js';
import { pick } from '../core/pick.js';
import { showRecord, showSignature } from './handover-record.view.js';
import type { NoticeView, ReadmissionTransferView } from './readmission-transfer-view.dto.js';
import type { HandoverRecordView } from './handover-view.dto.js';
import { outcomeTold, type OutcomeTold } from './readmission-transfer.codes.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { noticeIsShort } from './readmission-transfer.guards.rules.js';
import { readmissionTransferWorkflow } from './readmission-transfer.workflow.js';

export interface ShownTransfer extends Omit<ReadmissionTransfer, 'record' | 'outcome'> {
  readonly record: HandoverRecordView | null;
  readonly outcome: OutcomeTold | null;
}

/** Field by field: what the other state reads of the person is what the agreements let it read. */
export function showReadmissionTransfer(transfer: ReadmissionTransfer, glance: Glance): ReadmissionTransferView {
  const own = sideOf(transfer, glance.reader.country) === 'owner';
  const { escorts, ownerSignature, otherSignature } = transfer;
  return {
    ...caseView(readmissionTransferWorkflow, transfer, glance),
    ...pick(transfer, ['readmissionId', 'otherCountry', 'elsewhere', 'attempt', 'mode', 'carrier', 'returnFlightId']),
    ...pick(transfer, ['pointKey', 'pointName', 'pointBasis', 'pointAgreement', 'gate', 'plannedAt']),
    ...pick(transfer, ['shortNoticeAgreement', 'notifiedAt', 'confirmedAt', 'departureWill', 'escortType']),
    ...pick(transfer, ['escortsAgreed', 'leaderId', 'security', 'postponements', 'postponedBy', 'proposedAt']),
    ...pick(transfer, ['departedAt', 'receiptNo', 'returnedTo', 'endedAt']),
    notice: noticeOf(transfer, glance.now),
    escorts: escorts.map((escort) => showEscort(escort)),
    assisted: own ? transfer.assisted : null,
    ...health(transfer, own),
    ...ending(transfer, own),
    signatures: { owner: showSignature(ownerSignature), other: showSignature(otherSignature) },
  };
}

function noticeOf(transfer: ReadmissionTransfer, now: Date): NoticeView {
  const { noticeBy: by, noticeLatest: latest, noticeSure: sure, noticeArticle: article } = transfer;
  return { by, latest, sure, article, short: noticeIsShort(transfer, now) };
}

/** The same for other features: the transfer without what the state of its reader is not shown. */
export function asShownTo(actor: Actor, transfer: ReadmissionTransfer): ShownTransfer {
  const own = actor.kind !== 'officer' || sideOf(transfer, actor.country) === 'owner';
  return { ...transfer, ...health(transfer, own), ...ending(transfer, own) };
}

/** What happened to the person, and why it was stopped, stays; that it was stopped crosses. */
function ending({ record, outcome, outcomeNote }: ReadmissionTransfer, own: boolean) {
  return {
    record: record && showRecord(record, own),
    outcome: outcome && (own ? outcome : outcomeTold(outcome)),
    outcomeNote: own ? outcomeNote : null,
  };
}

/** How somebody is crosses only where they have agreed to it. */
function health({ care, careConsented, fitIssuer, fitAt }: ReadmissionTransfer, own: boolean) {
  return own || careConsented ? { care, fitIssuer, fitAt } : { care: null, fitIssuer: null, fitAt: null };
}

function showEscort({ officerId, ...escort }: ReadmissionTransfer['escorts'][number]) {
  const shown = pick(escort, ['id', 'familyName', 'givenNames', 'rank', 'function', 'passportType', 'passportNo']);
  const papers = pick(escort, ['passportIssuedOn', 'cardType', 'cardNo', 'missionOrder', 'underTheRules']);
  return { ...shown, ...papers, ...(officerId !== null && { officerId }) };
}

/** What the notice says to the other side, and nothing else. */
export function noticeContent(transfer: ReadmissionTransfer): object {
  const { care, careConsented, escorts } = transfer;
  return {
    ...pick(transfer, ['mode', 'carrier', 'plannedAt', 'pointName', 'escortType', 'security']),
    care: careConsented ? care : null,
    escorts: escorts.map((escort) => pick(showEscort(escort), escortFields)),
  };
}

const escortFields = [
  ...(['familyName', 'givenNames', 'rank', 'function', 'passportType', 'passportNo'] as const),
  ...(['passportIssuedOn', 'cardType', 'cardNo', 'missionOrder'] as const),
];
