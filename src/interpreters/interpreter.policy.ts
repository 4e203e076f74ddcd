import { defineSight, me, myCountryAmongAs, myCountryAs } from '../core/access/sight.js';
import type { Interpreter } from './interpreter.entity.js';
import { KEEPERS } from './interpreter.rules.js';

const whoBook = ['debriefer', 'screener', 'team_leader', 'readmission_officer', 'safeguard_officer'] as const;

/** The pool's keepers, the interpreter, and whoever books for an interview at home or in a state it is shared with. */
export const interpreterSight = defineSight<Interpreter>()('interpreters', {
  the_interpreter: { because: 'it is their own entry in the pool', column: 'officerId', is: me },
  its_keeper: { because: 'they keep the pool of their state', column: 'ownerCountry', is: myCountryAs(...KEEPERS) },
  those_at_home: {
    because: 'they book interpreters for interviews',
    column: 'ownerCountry',
    is: myCountryAs(...whoBook),
    and: `row.state = 'listed'`,
  },
  those_it_is_shared_with: {
    because: 'the pool is shared with their state',
    column: 'sharedWith',
    is: myCountryAmongAs(...whoBook, ...KEEPERS),
    and: `row.state = 'listed'`,
  },
});
