import type { Play } from '../play.js';

interface Cell {
  readonly figure: string;
  readonly side: string;
  readonly dimension: string;
  readonly number: number | null;
  readonly persons: number | null;
}

const SHOWN = ['applications', 'accepted', 'refused', 'accepted_by_silence', 'pending', 'handed_over', 'holds_set'];

/** The month that is over is frozen: whatever comes late, is corrected or is erased, its figures stay. */
export async function freezeTheMonth(play: Play): Promise<void> {
  play.chapter('The figures of readmission of the month before are frozen');
  const supervisor = play.as('at.readmission2');
  const period = monthBefore(play.stage.clock.now());
  await supervisor.opens(`freezes ${period}`, '/readmission-figures/frozen', { period });
  const { cells } = await supervisor.sees(`/readmission-figures/exact?period=${period}`);
  for (const { figure, side, number, persons } of inAll(cells as Cell[]))
    play.say(`${figure}, ${side}: ${number}, persons: ${persons}`);
  const told = await supervisor.sees(`/readmission-figures?period=${period}`);
  const hidden = inAll(told.cells as Cell[]).filter(({ number }) => number === null).length;
  play.say(`what leaves hides what is below five: ${hidden} of these figures`);
}

const inAll = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ dimension, figure }) => dimension === 'total' && SHOWN.includes(figure));

/** `2018-11` in December 2018. */
const monthBefore = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
