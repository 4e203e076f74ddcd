import type { Glance } from '../core/cases/kinds.js';
import type { Classification } from '../core/handling/handling.codes.js';
import type { Gone } from './leaving-items.js';
import type { Section } from './sheet.js';

/** One thing that was said, and what went with it. */
export interface Said {
  readonly section: Section;
  readonly items: readonly Gone[];
}

/** What a case between two states says, before it is made into a text or a paper. */
export interface Outline {
  readonly refNo: string;
  readonly theirReference: string | null;
  readonly purpose: string | null;
  /** Of its own words; what goes with it may be higher. */
  readonly classification: Classification;
  /** The two states: for a third one there is only what a case carries. */
  readonly between: readonly [string, string];
  /** Its copies may be for a third state, as far as what it carries lets them. */
  readonly forOthers: boolean;
  readonly opening: Section;
  readonly said: readonly Said[];
}

export interface Wish {
  /** Only this message of it. */
  readonly message?: string | undefined;
}

/** How one kind of case is put into words for another channel. */
export interface Rendering<C> {
  /** The name of its workflow. */
  readonly kind: string;
  readonly outline: (subject: C, glance: Glance, wish: Wish) => Promise<Outline>;
}
