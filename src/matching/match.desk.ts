import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Jobs, queueFull, type Urgency } from '../core/jobs/jobs.js';
import { Answerings, REVERSE_RUN, type Source } from './answering.registry.js';
import { MatchStore, type Decision, type Indexable, type Reference } from './match.store.js';

export type { Decision, Indexable } from './match.store.js';

/** What features tell the index and ask of it, inside their own unit of work: with it, or not at all. */
@Injectable()
export class MatchDesk {
  constructor(
    private readonly store: MatchStore,
    private readonly jobs: Jobs,
    private readonly answerings: Answerings,
  ) {}

  /**
   * Makes them findable, in place of what was known of them before. An entry that is new or has changed is held against
   * earlier referrals soon after. Refuses (`queue_full`) where more entries wait for that than can be done in time.
   */
  async put(em: EntityManager, indexables: readonly Indexable[]): Promise<void> {
    const reverse =
      indexables.some(({ source }) => source === 'entry') && this.answerings.get(REVERSE_RUN) !== undefined;
    if (!(await this.store.put(em, indexables, reverse))) throw queueFull();
  }

  /** Nothing of them is left in the index: neither keys nor traits, nor what was decided about them. */
  async forget(em: EntityManager, source: Source, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.store.forget(em, source, ids);
  }

  /** Nobody finds them until they are put in again; what was decided about them stays, as long as their traits do. */
  async hide(em: EntityManager, source: Source, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.store.hide(em, source, ids);
  }

  /** Lets the engine answer what this feature will be asked for when the worker comes to it. Twice is once. */
  async ask(em: EntityManager, answering: string, id: string, urgency: Urgency = 'p2'): Promise<void> {
    await this.jobs.enqueue(em, answering, [id], urgency);
  }

  /** Somebody said that they are not the same: the one is not found for the other until either changes. */
  async clear(em: EntityManager, decision: Decision): Promise<void> {
    await this.store.clear(em, decision);
  }

  /** Of whom somebody has said that they are not this one, for the clock alone. */
  toldApartFrom(em: EntityManager, one: Reference): Promise<Reference[]> {
    return this.store.toldApartFrom(em, one);
  }

  async unclear(em: EntityManager, decision: Decision): Promise<void> {
    await this.store.unclear(em, decision);
  }
}
