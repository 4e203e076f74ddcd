import type { Clock } from '../clocks/clock.js';
import { dayOf } from '../core/local-time.js';
import type { Decision } from './data-subject-request.codes.js';

/** Until when, where and by which article the answer can be appealed against. */
export interface OpenAppeal {
  /** As the register calls it. */
  readonly title: string;
  /** As 2026-09-01. */
  readonly lastDay: string;
  readonly rests: string;
  /** Whether the law sets that day, as surely as the register knows. */
  readonly certain: boolean;
}

interface Told {
  readonly decision: Decision;
  readonly text: string | undefined;
  /** The data-protection authority, where it is known by name. */
  readonly supervisor: string | null;
  readonly appeal: OpenAppeal | null;
}

/** It says the same whether anything is held or not (LED, Art. 15(3); SELEC, Art. 30(5)). */
const NEUTRAL =
  'Your request was examined. Under the law it can neither be confirmed nor denied that data about you are held. ' +
  'If any were held, they would be held as the law permits.';

/** What a person is told in writing: the answer, and how they can have it reviewed (LED, Arts 15(3), 16(4), 17, 52-54; PCC SEE, Art. 31(4)(h); SELEC, Art. 32). */
export function letterOf({ decision, text, supervisor, appeal }: Told): string {
  const said = decision === 'neither_confirm_nor_deny' ? NEUTRAL : (text ?? '');
  return [said, reviewText(supervisor), ...(appeal ? [appealText(appeal)] : [])].join('\n\n');
}

/** What the clock of an appeal means for a letter. It ends with the last moment of a day where the answer is given. */
export function appealOf({ title, article, dueAt, counting, binding }: Clock, instrument: string): OpenAppeal {
  const lastDay = dayOf(counting.zone, new Date(dueAt.getTime() - 1));
  return { title, lastDay, rests: [instrument, article].filter(Boolean).join(', '), certain: binding === 'treaty' };
}

const reviewText = (supervisor: string | null): string =>
  `You can have this decision reviewed by ${supervisor ?? 'the data protection authority of this state'}, also in your name where you were told nothing, and by a court; where you have suffered damage you can claim compensation.`;

function appealText({ title, lastDay, rests, certain }: OpenAppeal): string {
  const open = `${title}: open to you until ${lastDay}, the last day (${rests}).`;
  return certain ? open : `${open} That day is not confirmed: do not wait for it.`;
}
