import type { Snapshot } from '../legal-register/snapshot.js';
import type { Applicability } from './applicability.codes.js';
import { applicable } from './finder.js';
import type { Question } from './question.js';

export interface Cell {
  readonly to: string;
  readonly status: Applicability;
  /** Those that say more than no, the best first. */
  readonly instruments: string[];
}

export type Matrix = readonly { readonly from: string; readonly cells: readonly Cell[] }[];

/** The same question for every pair of states and territories. */
export function matrixOf(question: Omit<Question, 'from' | 'to'>, law: Snapshot): Matrix {
  const states = law.places.filter(({ kind }) => kind !== 'body').map(({ code }) => code);
  return states.map((from) => ({
    from,
    cells: states.filter((to) => to !== from).map((to) => cell({ ...question, from, to }, law)),
  }));
}

function cell(question: Question, law: Snapshot): Cell {
  const open = applicable(question, law).filter(({ status }) => status !== 'blocked');
  const best = (['allowed', 'conditional', 'needs_confirmation'] as const).find((each) =>
    open.some(({ status }) => status === each),
  );
  const instruments = [...new Set(open.map(({ matter }) => matter.instrument.key))];
  return { to: question.to, status: best ?? 'blocked', instruments };
}
