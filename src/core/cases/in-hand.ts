import type { EntityManager, ObjectLiteral } from 'typeorm';
import { clockActor, type Actor } from '../access/actor.js';
import type { CaseStore } from '../workflow/transitions.js';
import type { CaseRow } from './guarded-row.js';
import type { Rows } from './rows.js';

/** A record that follows another of which its officer may know nothing: set for the one act by which it does. */
export interface Following {
  followsAnother?: true;
}

/**
 * The rows of a kind without its first wall, and through the second by the provision for records in hand. For the one
 * act that a law opens to whoever acts on what the record rests on; the caller tells the officer nothing of it.
 */
export function inHand<C extends CaseRow & ObjectLiteral & Following>(store: Rows<C>): CaseStore<C> {
  const lock = async (em: EntityManager, _actor: Actor, id: string): Promise<C | null> => {
    await takeInHand(em, id);
    const row = await store.lock(em, clockActor, id);
    return row && Object.assign(row, { followsAnother: true as const });
  };
  return Object.assign(Object.create(store) as Rows<C>, { lock });
}

/** The rows of a kind as their officer sees them, for an act that is part of another one's. */
export function following<C extends CaseRow & ObjectLiteral & Following>(store: Rows<C>): CaseStore<C> {
  const lock = async (em: EntityManager, actor: Actor, id: string): Promise<C | null> => {
    const row = await store.lock(em, actor, id);
    return row && Object.assign(row, { followsAnother: true as const });
  };
  return Object.assign(Object.create(store) as Rows<C>, { lock });
}

/** The record that this unit of work may reach beyond what its officer sees; null ends that. */
export async function takeInHand(em: EntityManager, id: string | null): Promise<void> {
  await em.query(`select set_config('app.in_hand', $1, true)`, [id ?? '']);
}

/** Lets something reach records beyond what the officer sees, one after another, and then goes on as before. */
export async function beyondSight(em: EntityManager, run: () => Promise<void>): Promise<void> {
  const [held] = await em.query<{ id: string | null }[]>('select app.in_hand() as id');
  await run();
  await takeInHand(em, held?.id ?? null);
}
