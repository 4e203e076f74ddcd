import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clock } from '../clocks/clock.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Channel, Decision, Proof, Remedy, RequestKind } from './data-subject-request.codes.js';

/** A person's request about the data held of them. Who they are is sealed elsewhere; here are steps, ids and reasons. */
@Entity('data_subject_requests')
export class DataSubjectRequest extends CaseRow {
  @Column('text')
  kind: RequestKind;

  @Column('text')
  channel: Channel;

  /** Under which instrument it was made, where the person or an authority says so. */
  @Column('text', { nullable: true })
  instrument: string | null;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('timestamptz', { nullable: true })
  answerBy: Date | null;

  @Column('text', { nullable: true })
  clockRule: string | null;

  /** Since when it is late. */
  @Column('timestamptz', { nullable: true })
  lateAt: Date | null;

  @Column('text', { nullable: true })
  proof: Proof | null;

  @Column('uuid', { nullable: true })
  identifiedBy: string | null;

  @Column('timestamptz', { nullable: true })
  identifiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  searchedAt: Date | null;

  @Column('text', { nullable: true })
  decision: Decision | null;

  /** Keys of rows of the register. */
  @Column('text', { array: true })
  grounds: string[];

  /** The factual and legal reasons, for the file and the data-protection authority (LED, Art. 15(4)). */
  @Column('text', { nullable: true })
  reasons: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** What the person was told in writing, with how they can have it reviewed. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** The time in which the answer, or that none came in time, can be appealed against; none where the register knows no such time. */
  @Column('jsonb', { nullable: true })
  appeal: Clock | null;

  /** When that time ends. */
  @Column('timestamptz', { nullable: true })
  appealBy: Date | null;

  /** Since when it has run out. */
  @Column('timestamptz', { nullable: true })
  appealLapsedAt: Date | null;

  /** Loaded with it: what was found, and how many transmitters have yet to be heard. */
  findings: Finding[];
  unheard: number;
}

/** Who asks, under seal, and for whoever works on the request alone. */
@Entity('data_subject_requesters')
export class Requester {
  @PrimaryColumn('uuid')
  requestId: string;

  @Column('bytea')
  sealed: Buffer;
}

/** A record that was found to be about the person. */
@Entity('data_subject_findings')
export class Finding {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  requestId: string;

  @Column('text')
  recordType: string;

  @Column('uuid')
  recordId: string;

  /** Of something received: from whom. */
  @Column('text', { nullable: true })
  sourceCountry: string | null;

  @Column('uuid', { nullable: true })
  sourceAuthorityId: string | null;

  @Column('uuid', { nullable: true })
  itemId: string | null;

  @Column('text', { nullable: true })
  instrument: string | null;

  @Column('timestamptz')
  foundAt: Date;

  @Column('text', { nullable: true })
  remedy: Remedy | null;

  @Column('timestamptz', { nullable: true })
  remediedAt: Date | null;
}
