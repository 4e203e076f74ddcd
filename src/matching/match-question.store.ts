import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Answer, Question } from './answering.registry.js';
import { textOf } from './match.store.js';

/** What officers wait to hear at once. Row-level security keeps each to its asker. */
@Injectable()
export class MatchQuestionStore {
  async put(em: EntityManager, id: string, asker: string, question: Question): Promise<void> {
    await em.query('insert into match_questions (id, asked_by, question) values ($1, $2, $3)', [
      id,
      asker,
      textOf(question),
    ]);
  }

  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const [row] = await em.query<{ question: Question }[]>(
      'select question from match_questions where id = $1 and answer is null',
      [id],
    );
    return row?.question;
  }

  /** What was asked is not needed any more; who waits, in whichever process, is told that there is an answer. */
  async answer(em: EntityManager, id: string, answer: Answer): Promise<void> {
    await em.query(
      `with told as (update match_questions set answer = $2, question = '{}' where id = $1 returning id)
       select pg_notify('match_answered', id::text) from told`,
      [id, textOf(answer)],
    );
  }

  /** The answer, where there is one; it is taken, and nothing of it stays here. */
  async take(em: EntityManager, id: string): Promise<Answer | undefined> {
    const [rows] = await em.query<[{ answer: Answer }[], number]>(
      'delete from match_questions where id = $1 and answer is not null returning answer',
      [id],
    );
    return rows[0]?.answer;
  }

  async drop(em: EntityManager, id: string): Promise<void> {
    await em.query('delete from match_questions where id = $1', [id]);
  }

  /** By the database's own time, because nobody waits for longer: whoever asked is gone. */
  async purge(em: EntityManager): Promise<void> {
    await em.query(`delete from match_questions where asked_at < clock_timestamp() - interval '30 seconds'`);
  }
}
