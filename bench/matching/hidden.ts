import type { Traits } from '../../src/matching-engine/traits.js';
import { BECAUSE, made, type Submitted } from './asked-about.js';
import { WORKERS } from './end-to-end.js';
import { Desk } from './desk.js';
import { percentile, spread } from './figures.js';
import { People } from './people.js';
import type { Played } from './played.js';
import { figuresOf } from './report.js';

const EACH = Number(process.env.HIDDEN ?? 300);
/** No entry was made of them: the blocks of a database of any size are below. */
const NOBODY = 900_001;

/**
 * How long a referral takes to be answered, as its author sees it who asks for nothing else: with a hit that they may not
 * know of, and with none. By turns, one at a time, with nothing else waiting: what an officer who listens could do at best.
 */
export async function hidden(played: Played, pools: string): Promise<void> {
  await played.work(WORKERS);
  const [held, nobody] = [dated(pools, 1), dated(pools, NOBODY)];
  const waiting = await made(
    played,
    held.flatMap((one, n) => [one, nobody[n] ?? one]),
  );
  await played.idle();
  const times = { none: [] as number[], hidden: [] as number[] };
  const [approver, author] = [await officer(played, 'al.approver'), await officer(played, 'al.leader2')];
  for (const record of waiting) {
    const ms = await answered(record, approver, author);
    await played.idle();
    const hits = await played.count('select count(*) from hits where referral_id = $1', [record.id]);
    const told = await played.count(`select count(*) from referrals where id = $1 and state <> 'no_hit'`, [record.id]);
    if (told === 0) times[hits > 0 ? 'hidden' : 'none'].push(ms);
  }
  report(times);
}

const officer = ({ client, server }: Played, login: string) => Desk.named(client, server.address, login);

/** So many of a block, each with a day of birth. */
function dated(pools: string, block: number): Traits[] {
  return [...new People(pools).block(block)].filter(({ births: [birth] }) => birth?.length === 10).slice(0, EACH);
}

async function answered(record: Submitted, approver: Desk, author: Desk): Promise<number> {
  await approver.does(record, 'approve', BECAUSE);
  const began = performance.now();
  while (((await author.sees(record.path)) as { state: string }).state === 'queued');
  return performance.now() - began;
}

function report({ none, hidden }: Record<'none' | 'hidden', number[]>): void {
  const { chance, error } = longer(hidden, none);
  console.log(`\n## Answers with and without a hidden hit, ms from the approval's answer until its author sees it\n`);
  console.log(
    figuresOf([
      { answer: 'no hit at all', n: none.length, ...spread(none) },
      { answer: 'a hit that is told to its owner alone', n: hidden.length, ...spread(hidden) },
    ]),
  );
  const ratio = (part: number) => (percentile(hidden, part) / percentile(none, part)).toFixed(2);
  console.log(
    `with a hidden hit: median ${ratio(0.5)} times, p90 ${ratio(0.9)} times that without; it takes longer than one without ` +
      `in ${(100 * chance).toFixed(1)} of 100 pairs (50 is chance; two standard errors are ${(200 * error).toFixed(1)})`,
  );
}

/** How often one of these takes longer than one of those, and how sure that is where there is no difference (Mann-Whitney). */
function longer(these: readonly number[], those: readonly number[]): { chance: number; error: number } {
  let wins = 0;
  for (const one of these) for (const other of those) wins += one > other ? 1 : one === other ? 0.5 : 0;
  const pairs = these.length * those.length;
  return { chance: wins / pairs, error: Math.sqrt((these.length + those.length + 1) / (12 * pairs)) };
}
