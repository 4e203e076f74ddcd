import { pick } from '../core/pick.js';
import { isRightToLeft, type InterviewLanguage } from './topic-guide.codes.js';
import type { QuestionView, TopicGuideView, WordingView } from './topic-guide.dto.js';
import type { Texts, TopicGuide, TopicQuestion } from './topic-guide.reader.js';

/** The same text in several languages, side by side. What is unreviewed for a guide's questions is so for its title. */
const sideBySide = (texts: Texts, languages: readonly InterviewLanguage[], unreviewed: readonly string[]) =>
  languages.flatMap((language): WordingView[] => {
    const text = texts[language];
    return text === undefined
      ? []
      : [{ language, text, rtl: isRightToLeft(language), reviewed: !unreviewed.includes(language) }];
  });

export function showGuide(guide: TopicGuide, languages: readonly InterviewLanguage[]): TopicGuideView {
  // Nobody has recorded a review of titles: only the English original is as it was meant.
  const unreviewed = Object.keys(guide.title).filter((language) => language !== 'en');
  return {
    ...pick(guide, ['code', 'phase', 'source', 'trust']),
    titles: sideBySide(guide.title, languages, unreviewed),
  };
}

export function showQuestion(question: TopicQuestion, languages: readonly InterviewLanguage[]): QuestionView {
  const { code, kind, texts, choices, unreviewed } = question;
  return {
    code,
    kind,
    texts: sideBySide(texts, languages, unreviewed),
    choices: (choices ?? []).map((choice) => ({
      code: choice.code,
      texts: sideBySide(choice.texts, languages, unreviewed),
    })),
  };
}
