import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Phase, QuestionKind, Topic } from './topic-guide.codes.js';

export type Texts = Readonly<Record<string, string>>;

export interface TopicGuide {
  readonly code: Topic;
  readonly phase: Phase;
  readonly title: Texts;
  readonly source: string;
  readonly trust: string;
}

export interface TopicQuestion {
  readonly code: string;
  readonly topic: Topic;
  readonly kind: QuestionKind;
  readonly choices: readonly { readonly code: string; readonly texts: Texts }[] | null;
  readonly texts: Texts;
  /** Languages in which nobody has checked the wording yet. */
  readonly unreviewed: string[];
}

const QUESTION = 'code, topic, kind, choices, texts, unreviewed';

/** What interviewees are asked: facts that every officer may know. */
@Injectable()
export class TopicGuideReader {
  all(em: EntityManager): Promise<TopicGuide[]> {
    return em.query('select code, phase, title, source, trust from topic_guides order by position');
  }

  questions(em: EntityManager, topic: string): Promise<TopicQuestion[]> {
    return em.query(`select ${QUESTION} from topic_questions where topic = $1 order by position`, [topic]);
  }

  async question(em: EntityManager, code: string): Promise<TopicQuestion | undefined> {
    const [found] = await em.query<TopicQuestion[]>(`select ${QUESTION} from topic_questions where code = $1`, [code]);
    return found;
  }
}
