import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Settings {
  /** With `list.jsonl` (who is on record) and the queries. */
  readonly data: string;
  /** `pools.json.gz`: given and family names of the cultures, each with its weight. */
  readonly pools: string;
  /** How many records, of the list and made up, one after the other. */
  readonly sizes: readonly number[];
  /** Which queries: `dev.jsonl`, or those of a set that was kept apart. */
  readonly queries: string;
  /** Of so many queries a sample; all of them where it is not said. */
  readonly sample: number | undefined;
  /** A folder in which the databases stay. */
  readonly keep: string | undefined;
  /** Which parts: `quality`, `speed`, `rivals`, those `ofTheQueue`; and `weights`, which learns those of the engine anew. */
  readonly parts: readonly string[];
  /** A public list as it is published, for the importer. */
  readonly list: string;
  /** Among how many entries referrals are asked about. */
  readonly queueSize: number;
}

/** Parts that need the whole product: its database, a server and workers. */
export const ofTheQueue: readonly string[] = ['import', 'end_to_end', 'hidden', 'later'];

const MISSING = `npm run bench:matching measures with data of real persons, which are not part of this project:
  MATCHING_DATA  a folder with list.jsonl ({id, names: [{text}], dob: [], nat: [], gender, docs: []} a line)
                 and dev.jsonl ({qid, type, name, dob?, nat?, gender?, docs?, expect: [ids], sim} a line)
  NAME_POOLS     pools.json.gz, the names of which the other records are made
and optionally
  SIZES=1M,10M   how many records          QUERIES=dev    another file of queries in MATCHING_DATA
  SAMPLE=1000    so many of the queries    KEEP=folder    keep the databases for the next run
  PARTS=quality,speed,rivals    WORKERS=2      processes that load and that ask
                 and of the whole product, with its database: import, end_to_end, hidden, later
  LIST=file      the public list that is imported, list.jsonl where it is not said
  QUEUE_SIZE=1M  among how many entries referrals are asked, list and made up
   (PARTS=weights learns the engine's weights anew: only ever from dev)`;

function sizeOf(text: string): number {
  const [, count = '', unit = ''] = /^([\d.]+)([kM]?)$/.exec(text.trim()) ?? [];
  return Math.round(Number(count) * ({ k: 1e3, M: 1e6 }[unit] ?? 1));
}

/** What is to be measured; ends the process with what is needed where it is not there. */
export function settings(env: NodeJS.ProcessEnv): Settings {
  const { MATCHING_DATA: data = '', NAME_POOLS: pools = '', QUERIES: queries = 'dev', SAMPLE, KEEP } = env;
  const files = [join(data, 'list.jsonl'), join(data, `${queries}.jsonl`), pools];
  const absent = data && pools ? files.filter((file) => !existsSync(file)) : ['MATCHING_DATA and NAME_POOLS'];
  if (absent.length > 0) {
    console.error(`${MISSING}\n\nnot there: ${absent.join(', ')}`);
    process.exit(2);
  }
  return {
    data,
    pools,
    queries,
    keep: KEEP,
    sizes: (env.SIZES ?? '1M')
      .split(',')
      .map(sizeOf)
      .filter((size) => size > 0),
    sample: SAMPLE ? Number(SAMPLE) : undefined,
    parts: (env.PARTS ?? ['quality', 'speed', 'rivals', ...ofTheQueue].join(',')).split(','),
    list: env.LIST ?? join(data, 'list.jsonl'),
    queueSize: sizeOf(env.QUEUE_SIZE ?? '1M'),
  };
}
