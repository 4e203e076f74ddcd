import pg from 'pg';
import { planned, type Plan } from '../../src/matching-engine/plan.js';
import type { Traits } from '../../src/matching-engine/traits.js';
import { vocabularyOf, type Vocabulary } from '../../src/matching-engine/vocabulary.js';
import type { Match } from '../../src/matching/answering.registry.js';
import { compared } from '../../src/matching/comparison.js';
import { MATCHER_SETTINGS, MatchIndex, type Candidate } from '../../src/matching/match-index.store.js';

export interface Times {
  /** Milliseconds in the database: identifiers, keys, payloads. */
  readonly search: number;
  /** Milliseconds for planning and comparing. */
  readonly compare: number;
  readonly total: number;
  readonly keys: number;
  readonly candidates: number;
}

/** The product's own index, which says how long it took and whom it found. */
class TimedIndex extends MatchIndex {
  searching = 0;
  keys = 0;
  candidates: number[] = [];

  override async likeliest(plan: Plan): Promise<Candidate[]> {
    this.keys = plan.keys.length;
    const found = await this.timed(() => super.likeliest(plan));
    this.candidates = found.map(({ rec }) => rec);
    return found;
  }

  override identified(...args: Parameters<MatchIndex['identified']>): ReturnType<MatchIndex['identified']> {
    return this.timed(() => super.identified(...args));
  }

  private async timed<T>(work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await work();
    this.searching += performance.now() - began;
    return result;
  }
}

const SHOWN = 50;
const ENTRY = 0;

/** The index as a worker asks it: whatever is measured here is the product's own, from plan to explanation. */
export class Index {
  private constructor(
    readonly pool: pg.Pool,
    readonly vocabulary: Vocabulary,
    private readonly index = new TimedIndex(pool),
  ) {}

  static async open(connectionString: string): Promise<Index> {
    const pool = new pg.Pool({ connectionString, max: 1, options: MATCHER_SETTINGS });
    const rows = async (text: string) => (await pool.query<[string, number]>({ text, rowMode: 'array' })).rows;
    const words = new Map(await rows('select skeleton, n from match_skeletons'));
    const heavy = new Map((await rows('select key, n from match_heavy')).map(([key, n]) => [Number(key), n]));
    const [[size] = [0]] = await rows('select count(*) from match_records');
    return new Index(pool, vocabularyOf(Number(size), words, heavy));
  }

  plan(traits: Traits): Plan {
    return planned(traits, this.vocabulary, ENTRY);
  }

  /** The whole check, the best first. */
  async check(traits: Traits): Promise<{ matches: readonly Match[]; recs: readonly number[]; times: Times }> {
    const { index } = this;
    [index.searching, index.keys, index.candidates] = [0, 0, []];
    const began = performance.now();
    const { matches } = await compared({ traits, among: ['entry'], floor: 0, limit: SHOWN }, index, this.vocabulary);
    const total = performance.now() - began;
    const { searching: search, keys, candidates: recs } = index;
    return { matches, recs, times: { search, compare: total - search, total, keys, candidates: recs.length } };
  }
}

/** The records are numbered, and their ids made of the numbers. */
export const recOf = (id: string): number => Number.parseInt(id.slice(-8), 16);
