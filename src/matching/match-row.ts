import { indexed } from '../matching-engine/indexed.js';
import { encode } from '../matching-engine/payload.js';
import type { Indexable } from './match.store.js';

/** One record as `app.match_put` takes it. Loaded with the engine, by whoever first writes to the index. */
export function rowOf({ id, collectionId, ownerCountry, traits }: Indexable, space: number): object {
  const { keys, identifiers, payload, skeletons } = indexed(traits, space);
  return {
    id,
    collection: collectionId ?? null,
    country: ownerCountry,
    payload: encode(payload),
    keys: keys.map(({ key }) => key),
    yobs: keys.map(({ yob }) => yob),
    ns: keys.map(({ n }) => n),
    kinds: identifiers.map(({ kind }) => kind),
    values: identifiers.map(({ value }) => value),
    issuers: identifiers.map(({ issuer }) => issuer),
    skeletons,
    traits,
  };
}
