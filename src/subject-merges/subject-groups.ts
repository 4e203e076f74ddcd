import type { Link } from './subject-merge.store.js';

/** Subjects that are the same, by the links between them. Whoever is linked to nobody is alone in their group. */
export class Groups {
  private readonly groups = new Map<string, string[]>();

  constructor(
    readonly links: readonly Link[],
    /** There were more links than were followed. */
    readonly cut = false,
  ) {
    for (const { oneId, otherId } of links) this.join(oneId, otherId);
  }

  /** All of the group, the one that was written down first at the head: ids are made in the order of time. */
  members(id: string): readonly string[] {
    return this.groups.get(id) ?? [id];
  }

  /** The one that stands for them all. */
  standsFor(id: string): string {
    return this.members(id)[0] ?? id;
  }

  /** These and those, as one. */
  and(others: Groups): Groups {
    return new Groups([...this.links, ...others.links], this.cut || others.cut);
  }

  private join(one: string, other: string): void {
    const all = [...new Set([...this.members(one), ...this.members(other)])].sort();
    for (const member of all) this.groups.set(member, all);
  }
}
