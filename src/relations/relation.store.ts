import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentDesk } from '../attachments/attachment.desk.js';
import { Rows } from '../core/cases/rows.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { Relation } from './relation.entity.js';
import { relationSight } from './relation.policy.js';

/** The only SQL about relations. */
@Injectable()
export class RelationStore extends Rows<Relation> {
  constructor(
    private readonly handling: HandlingReader,
    private readonly attachments: AttachmentDesk,
  ) {
    super(Relation, relationSight, { by: 'openedAt', direction: 'desc' });
  }

  /** With what it said go its files. */
  async settle(em: EntityManager, { id, state }: Relation, now: Date): Promise<void> {
    if (state === 'erased') await this.attachments.eraseOf({ em, now }, 'relations', id);
  }

  protected override complete(em: EntityManager, rows: Relation[]): Promise<void> {
    return this.handling.load(em, rows);
  }
}
