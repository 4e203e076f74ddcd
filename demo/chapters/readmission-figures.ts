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
  const quarter = quarterBefore(play.stage.clock.now());
  const told = inAll((await supervisor.sees(`/readmission-figures?period=${quarter}`)).cells as Cell[]);
  const hidden = told.filter(({ number }) => number === null).length;
  play.say(`what leaves is told by the quarter, when it is over, and hides what is below five: of ${quarter}`);
  play.say(`${told.length} of these figures, and ${hidden} of them hidden`);
}

const inAll = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ dimension, figure }) => dimension === 'total' && SHOWN.includes(figure));

/** `2018-11` in December 2018. */
const monthBefore = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);

/** `2018-Q3` in December 2018. */
function quarterBefore(now: Date): string {
  const quarters = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) - 1;
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
}
