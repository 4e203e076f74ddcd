import { Problem } from '../core/problems.js';
import { isUnaccompanied } from './apprehended-person.rules.js';
import type { ApprehendedPerson } from './apprehended-person.entity.js';
import type { Apprehension } from './apprehension.entity.js';

type Counted = Pick<
  Apprehension,
  'personCount' | 'personsRecorded' | 'minors' | 'unaccompaniedMinors' | 'protectionWishes'
>;

/** The numbers that a record shows to those who may not know who they are; never more persons than it says there were. */
export function count(apprehension: Counted, persons: readonly ApprehendedPerson[]): void {
  if (persons.length > apprehension.personCount) throw new Problem('group_does_not_add_up');
  Object.assign(apprehension, {
    personsRecorded: persons.length,
    minors: persons.filter(({ minor }) => minor).length,
    unaccompaniedMinors: persons.filter(isUnaccompanied).length,
    protectionWishes: persons.filter(({ wishesProtection }) => wishesProtection).length,
  });
}

/** Nobody is apprehended before they are born. */
export function assertBornBefore({ bornOn }: Pick<ApprehendedPerson, 'bornOn'>, day: Date): void {
  if (bornOn !== null && bornOn > day.toISOString().slice(0, 10)) throw new Problem('time_ahead');
}
