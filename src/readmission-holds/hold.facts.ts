import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadmissionFacts, type FactLoader, type Facts } from '../readmissions/readmission-facts.registry.js';
import { HoldStore } from './hold.store.js';

/** What the judge of a readmission learns of its holds: which flags block what. */
@Injectable()
export class HoldFacts implements FactLoader<'holds'>, OnModuleInit {
  constructor(
    private readonly facts: ReadmissionFacts,
    private readonly store: HoldStore,
  ) {}

  onModuleInit(): void {
    this.facts.register('holds', this);
  }

  async load(em: EntityManager, ids: readonly string[]): Promise<Map<string, Facts['holds']>> {
    const blocking = await this.store.blocking(em, ids);
    const flags = (id: string, gate: string) =>
      blocking.filter((one) => one.readmissionId === id && one.gate === gate).map(({ flag }) => flag);
    return new Map(ids.map((id) => [id, { submit: flags(id, 'submit'), transfer: flags(id, 'transfer') }]));
  }
}
