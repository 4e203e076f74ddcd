import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, OneOf, Text } from '../core/forms.js';
import {
  interpreterModes,
  sessionProblems,
  type InterpreterMode,
  type SessionProblemCode,
} from './interpreter.codes.js';

export class ReportSessionProblemDto {
  @OneOf('SessionProblem', sessionProblems)
  code: SessionProblemCode;

  /** No name. */
  @Text(1000)
  text: string;
}

export class SessionProblemView {
  at: Date;

  @CodeField('SessionProblem', sessionProblems)
  code: SessionProblemCode;

  text: string;
}

/** All that an interpreter sees: when, where, in which language and how; and what they may answer. */
export class InterpreterSessionView {
  id: string;
  state: string;
  reference: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  language: string;
  dialect: string | null;

  @CodeField('InterpreterMode', interpreterModes)
  mode: InterpreterMode;

  /** Send it as If-Match with the answer. */
  version: number;

  /** Of `confirm`, `decline` and `report_problem`, what can be done now. */
  actions: string[];
}

export class AnswerSession extends CaseId {
  @OneOf('InterpreterAnswer', { confirm: 'I will be there', decline: 'I cannot, or will not: say why' })
  action: 'confirm' | 'decline';
}
