import type { Role } from '../core/access/roles.js';
import type { Awaits } from '../core/workflow/desks.js';
import type { Stop } from './passage.codes.js';
import type { Passage } from './passage.entity.js';
import { authorityAt } from './passage.rules.js';

const at =
  (stop: Stop, role: Role): Awaits<Passage> =>
  (passage) => [{ roles: [role], place: authorityAt(passage, stop) }];

/** Whoever has it in hand. */
export const passageDesks = {
  at_focal_point_out: at('focal_point_out', 'central_unit_officer'),
  at_liaison_out: at('liaison_out', 'liaison_officer'),
  at_liaison_in: at('liaison_in', 'liaison_officer'),
  at_focal_point_in: at('focal_point_in', 'central_unit_officer'),
} satisfies Record<string, Awaits<Passage>>;
