import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import type { Item } from '../core/handling/item.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { SourceReader } from '../handling/source.reader.js';
import type { Relation } from '../relations/relation.entity.js';
import type { HandedItem } from './handed-item.entity.js';
import type { HandedType } from './investigation-handover.codes.js';
import type { ChooseItemsDto } from './investigation-handover.dto.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { assertMayBeHanded, contentOf, digestOf } from './investigation-handover.leaving.js';
import { InvestigationHandoverStore } from './investigation-handover.store.js';

export interface Chosen {
  readonly type: HandedType;
  readonly item: Item;
}

/** What is in a hand-over: chosen by id, each asked whether it may go, and copied when it does. */
@Injectable()
export class HandoverItems {
  constructor(
    private readonly records: SourceReader,
    private readonly store: InvestigationHandoverStore,
  ) {}

  /** Refuses the whole where the officer does not see one of them, or it may not go to that recipient. */
  async choose(unit: Unit, by: Officer, handover: InvestigationHandover, form: ChooseItemsDto): Promise<void> {
    const named = [
      ...form.subjectIds.map((id) => ({ type: 'subjects' as const, id })),
      ...form.relationIds.map((id) => ({ type: 'relations' as const, id })),
      ...form.intelligenceItemIds.map((id) => ({ type: 'intelligence_items' as const, id })),
    ];
    const chosen = await this.found(unit, by, handover, named);
    assertRelationsBetween(chosen);
    const items: HandedItem[] = [];
    for (const one of chosen) items.push(await this.handed(unit, handover, one));
    await this.store.putItems(unit.em, handover.id, items);
    handover.items = items;
  }

  /** Once more, before anybody says that it may go, and when it goes. */
  async assertAll(unit: Unit, by: Officer, handover: InvestigationHandover): Promise<Chosen[]> {
    const named = handover.items.map(({ itemType: type, itemId: id }) => ({ type, id }));
    return this.found(unit, by, handover, named);
  }

  /** The copy that the recipient reads from now on; nothing that changes later at the source changes it. */
  async freeze(em: EntityManager, handover: InvestigationHandover, chosen: readonly Chosen[]): Promise<void> {
    for (const { type, item } of chosen) {
      const handed = handover.items.find(({ itemId }) => itemId === item.id);
      if (!handed) continue;
      const content = contentOf(item, type);
      handed.digest = digestOf(content);
      await this.store.putContent(em, handed, content);
    }
  }

  private async found(
    { em, now }: Unit,
    by: Officer,
    handover: InvestigationHandover,
    named: readonly { type: HandedType; id: string }[],
  ): Promise<Chosen[]> {
    const found: Chosen[] = [];
    for (const { type, id } of named) {
      const item = await this.records.find<Item>(em, by, type, id);
      if (item?.operationId !== handover.operationId) throw new Problem('unknown_reference', { field: 'items' });
      assertMayBeHanded(item, type, handover, now);
      found.push({ type, item });
    }
    return found;
  }

  private async handed({ em }: Unit, { id: handoverId }: InvestigationHandover, { type, item }: Chosen) {
    const { id: itemId, sourceType, sourceId, handlingCodes, h3Text, classification, openedBy } = item;
    const toldBackTo = await this.store.toldBackTo(em, sourceType, sourceId, openedBy);
    const said = { handlingCodes, h3Text, classification, digest: null, changedAt: null, changedBecause: null };
    return { id: newId(), handoverId, itemType: type, itemId, sourceType, sourceId, toldBackTo, ...said };
  }
}

/** A tie says nothing without the two that it ties. */
function assertRelationsBetween(chosen: readonly Chosen[]): void {
  const there = new Set(chosen.filter(({ type }) => type === 'subjects').map(({ item }) => item.id));
  for (const { type, item } of chosen) {
    if (type !== 'relations') continue;
    const { fromId, toId } = item as Relation;
    if (!there.has(fromId) || !there.has(toId)) throw new Problem('relation_without_its_subjects', { itemId: item.id });
  }
}
