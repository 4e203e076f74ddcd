import { eachOf, itsCountry, itsOperation, type Awaits } from '../core/workflow/desks.js';
import type { Casualty } from './casualty.entity.js';

/** Who has to look into a casualty, and who closes it. */
export const casualtyDesks = {
  recorded: eachOf<Casualty>(
    itsOperation('team_leader', 'operation_coordinator', 'operation_commander'),
    itsCountry('police_chief', 'legal_officer'),
  ),
  investigated: eachOf<Casualty>(
    itsOperation('operation_coordinator', 'operation_commander'),
    itsCountry('police_chief'),
  ),
} satisfies Record<string, Awaits<Casualty>>;
