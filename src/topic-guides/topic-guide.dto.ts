import { Transform } from 'class-transformer';
import { CodeField, OneOf, optional, optionalUpTo, Pattern } from '../core/forms.js';
import {
  interviewLanguages,
  phases,
  questionKinds,
  topics,
  type InterviewLanguage,
  type Phase,
  type QuestionKind,
  type Topic,
} from './topic-guide.codes.js';

const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

export class InLanguagesDto {
  /** Codes with commas between them, in the order in which the texts shall stand side by side. */
  @Transform(asList)
  @OneOf('InterviewLanguage', interviewLanguages, optionalUpTo(13))
  languages: InterviewLanguage[] = ['en'];
}

export class TopicGuidesQueryDto extends InLanguagesDto {
  @OneOf('InterviewPhase', phases, optional)
  phase?: Phase;

  @OneOf('InterviewTopic', topics, optional)
  topic?: Topic;
}

export class TopicGuideCode {
  @Pattern(/^[A-Z_]{3,40}$/)
  code: string;
}

/** What is said in one language. */
export class WordingView {
  @CodeField('InterviewLanguage', interviewLanguages)
  language: InterviewLanguage;

  text: string;
  /** Written from right to left. */
  rtl: boolean;
  /** Somebody who knows the language has checked it. The English original counts as checked. */
  reviewed: boolean;
}

export class ChoiceView {
  code: string;
  texts: WordingView[];
}

export class QuestionView {
  code: string;

  @CodeField('QuestionKind', questionKinds)
  kind: QuestionKind;

  texts: WordingView[];
  /** The answers to choose from, where one is chosen. */
  choices: ChoiceView[];
}

/** What to ask about one topic. */
export class TopicGuideView {
  @CodeField('InterviewTopic', topics)
  code: Topic;

  @CodeField('InterviewPhase', phases)
  phase: Phase;

  titles: WordingView[];
  source: string;
  trust: string;
}

export class WholeTopicGuideView extends TopicGuideView {
  questions: QuestionView[];
}
