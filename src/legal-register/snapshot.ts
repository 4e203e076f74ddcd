import type { EntryKind } from './legal-entry.codes.js';
import type { Entry } from './legal-entry.entity.js';

export interface Place {
  readonly code: string;
  readonly kind: 'state' | 'territory' | 'body';
}

/** The register as it stood at one version, in memory and ordered for questions. It never changes: a new version is a new one. */
export class Snapshot {
  private readonly kinds = new Map<EntryKind, Entry[]>();
  private readonly keys = new Map<string, Entry>();
  private readonly orders = new Map<EntryKind, Map<string, Map<string, Entry[]>>>();

  constructor(
    readonly version: number,
    readonly entries: readonly Entry[],
    readonly places: readonly Place[],
    /** Codes of the crossing points that there are. */
    readonly crossingPoints: ReadonlySet<string> = new Set(),
  ) {
    for (const entry of entries) {
      add(this.kinds, entry.kind, entry);
      this.keys.set(`${entry.kind} ${entry.key}`, entry);
    }
  }

  of<K extends EntryKind>(kind: K): readonly Entry<K>[] {
    return (this.kinds.get(kind) ?? []) as Entry<K>[];
  }

  find<K extends EntryKind>(kind: K, key: string): Entry<K> | undefined {
    return this.keys.get(`${kind} ${key}`) as Entry<K> | undefined;
  }

  /** Rows of a kind by words of theirs; the order by each name is made once, when it is first asked for. */
  by<K extends EntryKind>(kind: K, name: string, words: (entry: Entry<K>) => string[], word: string): Entry<K>[] {
    const orders = this.orders.get(kind) ?? new Map<string, Map<string, Entry[]>>();
    this.orders.set(kind, orders);
    let order = orders.get(name);
    if (!order) {
      order = new Map();
      orders.set(name, order);
      for (const entry of this.of(kind)) for (const each of words(entry)) add(order, each, entry as Entry);
    }
    return (order.get(word) ?? []) as Entry<K>[];
  }

  /** The same with what was confirmed for one case instead of what the register says. */
  with(confirmed: readonly Entry[]): Snapshot {
    if (confirmed.length === 0) return this;
    const instead = new Set(confirmed.map(({ kind, key }) => `${kind} ${key}`));
    const kept = this.entries.filter(({ kind, key }) => !instead.has(`${kind} ${key}`));
    return new Snapshot(this.version, [...kept, ...confirmed], this.places, this.crossingPoints);
  }
}

function add<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
