import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { Config } from '../config.js';
import { quietPool } from '../core/jobs/queue-schema.js';
import type { Answer, Question } from './answering.registry.js';
import type { MatchIndex } from './match-index.store.js';
import type { VocabularyStore } from './vocabulary.store.js';

const AT_ONCE = 2;

interface Opened {
  readonly pool: pg.Pool;
  readonly index: MatchIndex;
  readonly vocabulary: VocabularyStore;
  readonly compared: typeof import('./comparison.js').compared;
}

/** Answers questions, on connections of the matcher's role. Engine and connections come with the first of them. */
@Injectable()
export class Matcher implements OnApplicationShutdown {
  private opening: Promise<Opened> | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  async answer(question: Question): Promise<Answer> {
    const { index, vocabulary, compared } = await this.opened();
    return compared(question, index, await vocabulary.current());
  }

  async pool(): Promise<pg.Pool> {
    return (await this.opened()).pool;
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.opening)?.pool.end();
  }

  private opened(): Promise<Opened> {
    return (this.opening ??= this.open());
  }

  private async open(): Promise<Opened> {
    const { MATCHER_DATABASE_URL: connectionString } = this.config;
    if (!connectionString) throw new Error('Bad configuration: MATCHER_DATABASE_URL is needed for a worker');
    const { MatchIndex: Index, MATCHER_SETTINGS: options } = await import('./match-index.store.js');
    const { VocabularyStore: Words } = await import('./vocabulary.store.js');
    const { compared } = await import('./comparison.js');
    const pool = quietPool({ connectionString, max: AT_ONCE, options, connectionTimeoutMillis: 5000 });
    return { pool, index: new Index(pool), vocabulary: new Words(pool), compared };
  }
}
