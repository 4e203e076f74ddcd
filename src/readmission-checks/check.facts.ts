import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadmissionFacts, type FactLoader, type Facts } from '../readmissions/readmission-facts.registry.js';
import { CheckStore } from './check.store.js';

/** What the judge of a readmission learns of the checklists: what is open, as `item@person`. */
@Injectable()
export class CheckFacts implements FactLoader<'checklist'>, OnModuleInit {
  constructor(
    private readonly facts: ReadmissionFacts,
    private readonly store: CheckStore,
  ) {}

  onModuleInit(): void {
    this.facts.register('checklist', this);
  }

  async load(em: EntityManager, ids: readonly string[]): Promise<Map<string, Facts['checklist']>> {
    const missing = await this.store.missing(em, ids);
    const of = (id: string) => missing.filter(({ readmissionId }) => readmissionId === id);
    return new Map(ids.map((id) => [id, { missing: of(id).map(({ item, personId }) => `${item}@${personId}`) }]));
  }
}
