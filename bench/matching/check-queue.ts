import { loadavg } from 'node:os';
import { collection, fillUp } from './collected.js';
import { endToEnd } from './end-to-end.js';
import { hidden } from './hidden.js';
import { importList } from './importing.js';
import { later } from './later.js';
import { Played, type Place } from './played.js';
import type { Settings } from './settings.js';

export const MADE_UP = 'Made up, and told to nobody';

/** The check queue as officers use it: a list is imported, referrals are approved, owners' rules tell or do not tell. */
export async function checkQueue(place: Place, { data, pools, list, queueSize, parts }: Settings): Promise<void> {
  const played = await Played.start(place);
  const load = () =>
    console.log(
      `(load of the machine: ${loadavg()
        .map((one) => one.toFixed(1))
        .join(', ')})`,
    );
  try {
    await importList(played, list, parts.includes('import'));
    load();
    const untold = await collection(played, MADE_UP);
    const others = 'select count(*) from match_records where source = 0 and collection_id <> $1';
    const listed = await played.count(others, [untold]);
    await fillUp(played, untold, { pools, size: queueSize - listed });
    if (parts.includes('end_to_end')) await endToEnd(played, data);
    load();
    if (parts.includes('hidden')) await hidden(played, pools);
    load();
    if (parts.includes('later')) await later(played, { pools, folder: place.folder });
    load();
  } finally {
    await played.stop();
  }
}
