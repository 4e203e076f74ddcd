import type { EntityManager } from 'typeorm';

/** Something that is said about what was passed on: by which state, in which kind of message, and when. */
export interface Told {
  /** The state of the record that it is about: a code. */
  readonly said: string;
  readonly kind: string;
  /** The state that says it. */
  readonly speaker: string;
  readonly at: Date;
}

interface About {
  readonly recordType: 'correction_notices' | 'use_permissions';
  readonly recordId: string;
  readonly copyId: string;
}

/** Goes to the other side of the request that the copy came with, where that has no account here and a key that is trusted. */
export async function tellElsewhere(em: EntityManager, about: About, told: Told): Promise<void> {
  const { recordType, recordId, copyId } = about;
  const { said, kind, speaker, at } = told;
  await em.query('select app.tell_elsewhere($1, $2, $3, $4, $5, $6, $7)', [
    recordType,
    recordId,
    said,
    kind,
    copyId,
    speaker,
    at,
  ]);
}

/** Of these copies, those that went between two states of which one has no account here; and which. */
export async function withoutAccount(em: EntityManager, copies: readonly string[]): Promise<Map<string, string>> {
  if (copies.length === 0) return new Map();
  const rows = await em.query<{ id: string; country: string }[]>('select id, country from app.without_account($1)', [
    copies,
  ]);
  return new Map(rows.map(({ id, country }) => [id, country]));
}

/** That state, where all of these copies went between it and another one, and it had no account here for any of them. */
export async function allWithoutAccount(
  em: EntityManager,
  copies: readonly string[],
  country: string,
): Promise<string | null> {
  const found = await withoutAccount(em, copies);
  return copies.length > 0 && copies.every((id) => found.get(id) === country) ? country : null;
}

/** The copy that a state without account means by the item that went with that request: one's own, or the one that it has. */
export async function copyMeant(
  em: EntityManager,
  { requestId, itemId, ours }: { requestId: string; itemId: string; ours: boolean },
): Promise<string | undefined> {
  const [row] = await em.query<{ id: string }[]>('select app.copy_meant($1, $2, $3) as id', [requestId, itemId, ours]);
  return row?.id;
}

/** The request that a copy went with. */
export async function requestOf(em: EntityManager, copyId: string): Promise<string | undefined> {
  const [row] = await em.query<{ request: string }[]>('select request from app.without_account($1)', [[copyId]]);
  return row?.request;
}
