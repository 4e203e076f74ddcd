import { Column, Entity } from 'typeorm';
import { BetweenStates, type Side } from '../core/exchange/between-states.js';
import type { Escort } from '../core/exchange/escorts.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type {
  BackIdentityCheck,
  claimantSexes,
  CostBearer,
  ErrorGround,
  TakeBackFailure,
  TakeBackMode,
} from './error-claim.codes.js';

/** Who it really is, as far as it is known: what the agreements let cross, and nothing else. */
export interface RealIdentity {
  readonly familyName: string | null;
  readonly givenNames: string | null;
  readonly otherNames: string | null;
  readonly sex: keyof typeof claimantSexes;
  readonly bornOn: string | null;
  readonly birthPlace: string | null;
  readonly nationality: string | null;
}

/** A document that came with the persons, and whether the original goes back. */
export interface ReturnedDocument {
  readonly document: string;
  readonly original: boolean;
}

/** Under the record of the way back. */
export interface SignedBack {
  readonly officerId: string;
  readonly at: string;
  readonly checkedBy: readonly BackIdentityCheck[];
}

/** The requested state says that somebody was handed over to it in error; the requesting state takes them back. */
@Entity({ name: 'error_claims', schema: READMISSION })
export class ErrorClaim extends BetweenStates {
  @Column('text')
  refNo: string;

  @Column('uuid')
  readmissionId: string;

  /** Key of the agreement that governs the case. */
  @Column('text')
  agreement: string;

  @Column('text')
  ground: ErrorGround;

  /** The full justification why the conditions were not met. */
  @Column('text', { nullable: true })
  reasons: string | null;

  @Column('jsonb', { nullable: true })
  identity: RealIdentity | null;

  /** The stops of the route, as they really were. */
  @Column('text', { nullable: true })
  routeTaken: string | null;

  @Column('jsonb')
  originals: ReturnedDocument[];

  @Column('timestamptz')
  handedOverAt: Date;

  /** When the window closes, the day of the transfer not counted; null where the agreement says nothing of it. */
  @Column('timestamptz', { nullable: true })
  windowEndsAt: Date | null;

  /** Verified, or confirmed for the case: only then does a window close. */
  @Column('boolean')
  windowSure: boolean;

  @Column('text', { nullable: true })
  windowArticle: string | null;

  /** Whether it came in time, once it was made. */
  @Column('boolean', { nullable: true })
  inTime: boolean | null;

  @Column('text', { nullable: true })
  elsewhere: Side | null;

  @Column('jsonb')
  takenDown: TakenDown[];

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { nullable: true })
  costs: CostBearer | null;

  /** What the experts of the two states have found. */
  @Column('text', { nullable: true })
  findings: string | null;

  @Column('text', { nullable: true })
  mode: TakeBackMode | null;

  @Column('text', { nullable: true })
  point: string | null;

  @Column('timestamptz', { nullable: true })
  plannedAt: Date | null;

  @Column('jsonb')
  escorts: Escort[];

  /** The last moment at which the notice is long enough; null where that is not sure. */
  @Column('timestamptz', { nullable: true })
  notifyBy: Date | null;

  @Column('timestamptz', { nullable: true })
  notifiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('integer')
  attempts: number;

  @Column('jsonb', { nullable: true })
  ownerSigned: SignedBack | null;

  @Column('jsonb', { nullable: true })
  otherSigned: SignedBack | null;

  @Column('text', { nullable: true })
  failedOn: TakeBackFailure | null;

  /** When nothing was open any more between the two sides. */
  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  /** Loaded with it: in which state the readmission is. */
  caseState: string;

  /** Loaded with it: flags of open holds on the readmission that stop a transfer. */
  holds: string[];
}
