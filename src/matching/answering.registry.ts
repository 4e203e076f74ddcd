import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Unit } from '../core/workflow/transitions.js';
import type { Scored, Traits } from '../matching-engine/traits.js';

/** Whose traits are in the index: an entry of a collection, a referral that waits for later entries, a subject. */
export const sources = {
  entry: 'An entry of a collection',
  referral: 'A referral, for entries that come later',
  subject: 'A subject, for whoever writes down the same one',
} as const;
export type Source = keyof typeof sources;

/** By its number a source is kept, and its keys are apart from those of the others: never reorder. */
const numbers: readonly Source[] = ['entry', 'referral', 'subject'];
export const numberOf = (source: Source): number => numbers.indexOf(source);
export const sourceOf = (number: number): Source => numbers[number] ?? 'entry';

export interface Question {
  readonly traits: Traits;
  /** Where to look. */
  readonly among: readonly Source[];
  /** Of entries, only those of these collections; all where it is not said. */
  readonly collections?: readonly string[];
  /** What asks, so that a pair that was cleared before does not come back (`MatchDesk.clear`), and finds not itself. */
  readonly asker?: { readonly source: Source; readonly id: string };
  /** The lowest score that is wanted, 0 to 1; an identifier in common is found whatever its score. */
  readonly floor: number;
  readonly limit: number;
}

export interface Match extends Scored {
  readonly source: Source;
  readonly id: string;
  /** Of an entry, the collection that it stands in. */
  readonly collectionId: string | null;
}

export interface Answer {
  /** The best first. */
  readonly matches: readonly Match[];
  /** The name is so common that only the likeliest were looked at: a date of birth would help. */
  readonly tooCommon: boolean;
}

/**
 * A feature that asks the engine. Both are called by the worker as the clock: the first to learn what is asked, and the
 * second, once, with what was found, in the unit of work that records it.
 */
export interface Answering {
  /** `referral_check`, `reverse_run` …: what a job is named. */
  readonly name: string;
  /** Undefined where nobody wants to know any more. */
  question(em: EntityManager, id: string): Promise<Question | undefined>;
  /** May be called again for the same id after a crash, and then changes nothing. */
  answer(unit: Unit, id: string, answer: Answer): Promise<void>;
}

/** The name of what holds an entry that is new or has changed against earlier referrals. */
export const REVERSE_RUN = 'reverse_run';

/** Everything in this installation that asks the engine. */
@Injectable()
export class Answerings {
  private readonly known = new Map<string, Answering>();

  add(answering: Answering): void {
    this.known.set(answering.name, answering);
  }

  get(name: string): Answering | undefined {
    return this.known.get(name);
  }

  all(): Answering[] {
    return [...this.known.values()];
  }
}
