import { authorityId } from '../../demo/people.js';
import { NORMALISER_VERSION } from '../../src/matching-engine/keys.js';
import type { Traits } from '../../src/matching-engine/traits.js';
import { rowOf } from '../../src/matching/match-row.js';
import { textOf } from '../../src/matching/match.store.js';
import { v7 as newId } from 'uuid';
import { Desk, side } from './desk.js';
import { BLOCK, People } from './people.js';
import type { Played } from './played.js';

export const KEEPER = 'mk.handling';
const SUPERVISOR = 'mk.dpo';
const AT_A_TIME = 500;
const LANES = 2;

/** A collection of North Macedonia that is in use; the one of that title where it is there already. */
export async function collection(played: Played, title: string, telling?: 'contact'): Promise<string> {
  const { client, server } = played;
  const keeper = await Desk.named(client, server.address, KEEPER);
  const { rows } = await client.query<{ id: string }>('select id from collections where title = $1', [title]);
  if (rows[0]) return rows[0].id;
  const opened = await keeper.opens('/collections', {
    kind: 'alerts',
    title,
    description: 'For measuring: it is emptied with the database.',
    purposes: ['18-2-A'],
    nationalLaw: 'Law on Police, Art. 1',
    reviewDays: 365,
    keepDays: 1000,
    contactAuthorityId: authorityId('MK/ncu'),
    dutyChannel: 'duty@police.example',
    rules: telling ? [{ recipient: 'AL', purposes: ['18-2-A'], telling }] : [],
  });
  const path = `/collections/${opened.id}`;
  const { version } = await keeper.does({ path, version: opened.version }, 'propose');
  await (await Desk.named(client, server.address, SUPERVISOR)).does({ path, version }, 'put_in_use');
  return opened.id as string;
}

const ENTRIES = `
  insert into collection_entries (id, external_ref, kind, traits, category, age, minor, grounds, measures, source_ref,
    content_hash, indexed_hash, review_due, expires_on, due_at, collection_id, owner_authority_id, owner_country, restricted,
    named_readers, opened_by, opened_at, version, state, written_by, written_at)
  select r.id, r.id::text, 'person', r.traits, 'listed', 'unknown', false, 'Made up', '{contact_owner}', 'Made up', r.id::text,
    r.id::text, now() + interval '1 year', now() + interval '2 years', now() + interval '1 year', c.id, c.owner_authority_id,
    c.owner_country, false, '{}', c.opened_by, now(), 1, 'held', c.opened_by, now()
  from jsonb_to_recordset($1::jsonb) r(id uuid, traits jsonb), collections c where c.id = $2`;

/**
 * So many entries more, of people who never were: the rows that an import writes, in its batches, and findable by the very
 * function that it calls. Only that they meet nobody: nothing was asked yet.
 */
export async function fillUp(played: Played, collectionId: string, { pools, size }: { pools: string; size: number }) {
  const before = await played.count('select count(*) from collection_entries where collection_id = $1', [collectionId]);
  const blocks = Array.from({ length: Math.ceil(Math.max(0, size - before) / BLOCK) }, (_, n) => n + before / BLOCK);
  const people = new People(pools);
  await side(blocks, 1, async (block) => {
    const persons = [...people.block(Math.floor(block) + 1)];
    const pieces = Array.from({ length: BLOCK / AT_A_TIME }, (_, n) =>
      persons.slice(n * AT_A_TIME, (n + 1) * AT_A_TIME),
    );
    await side(pieces, LANES, (piece) => write(played, collectionId, piece));
  });
  if (blocks.length === 0) return;
  await played.client.query(
    'vacuum analyze match_keys, match_records, match_identifiers, match_traits, collection_entries',
  );
}

async function write({ client }: Played, collectionId: string, people: readonly Traits[]): Promise<void> {
  const entries = people.map((traits) => ({ id: newId(), traits }));
  const rows = entries.map(({ id, traits }) =>
    rowOf({ source: 'entry', id, traits, collectionId, ownerCountry: 'MK' }, 0),
  );
  await client.query(ENTRIES, [textOf(entries), collectionId]);
  await client.query('select app.match_put(0::int2, $1::int2, false, $2)', [NORMALISER_VERSION, textOf(rows)]);
}
