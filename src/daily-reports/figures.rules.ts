import { holds, type Officer } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';

/** As much of an operation as it takes to say who may see its figures. */
export interface Counted {
  readonly id: string;
  readonly countries: readonly string[];
  readonly hosts: readonly { readonly authorityId: string }[];
}

const IN_IT: readonly Role[] = [
  'operation_coordinator',
  'operation_commander',
  'team_leader',
  'national_contact_point',
  'police_chief',
  'analyst',
  'rights_monitor',
];
const TOTALS_ONLY: readonly Role[] = ['observer', 'oversight', 'evaluator'];

/** By day and by state: whoever runs the operation or answers for a state's part in it. */
export const seesFigures = (officer: Officer, { id, countries, hosts }: Counted): boolean =>
  holds(officer, IN_IT, id) ||
  hosts.some(({ authorityId }) => holds(officer, ['operation_coordinator'], authorityId)) ||
  (countries.includes(officer.country) && holds(officer, ['national_contact_point', 'police_chief']));

/** Totals of the whole operation, small numbers left out: whoever follows it, or oversees what their state does. */
export const seesTotals = (officer: Officer, { id, countries }: Counted): boolean =>
  holds(officer, TOTALS_ONLY, id) || (countries.includes(officer.country) && holds(officer, ['oversight']));
