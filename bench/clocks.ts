import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { Client } from 'pg';
import type { Plan } from './plan.js';
import type { Server } from './process.js';

/** Officers at work meanwhile: so many, who ask so much in all, whatever the answer takes. */
const CONNECTIONS = 4;
const REQUESTS_PER_SECOND = 40;
const DUE = 10_000;
const MOST_SECONDS = 300;

interface Latency {
  readonly median: number;
  readonly p97: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Answered with 503, because the service was too busy. */
  readonly refused: number;
}

/** 10,000 clocks that are due at once, with nobody there and with officers at work, and how long these wait meanwhile. */
export async function clocks(start: () => Promise<Server>, owner: string, plans: readonly Plan[]): Promise<string> {
  const plan = plans.find(({ name }) => name.includes('sees a few')) ?? plans[0];
  if (!plan) throw new Error('nothing to ask meanwhile');
  const client = new Client(owner);
  await client.connect();
  const server = await start();
  try {
    await load(server, plan, pause(2000));
    const quiet = await load(server, plan, pause(10_000));
    await seed(client);
    const alone = await fired(client);
    await seed(client);
    const began = fired(client);
    const busy = await load(server, plan, began);
    return report({ quiet, busy, alone, together: await began });
  } finally {
    await server.stop();
    await clear(client);
    await client.end();
  }
}

/** A debriefing of the demonstration that could be under review, again and again, each with its review overdue. */
async function seed(client: Client): Promise<void> {
  await clear(client);
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = 'debriefings' and is_generated = 'NEVER'`,
  );
  const but: Readonly<Record<string, string>> = {
    id: 'gen_random_uuid()',
    ref_no: `'DUE-' || made.n`,
    state: `'quality_review'`,
    climbed: '0',
    due_at: `now() - interval '1 minute'`,
  };
  const columns = rows.map(({ name }) => name);
  const { rowCount } = await client.query(
    `insert into debriefings (${columns.join(', ')})
     select ${columns.map((name) => but[name] ?? `original.${name}`).join(', ')}
     from (select * from debriefings where read_back is not null and not self_incrimination and frozen_at is null
           order by opened_at desc limit 1) original, generate_series(1, $1::int) as made (n)`,
    [DUE],
  );
  if (rowCount !== DUE) throw new Error('the demonstration has no debriefing that could be under review');
  await client.query('analyze debriefings');
}

async function clear(client: Client): Promise<void> {
  const due = `select id from debriefings where ref_no like 'DUE-%'`;
  for (const table of ['debriefing_recipients', 'debriefings_released'])
    await client.query(`delete from ${table} where debriefing_id in (${due})`);
  await client.query(`delete from debriefings where id in (${due})`);
}

/** Seconds from the first that has fired to the last: the server looks for what is due every few seconds by itself. */
async function fired(client: Client): Promise<number> {
  let first: number | undefined;
  for (const began = Date.now(); Date.now() - began < MOST_SECONDS * 1000; await pause(100)) {
    const { rows } = await client.query<{ left: number }>(
      `select count(*)::int as left from debriefings where due_at <= now() and ref_no like 'DUE-%'`,
    );
    const left = rows[0]?.left ?? 0;
    if (left < DUE) first ??= Date.now();
    if (left === 0) return (Date.now() - (first ?? began)) / 1000;
  }
  throw new Error(`${DUE} clocks have not fired within ${MOST_SECONDS} s`);
}

/** The same requests at the same pace until something has come to pass. */
async function load(server: Server, { path, token, name }: Plan, until: Promise<unknown>): Promise<Latency> {
  const shooting = autocannon({
    url: `${server.address}${path}`,
    connections: CONNECTIONS,
    overallRate: REQUESTS_PER_SECOND,
    duration: MOST_SECONDS * 2,
    headers: { authorization: `Bearer ${token}` },
  });
  // Whatever became of it: the requests end with it.
  await until.finally(() => (shooting as unknown as { stop(): void }).stop());
  const { latency, non2xx, errors, requests, duration } = await shooting;
  if (errors > 0) throw new Error(`${name}: ${errors} errors while clocks fire`);
  return {
    median: latency.p50,
    p97: latency.p97_5,
    p99: latency.p99,
    perSecond: requests.total / duration,
    refused: non2xx,
  };
}

interface Findings {
  readonly quiet: Latency;
  readonly busy: Latency;
  readonly alone: number;
  readonly together: number;
}

function report({ quiet, busy, alone, together }: Findings): string {
  const times = (which: keyof Latency) =>
    `${which} ${quiet[which].toFixed(0)} -> ${busy[which].toFixed(0)} (${(busy[which] / quiet[which]).toFixed(1)} x)`;
  return [
    `clocks: ${DUE} that are due fire in ${alone.toFixed(1)} s, and with officers at work in ${together.toFixed(1)} s`,
    `clocks: what these wait meanwhile, in ms: ${times('median')}, ${times('p97')}, ${times('p99')}; asked/s ${times('perSecond')}; refused ${quiet.refused} -> ${busy.refused}`,
  ].join('\n');
}
