import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor, type Actor, type Officer } from '../core/access/actor.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { SubjectStore } from './subject.store.js';

/** The record that something was drawn from: its table and its id. */
export interface Source {
  readonly type: string;
  readonly id: string;
}

const WITHDRAWN = 'The consent that it rests on was withdrawn.';

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
    for (const { recordType, recordId } of await this.store.derivedFrom(unit.em, source.type, source.id)) {
      const kind = this.kinds.all().find(({ store }) => store.sight.table === recordType);
      if (!kind) throw new Error(`nothing is known of ${recordType}`);
      const move = { actor: by, id: recordId, action: 'freeze', reason: WITHDRAWN };
      await this.transitions.run(unit, kind.workflow, this.inHand(kind), move);
    }
    await this.store.takeInHand(unit.em, null);
  }

  /** The rows of a kind without its first wall, and through the second by the provision for records in hand. */
  private inHand({ store }: AnyKind): AnyKind['store'] {
    const lock = async (em: EntityManager, _actor: Actor, id: string): Promise<unknown> => {
      await this.store.takeInHand(em, id);
      const row: unknown = await store.lock(em, clockActor, id);
      return row && Object.assign(row, { sourceWithdrawn: true });
    };
    return Object.assign(Object.create(store) as AnyKind['store'], { lock });
  }
}
