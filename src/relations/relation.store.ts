import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { Relation } from './relation.entity.js';
import { relationSight } from './relation.policy.js';

/** The only SQL about relations. */
@Injectable()
export class RelationStore extends Rows<Relation> {
  constructor(private readonly handling: HandlingReader) {
    super(Relation, relationSight, { by: 'openedAt', direction: 'desc' });
  }

  protected override complete(em: EntityManager, rows: Relation[]): Promise<void> {
    return this.handling.load(em, rows);
  }
}
