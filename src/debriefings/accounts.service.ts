import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { TopicGuideReader, type TopicQuestion } from '../topic-guides/topic-guide.reader.js';
import type { AnswerDto, TranslationDto } from './account.dto.js';
import type { AnswerKind } from './account.codes.js';
import { AccountStore } from './account.store.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import { DebriefingConcerns } from './debriefing.concerns.js';
import type { Debriefing } from './debriefing.entity.js';
import { DebriefingKind } from './debriefing.kind.js';
import { allegations, COMPLAINT_QUESTION, signs } from './screen.codes.js';

/** What is answered, question by question, in the interviewee's words and in the working language. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly debriefings: DebriefingKind,
    private readonly accounts: AccountStore,
    private readonly guides: TopicGuideReader,
    private readonly concerns: DebriefingConcerns,
  ) {}

  /** Some answers cannot wait for the end: a wish for protection or to complain, signs of trafficking, violence. */
  putAnswer(by: Acting, id: string, questionCode: string, form: AnswerDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'put_answer',
      change: async ({ subject, now }, em) => {
        const glance = { reader: by.officer, now, em };
        assertFits(await this.question(em, questionCode), form);
        const { answer, choice = null, currency = null, date = null, country = null } = form;
        const number = form.number === undefined ? null : String(form.number);
        const said = { answer, choice, number, currency, date, country };
        const recorded = { recordedBy: by.officer.id, recordedAt: now };
        await this.accounts.putAnswer(em, { debriefingId: id, questionCode, ...said, ...recorded });
        await this.putText(em, subject, { part: questionCode, form, officerId: by.officer.id });
        const sign = answer === 'yes' ? signs[questionCode] : undefined;
        if (sign) await this.concerns.refer(subject, [{ code: sign, basis: 'stated' }], glance);
        if (form.violenceAlleged || allegations[questionCode] === (choice ?? answer))
          await this.concerns.report(subject, { where: questionCode, unitConcerned: form.unitConcerned }, glance);
        if (questionCode === COMPLAINT_QUESTION && answer === 'yes')
          await this.concerns.complain(subject, complaintIn(form), glance);
      },
    });
  }

  /** The interviewee may take out what they have said. */
  removeAnswer(by: Acting, id: string, questionCode: string): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'remove_answer',
      change: async ({ subject }, em) => {
        if (!(await this.accounts.removeAnswer(em, id, questionCode))) throw new Problem('not_found');
        await this.recount(em, subject);
      },
    });
  }

  /** What was signed stays as it was said; its translation can be put in or put right until it is reviewed. */
  putTranslation(by: Acting, id: string, part: string, form: TranslationDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'put_translation',
      change: async ({ subject }, em) => {
        const text = await this.accounts.text(em, id, part);
        if (!text) throw new Problem('not_found');
        await this.accounts.putText(em, { ...text, ...translated(subject, form, by.officer.id) });
        await this.recount(em, subject);
      },
    });
  }

  private async question(em: EntityManager, code: string): Promise<TopicQuestion> {
    const question = await this.guides.question(em, code);
    if (!question) throw new Problem('not_found');
    return question;
  }

  private async putText(em: EntityManager, subject: Debriefing, { part, form, officerId }: Said): Promise<void> {
    const { id: debriefingId, language } = subject;
    const { original, originalLanguage = language, translation } = form;
    const text = { debriefingId, part, originalLanguage, ...translated(subject, translation, officerId) };
    if (original === undefined) await this.accounts.removeText(em, debriefingId, part);
    else await this.accounts.putText(em, { ...text, original });
    await this.recount(em, subject);
  }

  private async recount(em: EntityManager, subject: Debriefing): Promise<void> {
    subject.untranslated = await this.accounts.untranslated(em, subject.id, subject.workingLanguage);
  }
}

const complaintIn = ({ original, translation, unitConcerned }: AnswerDto) => ({
  words: translation?.text ?? original,
  unitConcerned,
});

interface Said {
  readonly part: string;
  readonly form: AnswerDto;
  readonly officerId: string;
}

/** By one of the officers, or by the interpreter of the interview, known by code. */
function translated({ interpretation }: Debriefing, translation: TranslationDto | undefined, officerId: string) {
  if (!translation) return { translation: null, translatedBy: null, translator: null };
  const translator = translation.by === 'officer' ? officerId : interpretation?.code;
  if (!translator) throw new Problem('inconsistent', { field: 'translation.by' });
  return { translation: translation.text, translatedBy: translation.by, translator };
}

const always: readonly AnswerKind[] = ['unknown', 'refused'];
const fitting: Readonly<Record<TopicQuestion['kind'], readonly AnswerKind[]>> = {
  yes_no: ['yes', 'no'],
  text: ['text'],
  place: ['place'],
  date: ['date'],
  amount: ['number'],
  choice: ['choice'],
};

/** An answer of the kind that the question asks for, with what that kind needs. */
function assertFits({ kind, choices }: TopicQuestion, form: AnswerDto): void {
  const { answer, choice, number, date, original, country } = form;
  const needs: Partial<Record<AnswerKind, boolean>> = {
    text: original !== undefined,
    place: original !== undefined || country !== undefined,
    number: number !== undefined,
    date: date !== undefined,
    choice: choices?.some(({ code }) => code === choice) ?? false,
  };
  if (![...fitting[kind], ...always].includes(answer) || needs[answer] === false)
    throw new Problem('answer_does_not_fit', { kind });
}
