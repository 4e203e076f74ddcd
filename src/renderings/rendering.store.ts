import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Classification } from '../core/handling/handling.codes.js';
import { highest } from '../core/handling/inherit.js';

/** The only SQL about what is given out: as far as whoever gives it out is shown it. */
@Injectable()
export class RenderingStore {
  /** The reason that was given for the last such act. */
  async reasonFor(em: EntityManager, recordType: string, recordId: string, action: string): Promise<string | null> {
    const [row] = await em.query<{ text: string }[]>(
      'select text from reasons where record_type = $1 and record_id = $2 and action = $3 order by id desc limit 1',
      [recordType, recordId, action],
    );
    return row?.text ?? null;
  }

  /** The highest level of these items of a transmitter; of what nobody sees here, the highest that there is. */
  async levelOf(em: EntityManager, itemIds: readonly string[]): Promise<Classification> {
    const rows = await em.query<{ id: string; level: Classification }[]>(
      `select id, classification as level from transmission_items where id = any($1)
       union all select item_id, classification from received_items where item_id = any($1)`,
      [itemIds],
    );
    const unseen = itemIds.some((id) => !rows.some((row) => row.id === id));
    return highest([...rows.map(({ level }) => level), ...(unseen ? (['RESTRICTED'] as const) : [])]);
  }
}
