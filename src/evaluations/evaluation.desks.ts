import type { Role } from '../core/access/roles.js';
import { eachOf, fromClimb, itsAuthor, itsAuthority, itsOperation, type Awaits } from '../core/workflow/desks.js';
import type { Evaluation } from './evaluation.entity.js';

const writers = eachOf<Evaluation>(
  itsAuthor,
  itsOperation('operation_coordinator', 'evaluator'),
  itsAuthority('operation_coordinator', 'evaluator'),
);

const statesToSign =
  (role: Role): Awaits<Evaluation> =>
  ({ signatures }) =>
    signatures.filter(({ signedAt }) => signedAt === null).map(({ country }) => ({ roles: [role], country }));

/** Who has to write an evaluation, and whose signature it waits for. */
export const evaluationDesks = {
  draft: writers,
  returned: writers,
  submitted: eachOf<Evaluation>(statesToSign('national_contact_point'), fromClimb(1, statesToSign('police_chief'))),
} satisfies Record<string, Awaits<Evaluation>>;
