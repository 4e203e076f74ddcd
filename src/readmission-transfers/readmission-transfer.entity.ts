import { Column, Entity } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import { PartBetweenStates } from '../core/exchange/part-between-states.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { ReadmissionChannel } from '../readmissions/readmission.codes.js';
import type { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { Known } from '../readmissions/readmission-facts.registry.js';
import type { HandoverRecord } from './handover-record.entity.js';
import type { Escort } from './escort.entity.js';
import type {
  DepartureWill,
  EscortType,
  HandoverOutcome,
  IdentityMethod,
  IdentityResult,
  PointBasis,
  TransferMode,
} from './readmission-transfer.codes.js';

/** That this is the person whom the case is about, before anybody leaves. */
export interface DepartureCheck {
  readonly methods: readonly IdentityMethod[];
  readonly result: IdentityResult;
  readonly by: string;
  readonly at: string;
}

/** Under a hand-over record as it was then: by an officer here, or taken down for the side without an account. */
export interface Signature {
  readonly officerId: string;
  readonly at: string;
  /** Of the record as it was signed. */
  readonly digest: string;
  readonly serviceNo: string | null;
  readonly name: string | null;
  readonly channel: ReadmissionChannel | null;
  readonly externalRef: string | null;
}

/** One attempt to hand over whom a readmission is about: planned, told in time, agreed to, made, and how it ended. */
@Entity({ name: 'readmission_transfers', schema: READMISSION })
export class ReadmissionTransfer extends PartBetweenStates {
  @Column('uuid')
  readmissionId: string;

  /** The first attempt is 1. */
  @Column('integer')
  attempt: number;

  @Column('text')
  mode: TransferMode;

  /** Number of the flight or train, registration of the car, name of the ship. */
  @Column('text', { nullable: true })
  carrier: string | null;

  /** The joint flight on whose manifest they are. */
  @Column('uuid', { nullable: true })
  returnFlightId: string | null;

  /** Key of the crossing point in the register of law, where the agreement lists it. */
  @Column('text', { nullable: true })
  pointKey: string | null;

  @Column('text')
  pointName: string;

  @Column('text')
  pointBasis: PointBasis;

  /** What was agreed in writing about a place that the agreement does not list. */
  @Column('text', { nullable: true })
  pointAgreement: string | null;

  @Column('timestamptz')
  plannedAt: Date;

  /** Until when it is to be told, with whole days in between; null where the agreement says nothing of it. */
  @Column('timestamptz', { nullable: true })
  noticeBy: Date | null;

  /** From when on it was told too late, by the count that says so last. */
  @Column('timestamptz', { nullable: true })
  noticeLatest: Date | null;

  /** Verified, or confirmed for the case: only then does a late notice stop anything. */
  @Column('boolean')
  noticeSure: boolean;

  @Column('text', { nullable: true })
  noticeArticle: string | null;

  /** The state that takes back has proposed this date itself: it needs no notice of it. */
  @Column('boolean')
  dateIsTheirs: boolean;

  /** What it has agreed to in writing where the notice is shorter. */
  @Column('text', { nullable: true })
  shortNoticeAgreement: string | null;

  @Column('timestamptz', { nullable: true })
  notifiedAt: Date | null;

  /** Whether they are helped to begin anew; null where nobody has said. Of its own side alone. */
  @Column('boolean', { nullable: true })
  assisted: boolean | null;

  @Column('text')
  departureWill: DepartureWill;

  @Column('text')
  escortType: EscortType;

  /** How many escorts the two sides have agreed on, case by case. */
  @Column('integer')
  escortsAgreed: number;

  /** The officer here who leads the escort. */
  @Column('uuid', { nullable: true })
  leaderId: string | null;

  /** Care that is needed on the way: crosses where the person has agreed to it, or where it is in their interest. */
  @Column('text', { nullable: true })
  care: string | null;

  @Column('boolean')
  careConsented: boolean;

  /** Measures of security, and what they rest on. */
  @Column('text', { nullable: true })
  security: string | null;

  @Column('text', { nullable: true })
  securityReason: string | null;

  /** Who found them fit to travel, and when. */
  @Column('text', { nullable: true })
  fitIssuer: string | null;

  @Column('timestamptz', { nullable: true })
  fitAt: Date | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('text', { nullable: true })
  gate: string | null;

  @Column('integer')
  postponements: number;

  @Column('text', { nullable: true })
  postponedBy: Side | null;

  /** The date that the state which takes back proposes instead. */
  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  departedAt: Date | null;

  @Column('jsonb', { nullable: true })
  departureCheck: DepartureCheck | null;

  @Column('jsonb', { nullable: true })
  ownerSignature: Signature | null;

  @Column('jsonb', { nullable: true })
  otherSignature: Signature | null;

  @Column('text', { nullable: true })
  receiptNo: string | null;

  @Column('text', { nullable: true })
  outcome: HandoverOutcome | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** What happened, in words that cite nobody's asylum file. */
  @Column('text', { nullable: true })
  outcomeNote: string | null;

  /** The authority to which they were brought back. */
  @Column('text', { nullable: true })
  returnedTo: string | null;

  /** Loaded: who goes along. */
  escorts: readonly Escort[];

  /** Loaded: the record of the hand-over, once it is written. */
  record: HandoverRecord | null;

  /** Loaded: whom the case is about. */
  persons: readonly ReadmissionPerson[];

  /** Loaded: holds and documents of the case. */
  facts: Known;

  /** Loaded: which time clocks show in the requesting state. What has to be so on a day has to be so on its day. */
  zone: string;
}
