import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BetweenStates } from '../core/exchange/between-states.js';
import type { Escort } from '../core/exchange/escorts.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type {
  TransitElsewhere,
  TransitFailure,
  TransitMode,
  TransitRefusal,
  TransitRevocation,
  TransitSex,
} from './transit.codes.js';
import type { TransitTerms } from './transit.terms.js';

/** That persons who are sent back are brought through a state which is neither the one that sends nor the one that admits. */
@Entity({ name: 'transits', schema: READMISSION })
export class Transit extends BetweenStates {
  @Column('text')
  refNo: string;

  /** The requesting state's own readmission case that is carried out this way; null where there is none here. */
  @Column('uuid', { nullable: true })
  readmissionId: string | null;

  /** Key of the agreement in the register of law. */
  @Column('text')
  agreement: string;

  /** What the agreement says of transit, pinned when it is requested. */
  @Column('jsonb', { nullable: true })
  terms: TransitTerms | null;

  @Column('text')
  mode: TransitMode;

  @Column('text')
  destination: string;

  /** Further states that they are brought through. */
  @Column('text', { array: true })
  through: string[];

  @Column('text', { nullable: true })
  route: string | null;

  @Column('text')
  entryPoint: string;

  @Column('text')
  exitPoint: string;

  @Column('timestamptz')
  entersAt: Date;

  @Column('timestamptz')
  leavesAt: Date;

  @Column('text', { array: true })
  flights: string[];

  /** Why they cannot be brought to their destination directly. */
  @Column('text', { nullable: true })
  whyNotDirect: string | null;

  /** The requesting state declares that the onward journey and the final admission are assured. */
  @Column('boolean')
  onwardAssured: boolean;

  /** And that it knows of no ground on which it could be refused. */
  @Column('boolean')
  noGroundKnown: boolean;

  /** What the requested state is asked to see to: surveillance, facilities, an ambulance. */
  @Column('text', { nullable: true })
  assistance: string | null;

  @Column('jsonb')
  escorts: Escort[];

  @Column('boolean')
  medicalEscort: boolean;

  @Column('text', { nullable: true })
  elsewhere: TransitElsewhere | null;

  @Column('jsonb')
  takenDown: TakenDown[];

  /** It was asked for later than the agreement has it: the other side may refuse to look at it in time. */
  @Column('boolean')
  shortNotice: boolean;

  /** The day of receipt counted: what the requested state goes by. */
  @Column('timestamptz', { nullable: true })
  replyDue: Date | null;

  /** The day of receipt not counted: what the requesting state goes by. Silence is no consent. */
  @Column('timestamptz', { nullable: true })
  replySafe: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('integer', { nullable: true })
  escortsAllowed: number | null;

  @Column('boolean', { nullable: true })
  medicalEscortAsked: boolean | null;

  @Column('text', { nullable: true })
  remarks: string | null;

  @Column('text', { nullable: true })
  refusedOn: TransitRefusal | null;

  /** Until when a consent can be used. */
  @Column('timestamptz', { nullable: true })
  executeBy: Date | null;

  /** The last moment at which it can be notified, as the agreement has it; null where that is not sure. */
  @Column('timestamptz', { nullable: true })
  notifyBy: Date | null;

  @Column('timestamptz', { nullable: true })
  notifiedAt: Date | null;

  @Column('text', { nullable: true })
  revokedOn: TransitRevocation | null;

  @Column('text', { nullable: true })
  obstacle: string | null;

  @Column('text', { nullable: true })
  plan: string | null;

  /** The requesting state did not answer an obstacle in time. */
  @Column('boolean')
  planMissed: boolean;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  /** They were kept longer than the agreement lets them be. */
  @Column('boolean')
  overstayed: boolean;

  @Column('text', { nullable: true })
  failedOn: TransitFailure | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Loaded with it. */
  persons: TransitPerson[];

  /** Loaded with it: flags of open holds on the readmission case that stop a transfer. */
  holds: string[];
}

/** Somebody who is brought through: what identifies them, and nothing else. */
@Entity({ name: 'transit_persons', schema: READMISSION })
export class TransitPerson {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  transitId: string;

  @Column('text')
  surname: string;

  @Column('text')
  givenNames: string;

  @Column('text', { nullable: true })
  otherNames: string | null;

  @Column('text')
  sex: TransitSex;

  @Column('date')
  bornOn: string;

  @Column('text', { nullable: true })
  bornAt: string | null;

  @Column('text')
  nationality: string;

  /** ISO 639. */
  @Column('text')
  language: string;

  @Column('text')
  documentKind: string;

  @Column('text')
  documentNo: string;

  @Column('date', { nullable: true })
  documentExpires: string | null;
}
