import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import type { Case } from '../core/workflow/workflow.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { Assessment } from './evidence.shown.js';
import type { Authenticity, ClaimableStrength, ContestGround, EvidenceKind } from './evidence.codes.js';

/** Something that is to show what a person is to the requested state; seen through its case, by the other side once it was shown. */
@Entity({ name: 'readmission_evidence', schema: READMISSION })
export class ReadmissionEvidence implements Case {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  readmissionId: string;

  @Column('uuid')
  personId: string;

  /** Which side shows it. */
  @Column('text')
  side: Side;

  /** Of whoever entered it: until it is shown, it is there for their state alone. */
  @Column('text')
  ownerCountry: string;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('integer')
  version: number;

  @Column('text')
  state: string;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('text')
  kind: EvidenceKind;

  /** How the document calls itself. */
  @Column('text', { nullable: true })
  documentType: string | null;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('text', { nullable: true })
  issuingCountry: string | null;

  @Column('text', { nullable: true })
  issuedBy: string | null;

  @Column('text', { nullable: true })
  issuedAt: string | null;

  @Column('date', { nullable: true })
  issuedOn: string | null;

  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** Of a statement or finding: what it says. */
  @Column('text', { nullable: true })
  statement: string | null;

  /** What is shown is a copy; the original is elsewhere. */
  @Column('boolean')
  isCopy: boolean;

  /** A copy of it goes with the application. */
  @Column('boolean')
  copyAttached: boolean;

  /** Whoever shows it says that what the agreement asks for besides is so. */
  @Column('boolean', { default: false })
  conditionMet: boolean;

  /** The file of the case that is that copy, where it is kept here. */
  @Column('uuid', { nullable: true })
  attachmentId: string | null;

  @Column('text')
  strengthClaimed: ClaimableStrength;

  @Column('text')
  authenticity: Authenticity;

  @Column('timestamptz', { nullable: true })
  examinedAt: Date | null;

  @Column('boolean')
  contested: boolean;

  @Column('text', { nullable: true })
  contestGround: ContestGround | null;

  /** What the other side says against it. */
  @Column('text', { nullable: true })
  contestText: string | null;

  /** A safeguard officer has agreed that it leaves. */
  @Column('uuid', { nullable: true })
  clearedBy: string | null;

  @Column('timestamptz', { nullable: true })
  clearedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  shownAt: Date | null;

  /** Loaded: the case that it belongs to, as its reader sees it. */
  readmission: Readmission;

  /** Loaded: how strong it is under the governing agreement; null where none is chosen yet. */
  assessment: Assessment | null;
}
