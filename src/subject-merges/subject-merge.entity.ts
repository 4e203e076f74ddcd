import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Alarmed } from '../core/workflow/alarms.js';
import type { Climbing } from '../core/workflow/climbing.js';

/**
 * That two subjects are the same: a link, proposed by one officer and agreed to for the owner of each. Nothing of either
 * is copied, changed or lost by it, and it can be undone. The owner of the first is the owner of the link.
 */
@Entity('subject_merges')
export class SubjectMerge extends CaseRow implements Climbing, Alarmed {
  /** Of the first subject. */
  @Column('uuid')
  operationId: string;

  @Column('uuid')
  oneId: string;

  @Column('uuid')
  otherId: string;

  /** Whose the second subject is, and in which operation. */
  @Column('uuid')
  otherAuthorityId: string;

  @Column('text')
  otherCountry: string;

  @Column('uuid')
  otherOperationId: string;

  /** Why they are taken for the same, in words; null once it is erased. */
  @Column('text', { nullable: true })
  grounds: string | null;

  /** The owners for whom an officer has agreed, and who has. */
  @Column('uuid', { array: true })
  agreedFor: string[];

  @Column('uuid', { array: true })
  agreedBy: string[];

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** How often it has gone unanswered, and when it goes on to whoever is above; its deadline is that of the two subjects. */
  @Column('smallint')
  climbed: number;

  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  /** States for which both subjects are there by their release; who agreed to share each need not agree to this anew. */
  @Column('text', { array: true })
  sharedWith: string[];

  /** The day of the shorter-lived of the two subjects. */
  @Column('timestamptz', { nullable: true })
  retentionDue: Date | null;

  /** Set for the one act by which it follows a subject that is erased. */
  followsAnother?: true;
}
