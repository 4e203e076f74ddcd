import type { components } from '../generated/api';
import { tabletLock } from '../shell/tablet-lock';
import { db, device, plain, type Enrolment } from './db';
import type { Item } from './items';
import { smaller } from './picture';
import { newLock, opened, seal, unlocked, unsealed } from './vault';

export type Me = components['schemas']['MeView'];

/** After so many wrong PINs in a row each further try waits; nothing is wiped, work may be on it. */
const FREE_TRIES = 5;
const WAIT = 30_000;

/** A record or list that has come from the server. */
export interface Brought {
  readonly kind: string;
  readonly id: string;
  readonly version: number | string;
  readonly record: unknown;
}

let key: CryptoKey | undefined;
const watchers = new Set<() => void>();
let turn = 0;
let keepsUnsent = false;
const tell = (): void => {
  turn += 1;
  for (const watcher of watchers) watcher();
};

const theKey = (): CryptoKey => {
  if (!key) throw new Error('The tablet is locked.');
  return key;
};

/** The tablet in the officer's hands: locked or not, and what lies on it. */
export const tablet = {
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  turn: (): number => turn,
  isUnlocked: (): boolean => key !== undefined,

  async enrol(enrolment: Enrolment, me: Me, pin: string): Promise<void> {
    await device.enrol(enrolment);
    await tablet.join(me, pin);
  },

  /** Another officer works with it, or the same one again: what is theirs lies behind a PIN of their own. */
  async join(me: Me, pin: string): Promise<void> {
    const made = await newLock(pin);
    device.handTo(me.id);
    key = made.key;
    await plain.set('lock', made.lock);
    const others = (await device.holders()).filter(({ id }) => id !== me.id);
    await device.holds([...others, { id: me.id, name: me.name }]);
    await tablet.keep('me', me);
    tabletLock.inUse(true);
    tabletLock.open(me.id);
    tell();
  },

  /** The waiting outlasts a reload. */
  async unlock(pin: string): Promise<'right' | 'wrong' | 'wait'> {
    const lock = await plain.lock();
    if (!lock) return 'wrong';
    const tries = await plain.tries();
    if (tries >= FREE_TRIES && Date.now() < (await plain.triedAt()) + WAIT) return 'wait';
    await plain.set('triedAt', Date.now());
    key = await unlocked(pin, lock);
    await plain.set('tries', key ? 0 : tries + 1);
    const holder = device.inHandsOf();
    if (key && holder) tabletLock.open(holder);
    tell();
    return key ? 'right' : 'wrong';
  },

  /** Something has come that is shown. */
  changed: tell,

  lock(withUnsent = false): void {
    key = undefined;
    tabletLock.lock();
    keepsUnsent = withUnsent;
    tell();
  },
  /** It was locked with work on it that has not been sent. */
  keepsUnsent: (): boolean => keepsUnsent,

  /** Of the officer who has it in hand; what others have on it stays. */
  async wipe(): Promise<void> {
    const officerId = device.inHandsOf();
    key = undefined;
    tabletLock.lock();
    if (officerId) await device.wipe(officerId);
    tabletLock.inUse((await device.holders()).length > 0);
    tell();
  },

  /** It is nobody's any more, and knows nothing of what it was. */
  async wipeAll(): Promise<void> {
    key = undefined;
    for (const { id } of await device.holders()) await device.wipe(id);
    await device.forget();
    tabletLock.lock();
    tabletLock.inUse(false);
    tell();
  },

  async keep(id: string, what: unknown): Promise<void> {
    await db().sealed.put({ id, sealed: await seal(theKey(), what) });
  },

  async kept<T>(id: string): Promise<T | undefined> {
    const row = await db().sealed.get(id);
    return row && unsealed<T>(theKey(), row.sealed);
  },

  async unkeep(id: string): Promise<void> {
    await db().sealed.delete(id);
  },

  async keptUnder<T>(prefix: string): Promise<T[]> {
    const rows = await db().sealed.where('id').startsWith(prefix).toArray();
    return Promise.all(rows.map(({ sealed }) => unsealed<T>(theKey(), sealed)));
  },

  /** All of them, or none. */
  async carry(records: readonly Brought[]): Promise<void> {
    const [mine, by] = [db(), theKey()];
    const rows = records.map(async ({ record, ...row }) => ({ ...row, sealed: await seal(by, record) }));
    await mine.records.bulkPut(await Promise.all(rows));
  },

  async carried<T>(kind: string): Promise<T[]> {
    const rows = await db().records.where('kind').equals(kind).toArray();
    return Promise.all(rows.map(({ sealed }) => unsealed<T>(theKey(), sealed)));
  },

  async save(item: Item): Promise<Item> {
    const saved = { ...item, savedAt: new Date().toISOString() };
    await db().items.put({ id: item.id, sealed: await seal(theKey(), saved) });
    tell();
    return saved;
  },

  /** Read, changed and written in one: it is being sent while its officer goes on writing. */
  change(id: string, how: (item: Item) => Item): Promise<Item> {
    return navigator.locks.request('seecase-field-items', async () => {
      const item = await tablet.item(id);
      if (!item) throw new Error('There is no such work on the tablet.');
      const next = how(item);
      return next === item ? item : tablet.save(next);
    });
  },

  async items(): Promise<Item[]> {
    const rows = await db().items.toArray();
    const items = await Promise.all(rows.map(({ sealed }) => unsealed<Item>(theKey(), sealed)));
    return items.sort((one, other) => one.capturedAt.localeCompare(other.capturedAt));
  },

  async item(id: string): Promise<Item | undefined> {
    const row = await db().items.get(id);
    return row && unsealed<Item>(theKey(), row.sealed);
  },

  async drop(id: string): Promise<void> {
    await db().items.delete(id);
    tell();
  },

  async keepPhoto(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const id = crypto.randomUUID();
    await db().photos.put({ id, sealed: await seal(theKey(), bytes) });
    return id;
  },

  keepPicture: async (file: Blob): Promise<string> => tablet.keepPhoto(await smaller(file)),

  async photo(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const row = await db().photos.get(id);
    return row && opened(theKey(), row.sealed);
  },
};
