import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { InLanguagesDto, TopicGuidesQueryDto, TopicGuideView, WholeTopicGuideView } from './topic-guide.dto.js';
import { TopicGuideReader } from './topic-guide.reader.js';
import { showGuide, showQuestion } from './topic-guide.view.js';

@Injectable()
export class TopicGuidesService {
  constructor(
    private readonly work: Work,
    private readonly guides: TopicGuideReader,
  ) {}

  list(officer: Officer, { phase, topic, languages }: TopicGuidesQueryDto): Promise<TopicGuideView[]> {
    return this.work.as(officer, async (em) => {
      const all = await this.guides.all(em);
      const asked = all.filter((guide) => (!phase || guide.phase === phase) && (!topic || guide.code === topic));
      return asked.map((guide) => showGuide(guide, languages));
    });
  }

  get(officer: Officer, code: string, { languages }: InLanguagesDto): Promise<WholeTopicGuideView> {
    return this.work.as(officer, async (em) => {
      const guide = (await this.guides.all(em)).find((one) => one.code === code);
      if (!guide) throw new Problem('not_found');
      const questions = await this.guides.questions(em, code);
      return {
        ...showGuide(guide, languages),
        questions: questions.map((question) => showQuestion(question, languages)),
      };
    });
  }
}
