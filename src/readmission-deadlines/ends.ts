import type { DeadlineCode, DeadlineState } from './deadline.codes.js';
import { OF_OTHERS } from './expected.js';

type Ended = Extract<DeadlineState, 'met' | 'lapsed' | 'void'>;

/** After these nothing of what ran before matters any more. */
const WITHOUT_END = new Set(['withdraw', 'time_bar', 'void_consent', 'begin_again', 'give_back', 'erase']);

/** How a limit has ended that does not run any more after this act. */
export function endedBy(action: string, { code, act }: { code: DeadlineCode; act: string | null }): Ended {
  if (act === action) return 'lapsed';
  if (WITHOUT_END.has(action)) return 'void';
  // The one is replaced by the other, from the same beginning.
  return action === 'extend' && (code === 'd04' || code === 'd05') ? 'void' : 'met';
}

/** Which of those that others keep are over with an act on the case, and how. */
const withTheAct: Readonly<Record<string, Partial<Record<DeadlineCode, Ended>>>> = {
  report_interview: { d08: 'met' },
  notify: { d13: 'met' },
  postpone: { d13: 'void' },
  propose_new_date: { d13: 'void' },
  hand_over: { d10: 'void', d11: 'void', d13: 'void' },
  close: { d10: 'void', d11: 'void', d13: 'void' },
};
const COURSE: readonly DeadlineCode[] = ['d08', 'd10', 'd11', 'd13'];

/** Whether one that others keep is over now; undefined: it runs on. */
export function overForOthers(action: string, code: DeadlineCode): Ended | undefined {
  if (!OF_OTHERS.has(code)) return undefined;
  if (WITHOUT_END.has(action)) return COURSE.includes(code) ? 'void' : undefined;
  return withTheAct[action]?.[code];
}
