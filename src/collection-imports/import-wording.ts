import {
  entryAges,
  entryCategories,
  measures,
  type EntryAge,
  type EntryCategory,
  type Measure,
} from '../collection-entries/entry.codes.js';
import type { IdentifierKind } from '../matching-engine/traits.js';
import { readDate } from './import-dates.js';
import type { Always, Field, Target } from './import-mapping.js';
import type { Notes } from './import-notes.js';
import { MOST_TEXT } from './import.codes.js';

/** What an entry says besides what it is recognised by. */
export interface Words {
  readonly category: EntryCategory | null;
  readonly age: EntryAge | null;
  readonly grounds: string | null;
  readonly necessity: string | null;
  readonly summary: string | null;
  readonly measures: readonly Measure[];
  readonly sourceRef: string;
  readonly expiresOn: Date | null;
}

type WordTarget = Exclude<Target, IdentifierKind | 'name' | 'birth' | 'nationality' | 'sex' | 'mrz'>;
type TextTarget = 'grounds' | 'necessity' | 'summary' | 'source_ref';

/** Gathers from the fields of a line what its entry says in codes and words. */
export class Wording {
  private readonly texts = new Map<TextTarget, string>();
  private readonly asked = new Set<Measure>();
  private category: EntryCategory | undefined;
  private age: EntryAge | undefined;
  private expiresOn: string | undefined;

  constructor(private readonly notes: Notes) {}

  take(to: WordTarget, text: string, { words, order }: Field): void {
    if (to === 'category') this.category = this.code(text, entryCategories, words) ?? this.category;
    else if (to === 'age') this.age = this.code(text, entryAges, words) ?? this.age;
    else if (to === 'measures') this.ask(this.code(text, measures, words));
    else if (to === 'expires_on') this.expiresOn = this.day(text, order) ?? this.expiresOn;
    else this.more(to, text);
  }

  /** With what holds for all entries of the file where the line says nothing. */
  with(always: Always, isPerson: boolean): Words {
    const text = (to: TextTarget, otherwise: string | undefined) => this.texts.get(to) ?? otherwise ?? null;
    const day = this.expiresOn ?? always.expiresOn;
    return {
      category: isPerson ? (this.category ?? always.category ?? null) : null,
      age: isPerson ? (this.age ?? always.age ?? null) : null,
      grounds: text('grounds', isPerson ? always.grounds : undefined),
      necessity: text('necessity', isPerson ? always.necessity : undefined),
      summary: text('summary', always.summary),
      measures: this.asked.size > 0 ? [...this.asked] : (always.measures ?? []),
      sourceRef: text('source_ref', always.sourceRef) ?? '',
      expiresOn: day === undefined ? null : new Date(`${day}T00:00:00Z`),
    };
  }

  private ask(measure: Measure | undefined): void {
    if (measure) this.asked.add(measure);
  }

  private code<C extends string>(
    text: string,
    codes: Readonly<Record<C, string>>,
    words: Field['words'],
  ): C | undefined {
    const found = codeFor(text, codes, words);
    if (!found) this.notes.here('unknown_word');
    return found;
  }

  private day(text: string, order: Field['order']): string | undefined {
    const { dates, warning } = readDate(text, order);
    const whole = dates.find((date) => date.length === 'YYYY-MM-DD'.length);
    if (!whole) this.notes.here(warning ?? 'unreadable_date');
    return whole;
  }

  private more(to: TextTarget, text: string): void {
    const before = this.texts.get(to);
    const all = before === undefined ? text : `${before}; ${text}`;
    if (all.length > MOST_TEXT) this.notes.here('value_too_long');
    else this.texts.set(to, all);
  }
}

/** The code that a word of the file stands for: as the mapping says, or because it is the code. */
export function codeFor<C extends string>(
  word: string,
  codes: Readonly<Record<C, string>>,
  words: Field['words'] = {},
): C | undefined {
  const code = wordIn(words, word) ?? word.toLowerCase();
  return Object.hasOwn(codes, code) ? (code as C) : undefined;
}

/** What a word stands for, whichever letters are capitals. */
export function wordIn<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  const small = word.toLowerCase();
  return Object.entries(words).find(([known]) => known.toLowerCase() === small)?.[1];
}
