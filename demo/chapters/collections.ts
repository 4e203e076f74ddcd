import type { Play } from '../play.js';
import { authorityId } from '../people.js';
import { analysed, stolenPapers, stolenVans, wantedPersons, type Collected, type Held } from './collected.js';

/** What states keep and let each other be checked against: agreed on by two, and told by rule. */
export async function keepCollections(play: Play): Promise<void> {
  play.goTo(-11, '10:00');
  play.chapter('Three states keep what others may be checked against: who is told what is written down first');
  for (const collected of [stolenPapers, stolenVans, wantedPersons, analysed]) await keep(play, collected);
}

/** Begun once: the next operation finds it there. */
async function keep(play: Play, collected: Collected): Promise<void> {
  const { keeper, kind } = collected;
  const { items } = await play.as(keeper).sees(`/collections?kind=${kind}&state=in_use`);
  const [known] = items as { id: string }[];
  const id = known ? known.id : await begin(play, collected);
  play.keep(`collection ${kind}`, id);
  if (!known) await fill(play, collected, id);
  await remember(play, collected, id);
}

async function begin(play: Play, collected: Collected): Promise<string> {
  const { keeper, supervisor, contact, title, entries: _, ...terms } = collected;
  const owner = play.as(keeper);
  const contactAuthorityId = authorityId(contact);
  const { id } = await owner.opens(`begins: ${title}`, '/collections', { ...terms, title, contactAuthorityId });
  const path = `/collections/${id as string}`;
  await owner.does('proposes it', path, 'propose');
  if (collected === wantedPersons) await beRefused(play, collected, id as string);
  await play.as(supervisor).does('puts it in use, as the data-protection officer', path, 'put_in_use');
  return id as string;
}

/** Nobody is held, and nothing is used, before a second pair of eyes has seen it. */
async function beRefused(play: Play, { keeper, entries }: Collected, collectionId: string): Promise<void> {
  const owner = play.as(keeper);
  const entry = { collectionId, ...entries[0] };
  await owner.cannotOpen('would enter somebody at once', 'collection_not_in_use', '/collection-entries', entry);
  await owner.isRefused('would put it in use herself', 'not_permitted', `/collections/${collectionId}`, 'put_in_use');
}

async function fill(play: Play, { keeper, entries }: Collected, collectionId: string): Promise<void> {
  const owner = play.as(keeper);
  for (const entry of entries) await owner.opens(saying(entry), '/collection-entries', { collectionId, ...entry });
}

/** By their references, for the chapters in which they are found. */
async function remember(play: Play, { keeper, entries }: Collected, collectionId: string): Promise<void> {
  for (const { externalRef } of entries) {
    const { items } = await play
      .as(keeper)
      .sees(`/collection-entries?collectionId=${collectionId}&externalRef=${externalRef}`);
    play.keep(`entry ${externalRef}`, (items as { id: string }[])[0]?.id ?? '');
  }
}

const saying = ({ externalRef, kind }: Held): string => `enters ${externalRef}, a ${kind}`;
