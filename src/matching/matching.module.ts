import { Module } from '@nestjs/common';
import { AnswerBell } from './answer-bell.js';
import { AnswerTasks } from './answer.tasks.js';
import { Answerings } from './answering.registry.js';
import { Answers } from './answers.js';
import { Arrivals } from './arrivals.js';
import { ArrivalsTask } from './arrivals.task.js';
import { InquiryAnswering } from './inquiry.answering.js';
import { MatchDesk } from './match.desk.js';
import { MatchInquiries } from './match-inquiries.desk.js';
import { MatchQuestionStore } from './match-question.store.js';
import { Matcher } from './matcher.js';
import { MatchStore } from './match.store.js';
import { Rekeying } from './rekeying.task.js';

/** The index of whom questions are asked about, and what is found in it. */
@Module({
  providers: [
    AnswerBell,
    Answerings,
    Answers,
    AnswerTasks,
    Arrivals,
    ArrivalsTask,
    InquiryAnswering,
    MatchDesk,
    Matcher,
    MatchInquiries,
    MatchQuestionStore,
    MatchStore,
    Rekeying,
  ],
  exports: [Answerings, MatchDesk, MatchInquiries],
})
export class MatchingModule {}
