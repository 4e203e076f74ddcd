import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import { readmissionElsewheres, type ReadmissionElsewhere } from '../readmissions/readmission.codes.js';
import { TransferEscortView } from './escort.dto.js';
import { HandoverRecordView, SignaturesView } from './handover-view.dto.js';
import {
  departureWills,
  escortTypes,
  outcomesTold,
  pointBases,
  postponers,
  transferModes,
  type DepartureWill,
  type EscortType,
  type OutcomeTold,
  type PointBasis,
  type TransferMode,
} from './readmission-transfer.codes.js';

export class NoticeView {
  /** Until when the other side is to be told, with whole days in between. */
  by: Date | null;
  /** From when on it was told too late. */
  latest: Date | null;
  /** Verified, or confirmed for the case: what is not warns, and stops nothing. */
  sure: boolean;
  article: string | null;
  /** By that count it is, or was, too late. */
  short: boolean;
}

export class ReadmissionTransferView extends CaseView {
  readmissionId: string;
  /** The state that takes over. */
  otherCountry: string;
  /** Which side has no account here. */
  @CodeField('ReadmissionElsewhere', readmissionElsewheres)
  elsewhere: ReadmissionElsewhere | null;

  attempt: number;

  @CodeField('TransferMode', transferModes)
  mode: TransferMode;

  carrier: string | null;
  returnFlightId: string | null;
  pointKey: string | null;
  pointName: string;

  @CodeField('PointBasis', pointBases)
  pointBasis: PointBasis;

  pointAgreement: string | null;
  gate: string | null;
  plannedAt: Date;
  notice: NoticeView;
  shortNoticeAgreement: string | null;
  notifiedAt: Date | null;
  confirmedAt: Date | null;

  /** Null for readers of the other state. */
  assisted: boolean | null;

  @CodeField('DepartureWill', departureWills)
  departureWill: DepartureWill;

  @CodeField('EscortType', escortTypes)
  escortType: EscortType;

  escortsAgreed: number;
  leaderId: string | null;
  escorts: TransferEscortView[];
  /** Null for readers of the other state where the person has not agreed. */
  care: string | null;
  security: string | null;
  fitIssuer: string | null;
  fitAt: Date | null;
  postponements: number;

  @CodeField('Postponer', postponers)
  postponedBy: 'owner' | 'other' | null;

  proposedAt: Date | null;
  departedAt: Date | null;
  record: HandoverRecordView | null;
  signatures: SignaturesView;
  receiptNo: string | null;

  @CodeField('OutcomeTold', outcomesTold)
  outcome: OutcomeTold | null;

  outcomeNote: string | null;
  returnedTo: string | null;
  endedAt: Date | null;
}
