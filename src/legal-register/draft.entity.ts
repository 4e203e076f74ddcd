import { Column } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Trust } from '../legal-bases/legal-basis.codes.js';
import type { Draft } from './draft.js';
import type { EntryKind } from './legal-entry.codes.js';

/** A case that is about what a row of the register should say. */
export abstract class DraftRow extends CaseRow implements Draft {
  @Column('text')
  kind: EntryKind;

  @Column('text')
  key: string;

  @Column('text', { nullable: true })
  instrument: string | null;

  @Column('text')
  article: string;

  @Column('jsonb')
  content: object;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  certainFrom: string | null;

  @Column('date', { nullable: true })
  certainTo: string | null;

  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text')
  source: string;

  @Column('text')
  trust: Trust;

  /** The second person, who is never the author. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
