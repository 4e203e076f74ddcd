import { Column } from 'typeorm';
import type { Classification, HandlingCode, InfoGrade, SourceGrade } from './handling.codes.js';
import { InfoMeta } from './info-meta.js';
import { keptFrom, type Permission, type WayOut } from './leaving.js';
import type { ProblemCode } from '../problems.js';

export interface Grades {
  readonly sourceGrade: SourceGrade;
  readonly infoGrade: InfoGrade;
}

export interface Handling {
  readonly handlingCodes: HandlingCode[];
  readonly h3Text: string | null;
  readonly classification: Classification;
  readonly releasableTo: string[];
}

/** A change that one officer has asked for and a second one has yet to decide on. */
export interface PendingChange {
  readonly id: string;
  readonly kind: 'regrade' | 'handling';
  readonly change: Grades | Handling;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

/** What the owner has permitted: one item, one use, one recipient. */
export interface GrantedUse extends Permission {
  readonly use: WayOut['use'];
}

/** An item of information that is a case of its own: drawn from a record of an operation, and perhaps on its way to others. */
export abstract class Item extends InfoMeta {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** Table and id of the record that it was drawn from. Whoever may see the item need not see the record. */
  @Column('text')
  sourceType: string;

  @Column('uuid')
  sourceId: string;

  /** Since when nothing of it leaves, because the consent that it rests on was withdrawn or it was blocked. */
  @Column('timestamptz', { nullable: true })
  frozenAt: Date | null;

  /** Since when it may be shown to others, as far as its handling lets it. */
  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  /** States that may read it in spite of H2, because its owner permitted it. */
  @Column('text', { array: true })
  openedTo: string[];

  /** Loaded with it: a change that waits for a second officer. */
  pending: PendingChange | null;

  /** Loaded with it: what its owner has permitted. */
  permissions: GrantedUse[];

  /** Set for the one act by which it follows what it rests on: its source was withdrawn, or what it is about was erased. */
  followsAnother?: true;
}

/** Why an item may not take this way out, under the permissions that its owner has given for that very use. */
export const heldBack = (item: Item, way: WayOut, now: Date): ProblemCode | undefined =>
  keptFrom(
    item,
    way,
    item.permissions.filter(({ use }) => use === way.use),
    now,
  );
