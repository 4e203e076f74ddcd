const SHELF = 'seecase.languages';

/**
 * A file of words, from the network once and from then on from what was kept: a tablet speaks its officer's language
 * without a network, and carries only the languages that were chosen on it. The address says the version; older ones go.
 */
export async function keptFile<T>(address: string, all: readonly string[]): Promise<T> {
  // Over plain HTTP to another machine there is no shelf: then it is asked for each time.
  if (!('caches' in globalThis)) return (await fetch(address)).json() as Promise<T>;
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(address);
  if (kept) return kept.json() as Promise<T>;
  await shelf.add(address);
  for (const { url } of await shelf.keys()) if (!all.some((one) => url.endsWith(one))) await shelf.delete(url);
  return (await shelf.match(address))?.json() as Promise<T>;
}
