import type { Governed } from '../core/exchange/governed.dto.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import type { Telling } from './collection.codes.js';

/** Who may be told what, and for which purposes; and what of the law carries it, where it crosses a border. */
export interface Rule {
  readonly id: string;
  /** A state or agency by its code, or `*`. */
  readonly recipient: string;
  /** One authority of it, which goes before the whole. */
  readonly authorityId: string | null;
  /** Some of those of the collection. */
  readonly purposes: readonly DataPurpose[];
  readonly telling: Telling;
  /** Null within a state, for anybody, and where nothing is told. */
  readonly basis: Governed | null;
}

/** What the owner and the data-protection officer have agreed on: changed by both together only. */
export interface Terms {
  readonly purposes: readonly DataPurpose[];
  /** The national law that it is kept on, with the article. */
  readonly nationalLaw: string;
  /** When somebody has to look whether an entry is still needed. */
  readonly reviewDays: number;
  /** How long an entry is kept where it says nothing of that itself; never longer without a review. */
  readonly keepDays: number;
  readonly rules: readonly Rule[];
}
