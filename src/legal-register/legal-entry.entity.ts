import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Trust } from '../legal-bases/legal-basis.codes.js';
import type { EntryKind } from './legal-entry.codes.js';
import type { Content } from './legal-entry.contents.js';

export type { Content } from './legal-entry.contents.js';
export type { Days, ParameterValue } from './readmission-parameter.contents.js';
export type { Side } from './readmission.contents.js';
export type { Parameters, StatedRule } from './rule.contents.js';

/**
 * From when to when something holds, by days. Where a day is not known, two others enclose it: it cannot hold before
 * `validFrom` and does for certain since `certainFrom`; it holds for certain until `certainTo` and has ended by `validTo`.
 * Null before the first: as long as anybody knows. Null for `certainFrom`: nobody knows. Null for the ends: no end is known.
 */
export interface Validity {
  readonly validFrom: string | null;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  readonly validTo: string | null;
}

/** By whom a value was confirmed: who proposed it, and the second person. */
export interface Confirmed {
  readonly confirmationId: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
  readonly at: Date;
}

/** What a row of the register says, as one version of it. */
export interface Entry<K extends EntryKind = EntryKind> extends Validity {
  readonly id: string;
  readonly kind: K;
  /** By which it is known again in its next version. */
  readonly key: string;
  readonly instrument: string | null;
  readonly article: string;
  readonly content: Content<K>;
  readonly text: string | null;
  readonly source: string;
  readonly trust: Trust;
  /** Only where it was confirmed for the case that is asking. */
  readonly confirmed?: Confirmed;
}

/** One version of a row of the register of law: what it said from when to when. Only the clock writes it, on an approved change. */
@Entity('legal_entries')
export class LegalEntry implements Entry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: EntryKind;

  @Column('text')
  key: string;

  @Column('text', { nullable: true })
  instrument: string | null;

  @Column('text')
  article: string;

  @Column('jsonb')
  content: Content<EntryKind>;

  /** What the law says there, in the words of whoever entered it. */
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

  @Column('timestamptz')
  knownFrom: Date;

  /** Null: the register says so now. */
  @Column('timestamptz', { nullable: true })
  knownUntil: Date | null;

  @Column('text')
  source: string;

  @Column('text')
  trust: Trust;

  /** The change that brought it in; null for what came with the product. */
  @Column('uuid', { nullable: true })
  changeId: string | null;

  @Column('uuid', { nullable: true })
  proposedBy: string | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;
}
