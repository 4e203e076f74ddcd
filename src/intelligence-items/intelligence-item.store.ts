import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentDesk } from '../attachments/attachment.desk.js';
import { Rows } from '../core/cases/rows.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { IntelligenceItem } from './intelligence-item.entity.js';
import { intelligenceItemSight } from './intelligence-item.policy.js';

/** The only SQL about intelligence items. */
@Injectable()
export class IntelligenceItemStore extends Rows<IntelligenceItem> {
  constructor(
    private readonly handling: HandlingReader,
    private readonly attachments: AttachmentDesk,
  ) {
    super(IntelligenceItem, intelligenceItemSight, { by: 'openedAt', direction: 'desc' });
  }

  /** With what it said go its files. */
  async settle(em: EntityManager, { id, state }: IntelligenceItem, now: Date): Promise<void> {
    if (state === 'erased') await this.attachments.eraseOf({ em, now }, 'intelligence_items', id);
  }

  protected override async complete(em: EntityManager, rows: IntelligenceItem[]): Promise<void> {
    await this.handling.load(em, rows);
    const subjects = await known(em, 'subjects', rows.flatMap(({ subjectIds }) => subjectIds)); // prettier-ignore
    const relations = await known(em, 'relations', rows.flatMap(({ relationIds }) => relationIds)); // prettier-ignore
    for (const row of rows) {
      row.knownSubjectIds = row.subjectIds.filter((id) => subjects.has(id));
      row.knownRelationIds = row.relationIds.filter((id) => relations.has(id));
    }
  }
}

/** Those of them that are there for whoever asks. */
async function known(em: EntityManager, table: 'subjects' | 'relations', ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await em.query<{ id: string }[]>(`select id from ${table} where id = any($1)`, [ids]);
  return new Set(rows.map(({ id }) => id));
}
