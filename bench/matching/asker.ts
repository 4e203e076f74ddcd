import { parentPort, workerData } from 'node:worker_threads';
import { Index } from './index.js';
import type { Query } from './listed.js';

export interface Asking {
  readonly url: string;
  readonly queries: readonly Query[];
}

/** One of several workers that ask at once, each in a thread and on a connection of its own. */
const { url, queries } = workerData as Asking;
const WARM_UP = 50;
const index = await Index.open(url);
for (const { traits } of queries.slice(0, WARM_UP)) await index.check(traits);
const times: number[] = [];
const began = performance.now();
for (const { traits } of queries) times.push((await index.check(traits)).times.total);
const elapsed = performance.now() - began;
await index.pool.end();
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage({ times, elapsed });
