import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { Config } from '../config.js';
import { quietPool } from '../core/jobs/queue-schema.js';
import type { Answer, Question } from './answering.registry.js';
import type { MatchIndex } from './match-index.store.js';
import { MATCHER_SETTINGS } from './matcher.settings.js';
import type { VocabularyStore } from './vocabulary.store.js';

const AT_ONCE = 2;
const WAIT_FOR_CONNECTION = 5000;

interface Opened {
  readonly index: MatchIndex;
  readonly vocabulary: VocabularyStore;
  readonly compared: typeof import('./comparison.js').compared;
}

/** Answers questions, on connections of the matcher's role. Engine and connections come with the first of them. */
@Injectable()
export class Matcher implements OnApplicationShutdown {
  private opening: Promise<Opened> | undefined;
  private connections: pg.Pool | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  async answer(question: Question): Promise<Answer> {
    const { index, vocabulary, compared } = await this.opened();
    return compared(question, index, await vocabulary.current());
  }

  /** Connections of the matcher's role, without the engine. */
  pool(): pg.Pool {
    const { MATCHER_DATABASE_URL: connectionString } = this.config;
    if (!connectionString) throw new Error('Bad configuration: MATCHER_DATABASE_URL is needed for a worker');
    const settings = { max: AT_ONCE, options: MATCHER_SETTINGS, connectionTimeoutMillis: WAIT_FOR_CONNECTION };
    return (this.connections ??= quietPool({ connectionString, ...settings }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connections?.end();
  }

  private opened(): Promise<Opened> {
    return (this.opening ??= this.open());
  }

  private async open(): Promise<Opened> {
    const { MatchIndex: Index } = await import('./match-index.store.js');
    const { VocabularyStore: Words } = await import('./vocabulary.store.js');
    const { compared } = await import('./comparison.js');
    const pool = this.pool();
    return { index: new Index(pool), vocabulary: new Words(pool), compared };
  }
}
