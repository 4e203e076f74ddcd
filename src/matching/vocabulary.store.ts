import type pg from 'pg';
import { vocabularyOf, type Vocabulary } from '../matching-engine/vocabulary.js';

/**
 * How often words and keys occur, as this process knows it. What came and went is counted by whoever asks next, in the
 * database and one at a time; every process then reads what is newer than what it has read.
 */
export class VocabularyStore {
  private readonly frequencies = new Map<string, number>();
  private readonly heavy = new Map<number, number>();
  private fold = '-1';
  private vocabulary = vocabularyOf(0, this.frequencies, this.heavy);
  private reading: Promise<void> | undefined;

  constructor(private readonly pool: pg.Pool) {}

  async current(): Promise<Vocabulary> {
    const { rows } = await this.pool.query<{ fold: string }>({
      name: 'fold',
      text: 'select app.match_fold()::text as fold',
    });
    if (rows[0] && rows[0].fold !== this.fold) {
      this.reading ??= this.read().finally(() => (this.reading = undefined));
      await this.reading;
    }
    return this.vocabulary;
  }

  private async read(): Promise<void> {
    const { rows: state } = await this.pool.query<{ fold: string; size: string }>('select fold, size from match_state');
    const { rows: words } = await this.pool.query<[string, number]>({
      text: 'select skeleton, n from match_skeletons where fold > $1',
      values: [this.fold],
      rowMode: 'array',
    });
    const { rows: keys } = await this.pool.query<[string, number]>({
      text: 'select key, n from match_heavy where fold > $1',
      values: [this.fold],
      rowMode: 'array',
    });
    for (const [word, n] of words) keep(this.frequencies, word, n);
    for (const [key, n] of keys) keep(this.heavy, Number(key), n);
    this.fold = state[0]?.fold ?? this.fold;
    this.vocabulary = vocabularyOf(Math.max(1, Number(state[0]?.size ?? 0)), this.frequencies, this.heavy);
  }
}

function keep<K>(counts: Map<K, number>, key: K, n: number): void {
  if (n > 0) counts.set(key, n);
  else counts.delete(key);
}
