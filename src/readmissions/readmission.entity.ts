import { Column, Entity } from 'typeorm';
import type { ApprehensionFacts } from '../apprehensions/apprehension.reader.js';
import type { Actor } from '../core/access/actor.js';
import { BetweenStates } from '../core/exchange/between-states.js';
import type { Known } from './readmission-facts.registry.js';
import type {
  Irregularity,
  PersonCategory,
  ReadmissionElsewhere,
  ReadmissionProcedure,
  RefusalReason,
  TcnException,
} from './readmission.codes.js';
import type { Governing } from './readmission.governing.js';
import type { ReadmissionPerson } from './readmission-person.entity.js';
import type { Found } from './readmission.zone-test.js';
import type { Said } from './readmission.said.js';

/** The schema of everything about readmission; its tables have names that no other schema uses. */
export const READMISSION = 'readmission';

/** The decision by which somebody has to leave: taken before, and not here. */
export interface ReturnDecision {
  readonly ref: string;
  readonly authority: string;
  readonly takenOn: string;
  readonly ground: Irregularity;
  readonly final: boolean;
  readonly enforceable: boolean;
}

/** How a national of a third state came: what the condition of the agreement is held against. */
export interface Entry {
  readonly at: Date | null;
  readonly place: string | null;
  readonly manner: string | null;
  readonly directFrom: string | null;
}

/** Whether the accelerated procedure is open: each part of its test, and what it was held against. */
export interface ZoneTest {
  readonly agreement: boolean;
  readonly inZone: boolean;
  readonly direct: boolean;
  readonly inTime: boolean;
  readonly distanceMetres: number | null;
  readonly atAirport: boolean;
  readonly zone: string | null;
  readonly submitBy: Date | null;
  /** What of the agreement nobody has verified: as long as that is so, it stands against it. */
  readonly toConfirm: string[];
  readonly testedAt: Date;
}

/** What the host's record of the apprehension says of a person of the case. */
export interface Brought {
  readonly personId: string;
  readonly facts: ApprehensionFacts;
}

/** The article on which the other side takes somebody back; a child can get a document of its own. */
export interface Taken {
  readonly personId: string;
  readonly article: string;
  readonly ownDocument: boolean;
}

/** What the requested state has decided. */
export interface DecisionOfOther {
  readonly outcome: 'accepted' | 'refused';
  readonly at: Date;
  /** After the limit had passed. */
  readonly late: boolean;
  readonly taken: readonly Taken[];
  readonly documentOffice: string | null;
  readonly reasons: readonly RefusalReason[];
  readonly exception: TcnException | null;
  readonly text: string | null;
  readonly nationalityBelieved: string | null;
  readonly counterEvidence: string | null;
}

/** One state asks another to take somebody back: one person and the family who travel with them, one case, two sides. */
@Entity({ name: 'readmissions', schema: READMISSION })
export class Readmission extends BetweenStates {
  /** `R-AL-MK-000123`: both sides cite it. */
  @Column('text')
  refNo: string;

  /** How the other side calls it. */
  @Column('text', { nullable: true })
  externalRef: string | null;

  @Column('text')
  procedure: ReadmissionProcedure;

  @Column('text')
  category: PersonCategory;

  /** Key of the agreement, or of its protocol, in the register of law. */
  @Column('text', { nullable: true })
  agreement: string | null;

  /** Why this one, where another was proposed first. */
  @Column('text', { nullable: true })
  agreementReason: string | null;

  /** The register as it was known when the case was submitted for check: later changes do not reach it. */
  @Column('integer', { nullable: true })
  profileVersion: number | null;

  @Column('timestamptz', { nullable: true })
  profileKnownAt: Date | null;

  @Column('date', { nullable: true })
  profileOn: string | null;

  /** Cases of one family: they are moved by one plan. Who flies together is on the manifest of the flight. */
  @Column('uuid', { nullable: true })
  groupId: string | null;

  @Column('timestamptz', { nullable: true })
  knowledgeAt: Date | null;

  @Column('timestamptz', { nullable: true })
  apprehendedAt: Date | null;

  @Column('text', { nullable: true })
  apprehendedPlace: string | null;

  /** The host's record from which it was opened. */
  @Column('uuid', { nullable: true })
  apprehensionId: string | null;

  /** How and where they were found: what the test of the accelerated procedure is held against. */
  @Column('jsonb', { nullable: true })
  found: Found | null;

  @Column('jsonb', { nullable: true })
  zoneTest: ZoneTest | null;

  @Column('jsonb', { nullable: true })
  decision: ReturnDecision | null;

  @Column('jsonb', { nullable: true })
  entry: Entry | null;

  @Column('text', { nullable: true })
  observations: string | null;

  @Column('boolean')
  interviewRequested: boolean;

  @Column('text', { nullable: true })
  elsewhere: ReadmissionElsewhere | null;

  @Column('uuid', { nullable: true })
  signedOffBy: string | null;

  @Column('timestamptz', { nullable: true })
  signedOffAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  /** From when the reply is counted, and the rule by which. */
  @Column('timestamptz', { nullable: true })
  clockStartedAt: Date | null;

  @Column('text', { nullable: true })
  clockRule: string | null;

  /** Who works on it for the requested state. */
  @Column('uuid', { nullable: true })
  caseworkerId: string | null;

  /** When the requested state has said that it takes longer. */
  @Column('timestamptz', { nullable: true })
  extendedAt: Date | null;

  @Column('jsonb', { nullable: true })
  decisionOfOther: DecisionOfOther | null;

  /** The rule on silence that was relied on, where no reply came. */
  @Column('text', { nullable: true })
  silenceRelied: string | null;

  @Column('timestamptz', { nullable: true })
  consulateAskedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  notifiedAt: Date | null;

  /** Leads the escort of the present transfer. */
  @Column('uuid', { nullable: true })
  escortLeaderId: string | null;

  @Column('timestamptz', { nullable: true })
  handedOverAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** The limit that comes next, on the careful count: lists are sorted by it. Far ahead where none runs. */
  @Column('timestamptz')
  nextDueAt: Date;

  /** Loaded for the judge: what the agreement says, as far as it is known. */
  governing: Governing | null;

  /** Loaded: which time clocks show in the requesting state. What has to be so on a day has to be so on its day. */
  zone: string;

  /** Loaded: who it is about. */
  persons: readonly ReadmissionPerson[];

  /** Loaded: what other features know of it. */
  facts: Known;

  /** Loaded when it is opened from the host's record: what that says of each person, for those who follow the opening. */
  brought?: readonly Brought[];

  /** Loaded: what has just been done, for those who follow it. */
  done?: { readonly action: string; readonly actor: Actor; readonly from: string };

  /** Loaded: what is said to the other side by the act. */
  said?: Said;
}
