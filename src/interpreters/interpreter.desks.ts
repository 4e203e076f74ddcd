import { eachOf, itsCountry, officerNamedBy, where, type Awaits } from '../core/workflow/desks.js';
import type { Interpreter } from './interpreter.entity.js';
import { KEEPERS } from './interpreter.rules.js';

/** Who has to sign before an interpreter is listed, and who lists them. */
export const interpreterDesks = {
  drafted: eachOf<Interpreter>(
    itsCountry(...KEEPERS),
    where(({ confidentialitySignedOn }) => confidentialitySignedOn === null, officerNamedBy('officerId')),
  ),
} satisfies Record<string, Awaits<Interpreter>>;
