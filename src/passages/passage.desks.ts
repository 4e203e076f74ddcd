import type { Awaits } from '../core/workflow/desks.js';
import type { Stop } from './passage.codes.js';
import type { Passage } from './passage.entity.js';
import { handsAt } from './passage.rules.js';

const at =
  (stop: Stop): Awaits<Passage> =>
  (passage) => {
    const { role, place } = handsAt(passage, stop);
    return [{ roles: [role], place }];
  };

/** Whoever has it in hand, or registers what those do who have. */
export const passageDesks = {
  at_focal_point_out: at('focal_point_out'),
  at_liaison_out: at('liaison_out'),
  at_liaison_in: at('liaison_in'),
  at_focal_point_in: at('focal_point_in'),
} satisfies Record<string, Awaits<Passage>>;
