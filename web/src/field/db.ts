import { Dexie, type EntityTable } from 'dexie';
import type { Lock, Sealed } from './vault';

/** A record or list that the tablet carries; only what it is found by is not encrypted. */
interface Carried {
  readonly id: string;
  readonly kind: string;
  readonly version: number | string;
  readonly sealed: Sealed;
}

interface Stored {
  readonly id: string;
  readonly sealed: Sealed;
}

interface Plain {
  readonly id: string;
  readonly value: unknown;
}

class FieldDatabase extends Dexie {
  /** The lock, the tablet and its key, the cursor: what is needed before the PIN is known. */
  plain!: EntityTable<Plain, 'id'>;
  records!: EntityTable<Carried, 'id'>;
  items!: EntityTable<Stored, 'id'>;
  photos!: EntityTable<Stored, 'id'>;
  /** Who uses it, their rights when they were last online. */
  sealed!: EntityTable<Stored, 'id'>;

  constructor() {
    super('seecase-field');
    this.version(1).stores({ plain: 'id', records: 'id, kind', items: 'id', photos: 'id', sealed: 'id' });
  }
}

export const db = new FieldDatabase();

export interface Enrolment {
  readonly tabletId: string;
  readonly tabletKey: string;
  readonly officerId: string;
  readonly label: string;
}

export const plain = {
  lock: () => value<Lock>('lock'),
  enrolment: () => value<Enrolment>('enrolment'),
  cursor: async (): Promise<number> => (await value<number>('cursor')) ?? 0,
  tries: async (): Promise<number> => (await value<number>('tries')) ?? 0,
  triedAt: async (): Promise<number> => (await value<number>('triedAt')) ?? 0,
  set: (id: 'lock' | 'enrolment' | 'cursor' | 'tries' | 'triedAt', it: unknown) => db.plain.put({ id, value: it }),
};

async function value<T>(id: string): Promise<T | undefined> {
  return (await db.plain.get(id))?.value as T | undefined;
}

/** Everything goes: what was carried, what was written, and the key. */
export async function wipe(): Promise<void> {
  await db.delete();
  await db.open();
}
