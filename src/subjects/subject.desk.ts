import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor, type Actor, type Officer } from '../core/access/actor.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import type { Item } from '../core/handling/item.js';
import { Transitions, type Move, type Unit } from '../core/workflow/transitions.js';
import { SubjectStore, type Found } from './subject.store.js';

/** The record that something was drawn from: its table and its id. */
export interface Source {
  readonly type: string;
  readonly id: string;
}

type Deed = Pick<Move<Item, string>, 'actor' | 'action' | 'reason'>;

const WITHDRAWN = 'The consent that it rests on was withdrawn.';
const ERASED = 'What it ties together was erased.';

/** One thing for other features: what they no longer stand behind stops where it is. */
@Injectable()
export class SubjectDesk {
  constructor(
    private readonly kinds: Kinds,
    private readonly transitions: Transitions,
    private readonly store: SubjectStore,
  ) {}

  /**
   * Freezes every subject, relation and intelligence item that was drawn from a record, inside the caller's unit of work
   * . It reaches also what the officer may not see, tells them nothing of it, and leaves what is frozen as it is.
   */
  async freeze(unit: Unit, by: Officer, source: Source): Promise<void> {
    const derived = await this.store.derivedFrom(unit.em, source.type, source.id);
    await this.onEach(unit, derived, { actor: by, action: 'freeze', reason: WITHDRAWN });
  }

  /** Erases what ties a subject to others, inside the unit of work that erases the subject. */
  async eraseRelationsOf(unit: Unit, by: Officer, subjectId: string): Promise<void> {
    const relations = await this.store.relationsOf(unit.em, subjectId);
    await this.onEach(unit, relations, { actor: by, action: 'erase', reason: ERASED });
  }

  private async onEach(unit: Unit, records: readonly Found[], deed: Deed): Promise<void> {
    for (const { recordType, recordId } of records) {
      const kind = this.kinds.all().find(({ store }) => store.sight.table === recordType);
      if (!kind) throw new Error(`nothing is known of ${recordType}`);
      await this.transitions.run(unit, kind.workflow, this.inHand(kind), { ...deed, id: recordId });
    }
    await this.store.takeInHand(unit.em, null);
  }

  /** The rows of a kind without its first wall, and through the second by the provision for records in hand. */
  private inHand({ store }: AnyKind): AnyKind['store'] {
    const lock = async (em: EntityManager, _actor: Actor, id: string): Promise<unknown> => {
      await this.store.takeInHand(em, id);
      const row: unknown = await store.lock(em, clockActor, id);
      return row && Object.assign(row, { followsAnother: true });
    };
    return Object.assign(Object.create(store) as AnyKind['store'], { lock });
  }
}
