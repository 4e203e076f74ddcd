import { communitiesOf } from './communities.js';
import type { TieKind } from './network.codes.js';

/** One person in the network: who are the same, and the interviews that they were told of in. */
export interface Facilitator {
  readonly id: string;
  readonly debriefings: ReadonlySet<string>;
}

/** A piece of evidence that ties two of them: of which kind, by what, on which records it rests. */
export interface Evidence {
  readonly one: string;
  readonly other: string;
  readonly kind: TieKind;
  readonly by: string;
  readonly records: readonly string[];
}

export interface Tie {
  readonly ends: readonly [string, string];
  readonly by: Readonly<Record<TieKind, ReadonlySet<string>>>;
  readonly records: ReadonlySet<string>;
}

export interface Community {
  readonly community: number;
  readonly members: readonly string[];
  readonly records: number;
}

/** Who is tied to whom, by what; the best connected first. */
export class Network {
  private readonly ties = new Map<string, Tie>();
  private readonly tiesOfEach = new Map<string, Tie[]>();
  readonly communities: readonly Community[];
  readonly ranked: readonly Facilitator[];

  constructor(facilitators: readonly Facilitator[], evidence: readonly Evidence[]) {
    for (const each of [...evidence, ...toldOfTogether(facilitators)]) this.add(each);
    for (const tie of this.ties.values())
      for (const end of tie.ends) {
        const ties = this.tiesOfEach.get(end);
        if (ties) ties.push(tie);
        else this.tiesOfEach.set(end, [tie]);
      }
    for (const ties of this.tiesOfEach.values()) ties.sort((one, other) => other.records.size - one.records.size);
    this.ranked = facilitators.toSorted((one, other) => this.before(one, other));
    this.communities = this.grouped();
  }

  /** The strongest first. */
  tiesOf(id: string): readonly Tie[] {
    return this.tiesOfEach.get(id) ?? [];
  }

  communityOf(id: string): number | null {
    return this.communities.find(({ members }) => members.includes(id))?.community ?? null;
  }

  private add({ one, other, kind, by, records }: Evidence): void {
    if (one === other) return;
    const [first, second] = one < other ? [one, other] : [other, one];
    const key = `${first} ${second}`;
    const none = () => new Set<string>();
    const tie = this.ties.get(key) ?? {
      ends: [first, second] as const,
      by: { relation: none(), debriefing: none(), thing: none() },
      records: none(),
    };
    (tie.by[kind] as Set<string>).add(by);
    for (const record of records) (tie.records as Set<string>).add(record);
    this.ties.set(key, tie);
  }

  private before(one: Facilitator, other: Facilitator): number {
    const strength = ({ id }: Facilitator) => this.tiesOf(id).reduce((sum, { records }) => sum + records.size, 0);
    const degree = ({ id }: Facilitator) => this.tiesOf(id).length;
    const inTime = one.id < other.id ? -1 : 1;
    return degree(other) - degree(one) || strength(other) - strength(one) || inTime;
  }

  private grouped(): Community[] {
    const tied = this.ranked.filter(({ id }) => this.tiesOf(id).length > 0).map(({ id }) => id);
    const neighbours = (id: string) =>
      this.tiesOf(id).map(({ ends, records }) => ({ id: ends[0] === id ? ends[1] : ends[0], weight: records.size }));
    return communitiesOf(tied, neighbours).map((members, at) => {
      const isMember = new Set(members);
      const inside = members
        .flatMap((id) => this.tiesOf(id))
        .filter(({ ends }) => ends.every((end) => isMember.has(end)));
      return { community: at + 1, members, records: new Set(inside.flatMap(({ records }) => [...records])).size };
    });
  }
}

/** Two who were told of in one interview. */
function toldOfTogether(facilitators: readonly Facilitator[]): Evidence[] {
  const told = new Map<string, string[]>();
  for (const { id, debriefings } of facilitators)
    for (const debriefing of debriefings) told.set(debriefing, [...(told.get(debriefing) ?? []), id]);
  return [...told].flatMap(([by, ids]) =>
    pairsOf(ids).map(([one, other]) => ({ one, other, kind: 'debriefing' as const, by, records: [by] })),
  );
}

export const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]));
