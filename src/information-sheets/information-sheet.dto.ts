import { CodeField, Day, OneOf, optional, Pattern } from '../core/forms.js';
import { interviewLanguages, type InterviewLanguage } from '../topic-guides/topic-guide.codes.js';

export class InformationSheetAddress {
  @Pattern(/^[\w.-]{1,20}$/)
  version: string;

  @OneOf('InterviewLanguage', interviewLanguages)
  language: InterviewLanguage;
}

export class SheetLanguage {
  @OneOf('InterviewLanguage', interviewLanguages)
  language: InterviewLanguage;
}

export class SheetDayDto {
  /** Today where nothing is said. */
  @Day(optional)
  day?: string;
}

/** One version of the information sheet. */
export class InformationSheetVersionView {
  version: string;
  validFrom: string;

  @CodeField('InterviewLanguage', interviewLanguages, { upTo: 13 })
  languages: InterviewLanguage[];

  source: string;
  trust: string;
}

/** What an interviewee is told before they decide whether to talk, in one language. */
export class InformationSheetView {
  version: string;

  @CodeField('InterviewLanguage', interviewLanguages)
  language: InterviewLanguage;

  validFrom: string;
  /** Written from right to left. */
  rtl: boolean;
  /** Somebody who knows the language has checked it. The English original counts as checked. */
  reviewed: boolean;
  title: string;
  paragraphs: string[];
  source: string;
  trust: string;
}
