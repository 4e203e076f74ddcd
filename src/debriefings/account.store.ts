import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsWith } from '../core/cases/sql.js';
import { together } from '../core/work/together.js';
import { Answer, AnswerText, InterviewProfile } from './account.entity.js';
import { RouteLeg } from './leg.entity.js';
import { Extract, Screen } from './screen.entity.js';

/** Everything that was told in one interview, as far as the reader's second wall lets it be read. */
export interface Account {
  readonly profile: InterviewProfile | null;
  readonly answers: Answer[];
  readonly texts: AnswerText[];
  readonly legs: RouteLeg[];
  readonly extract: Extract | null;
}

/** The SQL about what was told. */
@Injectable()
export class AccountStore {
  async of(em: EntityManager, debriefingId: string): Promise<Account> {
    const values = { debriefingId };
    const [profiles, answers, texts, legs, extract] = await together(
      () => rowsWith(em, InterviewProfile, { values, sorted: [] }),
      () => rowsWith(em, Answer, { values, sorted: ['questionCode'] }),
      () => rowsWith(em, AnswerText, { values, sorted: ['part'] }),
      () => rowsWith(em, RouteLeg, { values, sorted: ['seq', 'id'] }),
      () => this.extract(em, debriefingId),
    );
    return { profile: profiles[0] ?? null, answers, texts, legs, extract };
  }

  async screen(em: EntityManager, debriefingId: string): Promise<Screen | null> {
    return (await rowsWith(em, Screen, { values: { debriefingId }, sorted: [] }))[0] ?? null;
  }

  async extract(em: EntityManager, debriefingId: string): Promise<Extract | null> {
    return (await rowsWith(em, Extract, { values: { debriefingId }, sorted: [] }))[0] ?? null;
  }

  text(em: EntityManager, debriefingId: string, part: string): Promise<AnswerText | null> {
    return em.findOneBy(AnswerText, { debriefingId, part });
  }

  async putScreen(em: EntityManager, screen: Screen): Promise<void> {
    await em.upsert(Screen, screen, ['debriefingId']);
  }

  async putProfile(em: EntityManager, profile: InterviewProfile): Promise<void> {
    await em.upsert(InterviewProfile, profile, ['debriefingId']);
  }

  async putAnswer(em: EntityManager, answer: Answer): Promise<void> {
    await em.upsert(Answer, answer, ['debriefingId', 'questionCode']);
  }

  async putText(em: EntityManager, text: AnswerText): Promise<void> {
    await em.upsert(AnswerText, text, ['debriefingId', 'part']);
  }

  async removeText(em: EntityManager, debriefingId: string, part: string): Promise<void> {
    await em.delete(AnswerText, { debriefingId, part });
  }

  /** Whether there was one. */
  async removeAnswer(em: EntityManager, debriefingId: string, questionCode: string): Promise<boolean> {
    await this.removeText(em, debriefingId, questionCode);
    return ((await em.delete(Answer, { debriefingId, questionCode })).affected ?? 0) > 0;
  }

  async putExtract(em: EntityManager, extract: Extract): Promise<void> {
    await em.upsert(Extract, extract, ['debriefingId']);
  }

  /** Another interview's leg of that id is not changed: it is a conflict, as for every id that is taken. */
  async putLeg(em: EntityManager, { debriefingId, id, ...leg }: RouteLeg): Promise<void> {
    const { affected } = await em.update(RouteLeg, { id, debriefingId }, leg);
    if (!affected) await em.insert(RouteLeg, { debriefingId, id, ...leg });
  }

  async removeLeg(em: EntityManager, debriefingId: string, id: string): Promise<boolean> {
    return ((await em.delete(RouteLeg, { debriefingId, id })).affected ?? 0) > 0;
  }

  /** How many texts are in another language than the working one, and not translated yet. */
  async untranslated(em: EntityManager, debriefingId: string, workingLanguage: string): Promise<number> {
    return em
      .createQueryBuilder(AnswerText, 'said')
      .where('said.debriefingId = :debriefingId and said.translation is null', { debriefingId })
      .andWhere(`split_part(said.originalLanguage, '-', 1) <> split_part(:workingLanguage, '-', 1)`, {
        workingLanguage,
      })
      .getCount();
  }

  /** Whether this is a subject that the officer may see: the facilitator that somebody has become. */
  async seesSubject(em: EntityManager, id: string): Promise<boolean> {
    const rows = await em.query<{ sees: boolean }[]>(`select app.sees('subjects', $1) as sees`, [id]);
    return rows[0]?.sees === true;
  }

  async knowsBorderSection(em: EntityManager, code: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 from border_sections where code = $1', [code]);
    return rows.length > 0;
  }
}
