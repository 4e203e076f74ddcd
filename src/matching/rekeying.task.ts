import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks, type Job, type Task } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import { NORMALISER_VERSION } from '../matching-engine/keys.js';
import { numberOf } from './answering.registry.js';
import type { Indexable } from './match.store.js';
import { Matcher } from './matcher.js';
import type { RekeyingStore } from './rekeying.store.js';

/** There is one such job at a time, and it is about no record. */
const ALL = '00000000-0000-0000-0000-000000000000';
const AT_A_TIME = 500;
/** Then it is somebody else's turn. */
const AT_A_STRETCH = 20;

/** Keys the whole index anew when names are brought to another form than before. What has been done is not done again. */
@Injectable()
export class Rekeying implements Task, OnModuleInit {
  readonly name = 'rekey';
  /** Up to where; lost with the process, which then looks from the beginning for what is still to be done. */
  private reached = 0;

  constructor(
    private readonly tasks: Tasks,
    private readonly matcher: Matcher,
    private readonly work: Work,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.tasks.add(this);
  }

  async begin(): Promise<void> {
    const store = await this.store();
    if ((await store.versionOfAll()) < NORMALISER_VERSION)
      await this.work.as(clockActor, (em) => this.jobs.enqueue(em, this.name, [ALL], 'p3'));
  }

  async run({ leaving }: Job): Promise<void | 'again'> {
    const store = await this.store();
    for (let n = 0; n < AT_A_STRETCH && !leaving.aborted; n += 1) {
      const rows = await store.after(this.reached, NORMALISER_VERSION, AT_A_TIME);
      if (rows.length === 0) return this.finish(store);
      await this.rekey(
        store,
        rows.map(({ indexable }) => indexable),
      );
      this.reached = rows.at(-1)?.rec ?? this.reached;
    }
    return 'again';
  }

  private async rekey(store: RekeyingStore, indexables: readonly Indexable[]): Promise<void> {
    const { rowOf } = await import('./match-row.js');
    for (const [source, ones] of Map.groupBy(indexables, (one) => numberOf(one.source)))
      await store.put(
        source,
        NORMALISER_VERSION,
        ones.map((one) => rowOf(one, source)),
      );
  }

  /** Whoever came in between was keyed by this version already, unless an older process put them there. */
  private async finish(store: RekeyingStore): Promise<void | 'again'> {
    const fromTheBeginning = this.reached === 0;
    this.reached = 0;
    if (!fromTheBeginning) return 'again';
    await store.finish(NORMALISER_VERSION);
  }

  private async store(): Promise<RekeyingStore> {
    const { RekeyingStore: Store } = await import('./rekeying.store.js');
    return new Store(this.matcher.pool());
  }
}
