import type { Materials } from './network.materials.js';
import { pairsOf, type Evidence, type Facilitator } from './network.js';

/** The persons of a network, each with all that are the same, and the interviews that they were told of in. */
export function facilitatorsOf({ persons, tellings, groups }: Materials): Facilitator[] {
  const debriefings = new Map<string, Set<string>>();
  for (const { id, sourceType, sourceId } of persons) {
    const told = debriefings.get(groups.standsFor(id)) ?? new Set<string>();
    if (sourceType === 'debriefings') told.add(sourceId);
    for (const { subjectId, debriefingId } of tellings) if (subjectId === id) told.add(debriefingId);
    debriefings.set(groups.standsFor(id), told);
  }
  return [...debriefings].map(([id, told]) => ({ id, debriefings: told }));
}

/** What ties them besides: what one is to the other, and what both have to do with. */
export function evidenceOf(materials: Materials): Evidence[] {
  const { persons, groups, relations } = materials;
  const isOne = new Set(persons.map(({ id }) => id));
  const between = relations.filter(({ fromId, toId }) => isOne.has(fromId) && isOne.has(toId));
  const direct = between.map(({ id, fromId, toId }): Evidence => ({
    one: groups.standsFor(fromId),
    other: groups.standsFor(toId),
    kind: 'relation',
    by: id,
    records: [id],
  }));
  return [...direct, ...throughThings(materials, isOne)];
}

interface Use {
  readonly person: string;
  readonly relation: string;
}

function throughThings({ relations, groups, ...materials }: Materials, isOne: ReadonlySet<string>): Evidence[] {
  const thingOf = sameThings({ ...materials, groups });
  const uses = new Map<string, Use[]>();
  for (const { id, fromId, toId } of relations) {
    const [person, other] = isOne.has(fromId) ? [fromId, toId] : [toId, fromId];
    const thing = thingOf.get(other);
    if (thing === undefined) continue;
    uses.set(thing, [...(uses.get(thing) ?? []), { person: groups.standsFor(person), relation: id }]);
  }
  return [...uses].flatMap(([by, all]) =>
    pairsOf(all).map(([one, other]): Evidence => ({
      one: one.person,
      other: other.person,
      kind: 'thing',
      by,
      records: [one.relation, other.relation],
    })),
  );
}

/** Things are the same where a link says so, or where they have a number, plate or handle in common. */
function sameThings({ things, keys, groups }: Pick<Materials, 'things' | 'keys' | 'groups'>): Map<string, string> {
  const byKey = new Map<string, string>();
  const thingOf = new Map(things.map(({ id }) => [id, groups.standsFor(id)]));
  for (const { subjectId, key } of keys) {
    const thing = thingOf.get(subjectId) ?? subjectId;
    const first = byKey.get(key) ?? thing;
    byKey.set(key, first);
    for (const [id, stands] of thingOf) if (stands === thing) thingOf.set(id, first);
  }
  return thingOf;
}
