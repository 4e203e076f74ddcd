import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What is looked for: of one table, in these states. */
export interface Resting {
  readonly table: string;
  readonly states: readonly string[];
}

/** One question: what rests on this case, whoever may see it? Ids, and nothing else of it. */
@Injectable()
export class RestingReader {
  async idsOf(em: EntityManager, readmissionId: string, { table, states }: Resting): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>('select id from app.safeguards_of($1, $2, $3) id', [
      table,
      readmissionId,
      states,
    ]);
    return rows.map(({ id }) => id);
  }
}
