import { parentPort, workerData } from 'node:worker_threads';
import { Client } from 'pg';
import { indexed } from '../../src/matching-engine/indexed.js';
import { NORMALISER_VERSION } from '../../src/matching-engine/keys.js';
import { encode } from '../../src/matching-engine/payload.js';
import type { Traits } from '../../src/matching-engine/traits.js';
import { Copy } from './copy.js';
import { listed } from './listed.js';
import { BLOCK, People } from './people.js';

export interface Load {
  readonly url: string;
  readonly list: string;
  readonly pools: string;
  /** How many records in all. */
  readonly size: number;
  /** The next block that nobody has begun, counted by all loaders together. */
  readonly next: SharedArrayBuffer;
}

export interface Loaded {
  readonly words: ReadonlyMap<string, number>;
  readonly keys: number;
  /** Milliseconds that names took to be made up, which no real list costs. */
  readonly inventing: number;
}

const SOURCE_ENTRY = 0;
const COUNTRY = Buffer.from('XX');

/** Writes records of the index, as `MatchDesk.put` would, but many at once. */
class Loader {
  private readonly words = new Map<string, number>();
  private keys = 0;
  private readonly uuid = Buffer.alloc(16);

  private constructor(private readonly copies: { records: Copy; keys: Copy; identifiers: Copy }) {}

  static async open(url: string): Promise<Loader> {
    const copy = async (text: string) => {
      const client = new Client(url);
      await client.connect();
      await client.query('set synchronous_commit = off');
      return Copy.open(client, `copy ${text} from stdin (format binary)`);
    };
    return new Loader({
      records: await copy('match_records (rec, source, id, owner_country, normaliser, payload)'),
      keys: await copy('match_keys (key, rec, yob, n)'),
      identifiers: await copy('match_identifiers (rec, kind, value)'),
    });
  }

  put(rec: number, traits: Traits): void {
    const { keys, identifiers, payload, skeletons } = indexed(traits, SOURCE_ENTRY);
    const { records, keys: keyRows, identifiers: identifierRows } = this.copies;
    const text = Buffer.from(encode(payload));
    records.row(6, 30 + text.length);
    records.int4(rec);
    records.int2(SOURCE_ENTRY);
    this.uuid.writeUInt32BE(rec, 12);
    records.bytes(this.uuid);
    records.bytes(COUNTRY);
    records.int2(NORMALISER_VERSION);
    records.bytes(text);
    for (const { key, yob, n } of keys) {
      keyRows.row(4, 16);
      keyRows.int8(key);
      keyRows.int4(rec);
      keyRows.int2(yob);
      keyRows.int2(n);
    }
    for (const { kind, value } of identifiers) {
      identifierRows.row(3, 24 + value.length * 3);
      identifierRows.int4(rec);
      identifierRows.bytes(Buffer.from(kind));
      identifierRows.bytes(Buffer.from(value));
    }
    this.keys += keys.length;
    for (const skeleton of skeletons) this.words.set(skeleton, (this.words.get(skeleton) ?? 0) + 1);
  }

  async drained(): Promise<void> {
    for (const copy of Object.values(this.copies)) await copy.drained();
  }

  async end(inventing: number): Promise<Loaded> {
    for (const copy of Object.values(this.copies)) await copy.end();
    return { words: this.words, keys: this.keys, inventing };
  }
}

const DRAIN_EVERY = 500;

async function load({ url, list, pools, size, next }: Load): Promise<Loaded> {
  const loader = await Loader.open(url);
  const counter = new Int32Array(next);
  const people = new People(pools);
  const real = listed(list).slice(0, size);
  let inventing = 0;
  for (;;) {
    const block = Atomics.add(counter, 0, 1);
    // The first to come writes the list; the others are made up, and come after it.
    const first = block === 0 ? 1 : real.length + (block - 1) * BLOCK + 1;
    if (first > size) break;
    const began = performance.now();
    const count = Math.min(BLOCK, size - first + 1);
    const persons = block === 0 ? real.map(({ traits }) => traits) : [...people.block(block, count)];
    inventing += performance.now() - began;
    for (const [at, traits] of persons.entries()) {
      loader.put(first + at, traits);
      if (at % DRAIN_EVERY === 0) await loader.drained();
    }
  }
  return loader.end(inventing);
}

const loaded = await load(workerData as Load);
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(loaded);
process.exit(0);
