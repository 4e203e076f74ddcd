import { setImmediate } from 'node:timers/promises';
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

/** What one country may do with or ask of each other. */
export interface MatrixRow {
  readonly from: string;
  readonly cells: readonly Cell[];
}

/** The states of which the register says anything: of others there would be nothing to tell. */
function statesIn(law: Snapshot): string[] {
  const told = [...law.of('party'), ...law.of('membership')].map(({ content }) => content.country);
  const agreed = law.of('agreement').flatMap(({ content }) => content.parties);
  const named = law.of('instrument').flatMap(({ content }) => content.states);
  const known = new Set([...told, ...agreed, ...named]);
  return law.places.filter(({ code, kind }) => kind !== 'body' && known.has(code)).map(({ code }) => code);
}

/** The same question for every pair of states, row by row: others take their turn in between. */
export async function matrixOf(question: Omit<Question, 'from' | 'to'>, law: Snapshot): Promise<MatrixRow[]> {
  const states = statesIn(law);
  const rows: MatrixRow[] = [];
  for (const from of states) {
    const others = states.filter((to) => to !== from);
    rows.push({ from, cells: others.map((to) => cell({ ...question, from, to }, law)) });
    await setImmediate();
  }
  return rows;
}

function cell(question: Question, law: Snapshot): Cell {
  const open = applicable(question, law).filter(({ status }) => status !== 'blocked');
  const best = (['allowed', 'conditional', 'needs_confirmation'] as const).find((each) =>
    open.some(({ status }) => status === each),
  );
  const instruments = [...new Set(open.map(({ matter }) => matter.instrument.key))];
  return { to: question.to, status: best ?? 'blocked', instruments };
}
