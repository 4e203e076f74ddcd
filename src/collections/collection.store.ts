import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Rows } from '../core/cases/rows.js';
import { CollectionHoldings } from './collection-holdings.registry.js';
import { CollectionRule } from './collection-rule.entity.js';
import { CollectionTerms } from './collection-terms.entity.js';
import { Collection } from './collection.entity.js';
import { collectionSight } from './collection.policy.js';
import type { Rule } from './collection.terms.js';

/** The only SQL about collections and their terms. What becomes of the entries goes with the collection's own change. */
@Injectable()
export class CollectionStore extends Rows<Collection> {
  constructor(private readonly holdings: CollectionHoldings) {
    super(Collection, collectionSight, { by: 'openedAt', direction: 'desc' });
  }

  async settle(em: EntityManager, collection: Collection, now: Date): Promise<void> {
    const unit = { em, now };
    const { id, state } = collection;
    const searchable = state === 'in_use';
    if (collection.searchable && !searchable) await this.holdings.entries.takeOut(unit, id);
    if (!collection.searchable && searchable) await this.holdings.entries.putBack(unit, id);
    if (state === 'closed') await this.holdings.entries.erase(unit, id);
    collection.searchable = searchable;
  }

  /** In the place of all rules before. */
  async writeRules(em: EntityManager, collectionId: string, rules: readonly Rule[]): Promise<void> {
    await em.delete(CollectionRule, { collectionId });
    for (const rule of rules) await em.insert(CollectionRule, { ...rule, purposes: [...rule.purposes], collectionId });
  }

  async keepChange(em: EntityManager, change: Omit<CollectionTerms, 'id'>): Promise<void> {
    await em.insert(CollectionTerms, { id: newId(), ...change });
  }

  changes(em: EntityManager, collectionId: string): Promise<CollectionTerms[]> {
    return em.find(CollectionTerms, { where: { collectionId }, order: { decidedAt: 'desc', id: 'desc' }, take: 200 });
  }

  protected override async complete(em: EntityManager, rows: Collection[]): Promise<void> {
    const rules = await em.query<(Rule & { collectionId: string })[]>(
      `select id, collection_id as "collectionId", recipient, authority_id as "authorityId", purposes, telling, basis
       from collection_rules where collection_id = any($1::uuid[]) order by recipient, authority_id nulls first, id`,
      [rows.map(({ id }) => id)],
    );
    for (const row of rows) {
      row.rules = rules
        .filter(({ collectionId }) => collectionId === row.id)
        .map(({ collectionId: _, ...rule }) => rule);
    }
  }
}
