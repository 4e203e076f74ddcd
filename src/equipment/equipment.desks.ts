import type { Awaits } from '../core/workflow/desks.js';
import type { Equipment } from './equipment.entity.js';

const itsOwner: Awaits<Equipment> = ({ propertyCountry: country }) => [
  { roles: ['national_contact_point', 'operation_coordinator', 'police_chief'], country },
];

const itsHolder: Awaits<Equipment> = ({ holderKind, holderId, operationId }) => {
  if (holderKind === 'site')
    return [{ roles: ['operation_coordinator', 'operation_commander', 'team_leader'], place: operationId }];
  if (holderId === null) return [];
  if (holderKind === 'officer') return [{ officer: holderId }];
  return [
    { roles: ['national_contact_point', 'operation_coordinator', 'police_chief', 'team_leader'], place: holderId },
  ];
};

/** Whose signature equipment waits for. */
export const equipmentDesks = {
  handed_over: itsHolder,
  offered: itsHolder,
  given_back: itsOwner,
  missing: itsOwner,
} satisfies Record<string, Awaits<Equipment>>;
