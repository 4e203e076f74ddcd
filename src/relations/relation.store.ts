import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentDesk } from '../attachments/attachment.desk.js';
import type { Officer } from '../core/access/actor.js';
import { visibleTo } from '../core/access/branches.js';
import { Rows } from '../core/cases/rows.js';
import { ask, columnsOf } from '../core/cases/sql.js';
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

  /** Agreed relations of these subjects that the officer sees, the newest first. */
  async touching(em: EntityManager, officer: Officer, ids: readonly string[], limit: number): Promise<Relation[]> {
    const { text, parameters } = visibleTo(this.sight, officer);
    const rows = await ask<Relation>(em, {
      text: `select ${columnsOf(em, Relation)} from relations row
        where row.state = 'approved' and (row.from_id = any(:ids::uuid[]) or row.to_id = any(:ids::uuid[]))
          and (${text}) order by row.opened_at desc, row.id desc limit :limit`,
      parameters: { ...parameters, ids, limit },
    });
    await this.complete(em, rows);
    return rows;
  }

  /** With what it said go its files. */
  async settle(em: EntityManager, { id, state }: Relation, now: Date): Promise<void> {
    if (state === 'erased') await this.attachments.eraseOf({ em, now }, 'relations', id);
  }

  protected override complete(em: EntityManager, rows: Relation[]): Promise<void> {
    return this.handling.load(em, rows);
  }
}
