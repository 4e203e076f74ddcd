import type { Actor } from '../core/access/actor.js';
import type { ProblemCode } from '../core/problems.js';
import type { Traits } from '../matching-engine/traits.js';
import type { EntryAge, EntryCategory, EntryKind, Measure } from './entry.codes.js';

/** What an entry says, as its form or a row of an import has it. */
export interface EntryContent {
  readonly kind: EntryKind;
  readonly traits: Traits;
  readonly category?: EntryCategory | null | undefined;
  readonly age?: EntryAge | null | undefined;
  readonly grounds?: string | null | undefined;
  readonly necessity?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly measures: readonly Measure[];
  readonly sourceRef: string;
  /** Left out: as long as the collection keeps things. */
  readonly expiresOn?: Date | null | undefined;
}

export interface EntryRow extends EntryContent {
  /** What its owner calls it. */
  readonly externalRef: string;
}

/** Who writes: the officer themselves, or the clock for the officer who ordered it. */
export interface Writer {
  readonly actor: Actor;
  readonly officerId: string;
  /** The second officer who agreed to all of it: what is there already is reviewed by that. */
  readonly reviewerId?: string | undefined;
}

/** Why a row was not taken; the others were. */
export interface RowRefusal {
  readonly externalRef: string;
  readonly code: ProblemCode;
  /** Which part of the row it is about, where it is about one. */
  readonly field?: string | undefined;
}

export interface Written {
  /** New, or there again after it was withdrawn. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of those added or changed, whom the finder is asked to detain. */
  readonly toDetain: number;
  readonly refused: readonly RowRefusal[];
}

export interface Removed {
  readonly withdrawn: number;
  /** There was no such entry, or it was gone already. */
  readonly missing: number;
}
