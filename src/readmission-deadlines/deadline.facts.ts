import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { ReadmissionFacts, type Limits } from '../readmissions/readmission-facts.registry.js';
import { SORTED_BY, type DeadlineCode } from './deadline.codes.js';
import type { ReadmissionDeadline } from './deadline.entity.js';
import { DeadlineKeeper } from './deadline.keeper.js';
import { pressing } from './deadline.making.js';
import { DeadlineStore } from './deadline.store.js';

const REPLY: readonly DeadlineCode[] = ['d04', 'd05', 'd06'];

/** Tells the judge of readmissions which limits run, and whether that for the reply has passed. */
@Injectable()
export class DeadlineFacts implements OnModuleInit {
  constructor(
    private readonly facts: ReadmissionFacts,
    private readonly store: DeadlineStore,
    private readonly keeper: DeadlineKeeper,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.facts.register('deadlines', { load: (em, ids) => this.load(em, ids) });
  }

  private async load(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Limits>> {
    const running = Map.groupBy(await this.store.open(em, ids), ({ recordId }) => recordId);
    const measure = { thresholds: await this.keeper.thresholds(em), now: this.clock.now() };
    return new Map(
      ids.map((id) => {
        const own = running.get(id) ?? [];
        return [id, { ...limitsOf(own, measure.now), pressing: pressing(own, SORTED_BY, measure) ?? null }];
      }),
    );
  }
}

/** Nobody is kept from anything but by a limit that is sure, and then only when it has passed by the safe count. */
export function limitsOf(running: readonly ReadmissionDeadline[], now: Date): Limits {
  const of = (codes: readonly DeadlineCode[]) => running.find(({ code }) => codes.includes(code));
  const until = (code: DeadlineCode) => {
    const found = of([code]);
    return found?.source.sure && found.act !== null ? (found.dueSafeAt ?? undefined) : undefined;
  };
  const reply = of(REPLY);
  const { dueAt, dueSafeAt, actsAt } = reply ?? {};
  return {
    ...defined({ submitBy: first(until('d01'), until('d21')), transferBy: until('d12'), claimBy: until('d14') }),
    ...(dueAt && dueSafeAt && { replyDue: { conservative: dueAt, safe: dueSafeAt } }),
    lapsed: Boolean(actsAt && actsAt <= now),
  };
}

const first = (...ends: (Date | undefined)[]): Date | undefined =>
  ends.filter((end) => end !== undefined).sort((one, other) => one.getTime() - other.getTime())[0];

const defined = <T extends object>(limits: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)) as never;
