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

const NAME = 'seecase-field';

/** What belongs to the device and to none of its officers: which tablet it is, its key, and who works with it. */
class DeviceDatabase extends Dexie {
  plain!: EntityTable<Plain, 'id'>;

  constructor() {
    super(NAME);
    this.version(1).stores({ plain: 'id' });
  }
}

/** What one officer has on it, behind their own PIN: nobody else opens it, and it outlasts who comes after them. */
class FieldDatabase extends Dexie {
  /** The lock and the cursor: what is needed before the PIN is known. */
  plain!: EntityTable<Plain, 'id'>;
  records!: EntityTable<Carried, 'id'>;
  items!: EntityTable<Stored, 'id'>;
  photos!: EntityTable<Stored, 'id'>;
  /** Who uses it, their rights when they were last online, and forms that are half filled in. */
  sealed!: EntityTable<Stored, 'id'>;

  constructor(readonly officerId: string) {
    super(`${NAME}.${officerId}`);
    this.version(1).stores({ plain: 'id', records: 'id, kind', items: 'id', photos: 'id', sealed: 'id' });
  }
}

export interface Enrolment {
  readonly tabletId: string;
  readonly tabletKey: string;
  readonly label: string;
}

/** Whose name is on the lock screen. */
export interface Holder {
  readonly id: string;
  readonly name: string;
}

const deviceOf = new DeviceDatabase();
let open: FieldDatabase | undefined;

/** The part of the officer who has the tablet in hand. */
export function db(): FieldDatabase {
  if (!open) throw new Error('Nobody has the tablet in hand.');
  return open;
}

export const device = {
  enrolment: () => value<Enrolment>(deviceOf.plain, 'enrolment'),
  holders: async (): Promise<readonly Holder[]> => (await value<Holder[]>(deviceOf.plain, 'holders')) ?? [],
  enrol: (enrolment: Enrolment) => deviceOf.plain.put({ id: 'enrolment', value: enrolment }),
  holds: (holders: readonly Holder[]) => deviceOf.plain.put({ id: 'holders', value: holders }),

  /** Into the hands of this officer; locked as yet. */
  handTo(officerId: string): void {
    if (open?.officerId !== officerId) open = new FieldDatabase(officerId);
  },
  inHandsOf: (): string | undefined => open?.officerId,

  /** Everything of one officer goes: what was carried, what was written, and the key. */
  async wipe(officerId: string): Promise<void> {
    const theirs = open?.officerId === officerId ? open : new FieldDatabase(officerId);
    if (open?.officerId === officerId) open = undefined;
    await theirs.delete();
    await device.holds((await device.holders()).filter(({ id }) => id !== officerId));
  },

  /** What others have taken along goes without their PIN; what they have written waits for them. */
  async forgetCarried(officerId: string): Promise<void> {
    const theirs = new FieldDatabase(officerId);
    await theirs.records.clear();
    theirs.close();
  },

  async forget(): Promise<void> {
    await deviceOf.plain.clear();
  },
};

type PlainId = 'lock' | 'cursor' | 'tries' | 'triedAt';

export const plain = {
  lock: () => value<Lock>(db().plain, 'lock'),
  cursor: async (): Promise<number> => (await value<number>(db().plain, 'cursor')) ?? 0,
  tries: async (): Promise<number> => (await value<number>(db().plain, 'tries')) ?? 0,
  triedAt: async (): Promise<number> => (await value<number>(db().plain, 'triedAt')) ?? 0,
  set: (id: PlainId, it: unknown) => db().plain.put({ id, value: it }),
};

async function value<T>(table: EntityTable<Plain, 'id'>, id: string): Promise<T | undefined> {
  return (await table.get(id))?.value as T | undefined;
}
