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

/** Each person once with each thing, on however many relations it rests. */
function throughThings({ relations, groups, ...materials }: Materials, isOne: ReadonlySet<string>): Evidence[] {
  const thingOf = sameThings({ ...materials, groups });
  const uses = new Map<string, Map<string, string[]>>();
  for (const { id, fromId, toId } of relations) {
    const [person, other] = isOne.has(fromId) ? [fromId, toId] : [toId, fromId];
    const thing = thingOf.get(other);
    if (thing === undefined) continue;
    const users = uses.get(thing) ?? new Map<string, string[]>();
    const user = groups.standsFor(person);
    uses.set(thing, users.set(user, [...(users.get(user) ?? []), id]));
  }
  return [...uses].flatMap(([by, users]) =>
    pairsOf([...users]).map(([[one, its], [other, others]]): Evidence => ({
      one,
      other,
      kind: 'thing',
      by,
      records: [...its, ...others],
    })),
  );
}

/** Things are the same where a link says so, or where they have a number, plate or handle in common. */
function sameThings({ things, keys, groups }: Pick<Materials, 'things' | 'keys' | 'groups'>): Map<string, string> {
  const thingOf = new Map(things.map(({ id }) => [id, groups.standsFor(id)]));
  const same = (id: string) => thingOf.get(id) ?? id;
  const ofEach = Map.groupBy(thingOf.keys(), same);
  const holders = new Map<string, string>();
  for (const { subjectId, key } of keys) {
    const holder = holders.get(key) ?? subjectId;
    holders.set(key, holder);
    const [first, thing] = [same(holder), same(subjectId)];
    if (first === thing) continue;
    const moved = ofEach.get(thing) ?? [];
    for (const id of moved) thingOf.set(id, first);
    ofEach.set(first, [...(ofEach.get(first) ?? []), ...moved]).delete(thing);
  }
  return thingOf;
}
