import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { COUNT_CAP, decodeCursor, pageOf, type PageOf } from '../core/paging/page.js';
import type { NotesQueryDto } from './case-note.dto.js';
import { CaseNote } from './case-note.entity.js';

/** A case, and the side on which its notes are looked for. */
export interface Side {
  readonly recordType: string;
  readonly recordId: string;
  readonly country: string;
}

/** The only SQL about case notes. */
@Injectable()
export class CaseNoteStore {
  async add(em: EntityManager, note: CaseNote): Promise<void> {
    await em.insert(CaseNote, note);
  }

  one(em: EntityManager, id: string, { recordType, recordId, country }: Side): Promise<CaseNote | null> {
    return em.findOneBy(CaseNote, { id, recordType, recordId, country });
  }

  /** The newest first. */
  async page(em: EntityManager, side: Side, query: NotesQueryDto): Promise<PageOf<CaseNote>> {
    const { limit, after, count, toAuthorityId = null } = query;
    const [at, id] = after === undefined ? [null, null] : decodeCursor(after);
    const its = [side.recordType, side.recordId, side.country, toAuthorityId];
    const rows = await em.query<CaseNote[]>(
      `select id, at, author_id as "authorId", authority_id as "authorityId", to_authority_id as "toAuthorityId", text
       from case_notes where ${ITS} and ($5::timestamptz is null or (at, id) < ($5, $6::uuid))
       order by at desc, id desc limit $7`,
      [...its, at, id, limit + 1],
    );
    return { ...pageOf(rows, limit, (note) => note.at), count: count ? await this.count(em, its) : null };
  }

  private async count(em: EntityManager, its: readonly unknown[]): Promise<number> {
    const [row] = await em.query<{ count: number }[]>(
      `select count(*)::int as count from (select from case_notes where ${ITS} limit ${COUNT_CAP}) counted`,
      [...its],
    );
    return row?.count ?? 0;
  }
}

const ITS = `record_type = $1 and record_id = $2 and country = $3 and ($4::uuid is null or to_authority_id = $4)`;
