import { setTimeout as pause } from 'node:timers/promises';
import { collection, KEEPER } from './collected.js';
import { Desk } from './desk.js';
import type { Played } from './played.js';
import { figuresOf } from './report.js';

const SECOND = 'mk.dpo';
const LOOK_EVERY = 200;
export const LIST = 'Persons on a public list';

interface Import {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly mapping: { readonly fields: readonly object[]; readonly always?: object } | null;
  readonly approvalNeeded: readonly string[];
  readonly checked: Counts;
  readonly counted: Counts;
}

interface Counts {
  readonly lines: number;
  readonly errors: number;
  readonly warnings: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly notes: Readonly<Record<string, number>>;
}

/**
 * A public list through the product's own importer, as it is: sent, with the mapping that the product chooses by itself,
 * checked, agreed to by a second officer where that is needed, and taken in; then the same file once more, and once more with
 * other words in every entry.
 */
export async function importList(played: Played, file: string, always: boolean): Promise<void> {
  const collectionId = await collection(played, LIST, 'contact');
  const before = await played.count('select count(*) from collection_entries where collection_id = $1', [collectionId]);
  if (before > 0 && !always) return;
  await played.work(2);
  const rows = [await imported(played, collectionId, file)];
  if (before === 0) {
    rows.push(await imported(played, collectionId, file));
    rows.push(await imported(played, collectionId, file, { grounds: 'Named on the second issue of the list' }));
  }
  console.log(`\n## A public list through the importer, as it is\n${figuresOf(rows.map(({ figures }) => figures))}`);
  for (const note of rows) if (note.notes !== '{}') console.log(note.notes);
  await played.client.query(
    'vacuum analyze match_keys, match_records, match_identifiers, match_traits, collection_entries',
  );
}

interface Taken {
  readonly figures: Readonly<Record<string, string | number>>;
  readonly notes: string;
}

interface How {
  readonly mode?: 'full' | 'delta';
  /** Other words in every entry: all of them change, and a second officer has to agree. */
  readonly grounds?: string;
}

/** One file, from its announcement to the last entry that was held against earlier referrals. */
export async function imported(
  played: Played,
  collectionId: string,
  file: string,
  { mode = 'full', grounds }: How = {},
): Promise<Taken> {
  const { client, server } = played;
  const keeper = await Desk.named(client, server.address, KEEPER);
  const form = { collectionId, title: 'A file, as it is', mode };
  const { id, version } = (await keeper.opens('/collection-imports', form)) as Import;
  const path = `/collection-imports/${id}`;
  const began = performance.now();
  let sent = await keeper.sends({ path, version }, 'file', file);
  const [came, { mapping }] = [performance.now(), (await keeper.sees(path)) as Import];
  if (grounds && mapping) {
    const other = { ...mapping, always: { ...mapping.always, grounds } };
    sent = ((await keeper.puts({ path, version: sent }, 'mapping', other)) as Import).version;
  }
  await keeper.does({ path, version: sent }, 'check');
  const checked = await ended(keeper, path, 'checking');
  const looked = performance.now();
  let { version: now } = checked;
  if (checked.approvalNeeded.length > 0)
    now = (await (await Desk.named(client, server.address, SECOND)).does({ path, version: now }, 'approve')).version;
  const starting = performance.now();
  await keeper.does({ path, version: now }, 'start');
  const taken = await ended(keeper, path, 'running');
  const took = performance.now();
  await played.idle();
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
  const { lines, errors, warnings, added, changed, unchanged, notes } = taken.counted;
  const figures = {
    'mapping chosen': mapping ? `${mapping.fields.length} fields` : 'none',
    sent: seconds(began, came),
    'dry run': seconds(came, looked),
    'second officer': checked.approvalNeeded.join(', ') || 'not needed',
    'taken in': seconds(starting, took),
    'a second': ((1000 * lines) / (took - starting)).toFixed(0),
    state: taken.state,
    lines,
    errors,
    warnings,
    added,
    changed,
    unchanged,
    'said by the dry run':
      checked.checked.added === added && checked.checked.errors === errors ? 'the same' : 'otherwise',
  };
  return { figures, notes: JSON.stringify(notes) };
}

async function ended(keeper: Desk, path: string, state: string): Promise<Import> {
  for (;;) {
    const found = (await keeper.sees(path)) as Import;
    if (found.state !== state) return found;
    await pause(LOOK_EVERY);
  }
}
