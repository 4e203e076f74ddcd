import { holds, type Officer } from '../core/access/actor.js';
import type { Guard, Rule } from '../core/workflow/workflow.js';
import type { Interpreter } from './interpreter.entity.js';

export const KEEPERS = ['operation_coordinator', 'national_contact_point', 'central_unit_officer'] as const;

/** Whoever keeps the pool of a country: those who plan, or speak, for it. */
export const keepsThePoolOf = (officer: Officer, country: string): boolean =>
  officer.country === country && holds(officer, KEEPERS);

/** More than that they can be booked: their keeper, and they themselves. */
export const knowsThem = ({ ownerCountry, officerId }: Interpreter, reader: Officer): boolean =>
  keepsThePoolOf(reader, ownerCountry) || reader.id === officerId;

export const itsKeeper: Rule<Interpreter> = ({ actor, subject }) =>
  actor.kind === 'officer' && keepsThePoolOf(actor, subject.ownerCountry);

export const theInterpreterThemselves: Rule<Interpreter> = ({ actor, subject }) => actor.id === subject.officerId;

/** Nobody is booked who has not promised to keep to themselves what they hear. */
export const confidentialitySigned: Guard<Interpreter> = {
  holds: ({ subject }) => subject.confidentialitySignedOn !== null,
  otherwise: 'confidentiality_not_signed',
};
