import { Column, PrimaryColumn } from 'typeorm';
import type { Case } from '../workflow/workflow.js';

/** What every record has that some may see and others may not. */
export abstract class GuardedRow {
  /** Made by the application (UUID version 7), so that nothing needs to be read back. */
  @PrimaryColumn('uuid')
  id: string;

  /** The authority whose record it is. */
  @Column('uuid')
  ownerAuthorityId: string;

  @Column('text')
  ownerCountry: string;

  /** Only the officers named below may see it, whatever their roles. */
  @Column('boolean')
  restricted: boolean;

  /** Officers to whom it was opened by name. */
  @Column('uuid', { array: true })
  namedReaders: string[];

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  /** Grows with every act on the record or on anything that belongs to it. */
  @Column('integer')
  version: number;
}

/** A record with a workflow. */
export abstract class CaseRow extends GuardedRow implements Case {
  @Column('text')
  state: string;

  /** When the clock acts on it, if nobody does before. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;
}
