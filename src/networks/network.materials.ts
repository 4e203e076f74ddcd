import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { withheldFrom } from '../core/handling/item.view.js';
import { LegReader, type Telling } from '../debriefings/leg.reader.js';
import type { Relation } from '../relations/relation.entity.js';
import { RelationReader } from '../relations/relation.reader.js';
import { SubjectGroupReader, type Groups } from '../subject-merges/subject-group.reader.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader, type Scope } from '../subjects/subject.reader.js';

const MOST_PERSONS = 400;
const MOST_TELLINGS = 2000;
const MOST_RELATIONS = 3000;

/** All that a network is made of, each bounded, and all there for whoever asks. */
export interface Materials {
  readonly persons: readonly Subject[];
  readonly tellings: readonly Telling[];
  readonly relations: readonly Relation[];
  readonly things: readonly Subject[];
  readonly keys: readonly { readonly subjectId: string; readonly key: string }[];
  readonly groups: Groups;
  readonly cut: boolean;
}

@Injectable()
export class NetworkMaterials {
  constructor(
    private readonly subjects: SubjectReader,
    private readonly legs: LegReader,
    private readonly relations: RelationReader,
    private readonly groups: SubjectGroupReader,
  ) {}

  async within(glance: Glance, scope: Scope): Promise<Materials> {
    const { em, reader } = glance;
    const { persons, tellings, cut } = await this.persons(glance, scope);
    const ids = persons.map(({ id }) => id);
    const relations = await this.relations.around(em, reader, ids, MOST_RELATIONS);
    const things = await this.things(glance, relations, ids);
    const groups = await this.groups.of(em, reader, [...ids, ...things.map(({ id }) => id)]);
    const told = things.filter((thing) => withheldFrom(thing, glance) === undefined).map(({ id }) => id);
    const keys = await this.subjects.keysOf(em, told);
    return {
      persons,
      tellings,
      relations,
      things,
      keys,
      groups,
      cut: cut || groups.cut || relations.length === MOST_RELATIONS,
    };
  }

  /** Drawn from an interview themselves, or told of there as whoever brought people over. */
  private async persons({ em, reader }: Glance, scope: Scope) {
    const named = await this.subjects.named(em, reader, scope, MOST_PERSONS);
    const tellings = await this.legs.within(em, reader, scope, MOST_TELLINGS);
    const known = new Set(named.persons.map(({ id }) => id));
    const toldOf = [...new Set(tellings.map(({ subjectId }) => subjectId))].filter((id) => !known.has(id));
    const room = MOST_PERSONS - known.size;
    const others = (await this.subjects.among(em, reader, toldOf.slice(0, room))).filter(isInUse);
    const cut = named.cut || tellings.length === MOST_TELLINGS || toldOf.length > room;
    return { persons: [...named.persons, ...others], tellings, cut };
  }

  /** What persons are related to and is no person: the same telephone ties two who never met. */
  private async things({ em, reader }: Glance, relations: readonly Relation[], persons: readonly string[]) {
    const ends = new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]));
    for (const id of persons) ends.delete(id);
    const found = await this.subjects.among(em, reader, [...ends]);
    return found.filter(({ kind, state }) => kind !== 'person' && state !== 'erased');
  }
}

/** As those who are drawn from an interview. */
const isInUse = ({ kind, state, category }: Subject): boolean =>
  kind === 'person' &&
  !['draft', 'frozen', 'erased'].includes(state) &&
  !['witness', 'victim', 'informant'].includes(category ?? '');
