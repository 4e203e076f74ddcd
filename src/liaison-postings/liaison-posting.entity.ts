import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import type { PostingTask, PostingTerm } from './liaison-posting.codes.js';

/** A liaison officer of the owner's state with another: agreed, nominated, accredited, there, and gone. */
@Entity('liaison_postings')
export class LiaisonPosting extends CaseRow {
  /** The state where the officer is posted. */
  @Column('text')
  hostCountry: string;

  /** With which authority there; the host says so when it accredits. */
  @Column('uuid', { nullable: true })
  hostAuthorityId: string | null;

  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Column('text')
  term: PostingTerm;

  @Column('timestamptz')
  startsAt: Date;

  /** Null for an open term. */
  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Column('text', { array: true })
  tasks: PostingTask[];

  /** Reference of the agreement between the two on this posting. */
  @Column('text')
  agreement: string;

  @Column('text')
  sendingInstructions: string;

  @Column('text', { nullable: true })
  hostInstructions: string | null;

  /** Other states whose interests the officer looks after as well, and those of them that have agreed. */
  @Column('text', { array: true })
  servedCountries: string[];

  @Column('text', { array: true })
  servedAgreed: string[];

  /** States that are told of a posting to a third state. */
  @Column('text', { array: true })
  informedCountries: string[];

  @Column('jsonb')
  basis: Governed;

  /** Of the host's document; or of its message, where it has no account here. */
  @Column('text', { nullable: true })
  accreditation: string | null;

  @Column('timestamptz', { nullable: true })
  accreditedAt: Date | null;

  /** An officer of the host; of the sender, where the host's message was registered by hand. */
  @Column('uuid', { nullable: true })
  accreditedBy: string | null;

  @Column('timestamptz', { nullable: true })
  tookUpAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** How often the host's answer has been waited for in vain. */
  @Column('integer')
  climbed: number;

  /** After how many days from its end it is looked at again, as the register had it when it began; without a decision it is destroyed. */
  @Column('integer')
  reviewAfterDays: number;

  /** Loaded with it: whether somebody who could answer for the host has an account here. */
  hostAnswersHere: boolean;
}
