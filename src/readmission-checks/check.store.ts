import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { CheckAnswer, ReadmissionCheck } from './check.entity.js';
import { missingFrom } from './check.judging.js';
import { checkSight } from './check.policy.js';

export interface Missing {
  readonly readmissionId: string;
  readonly personId: string;
  readonly item: string;
}

/** The only SQL about checklists. */
@Injectable()
export class CheckStore extends Rows<ReadmissionCheck> {
  constructor() {
    super(ReadmissionCheck, checkSight, { by: 'openedAt', direction: 'desc' });
  }

  /** What is open of these cases, person by person. */
  missing(em: EntityManager, ids: readonly string[]): Promise<Missing[]> {
    return em.query(
      `select readmission_id as "readmissionId", person_id as "personId", item from app.checklist_missing($1)
       order by person_id, item`,
      [ids],
    );
  }

  ofCase(em: EntityManager, readmissionId: string): Promise<ReadmissionCheck[]> {
    return em.findBy(ReadmissionCheck, { readmissionId });
  }

  /** In how many other cases the same was said in these days. */
  async sameWords(em: EntityManager, checkId: string, digest: string, since: Date): Promise<number> {
    const [row] = await em.query<{ found: number }[]>('select app.same_words($1, $2, $3) as found', [
      digest,
      checkId,
      since,
    ]);
    return row?.found ?? 0;
  }

  async put(em: EntityManager, answer: CheckAnswer): Promise<void> {
    const { checkId, item } = answer;
    const { affected } = await em.update(CheckAnswer, { checkId, item }, answer);
    if (!affected) await em.insert(CheckAnswer, answer);
  }

  protected override async complete(em: EntityManager, rows: ReadmissionCheck[]): Promise<void> {
    const answers = await em.find(CheckAnswer, {
      where: { checkId: In(rows.map(({ id }) => id)) },
      order: { answeredAt: 'ASC', item: 'ASC' },
    });
    for (const row of rows) {
      row.items = answers.filter(({ checkId }) => checkId === row.id);
      row.missing = missingFrom(row.items);
    }
  }
}
