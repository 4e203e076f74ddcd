import { followsItsCase, forOtherStateAs, onOtherSideAs, onOwnersSideAs } from '../core/exchange/either-side.rules.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { TravelDocument } from './travel-document.entity.js';

type D = TravelDocument;

const officers = ['readmission_officer', 'readmission_supervisor'] as const;

/** Asks for it, and keeps it until the person goes. */
export const theRequestingSide: Rule<D> = onOwnersSideAs(...officers);

/** The consulate of the requested state; where that has no account here, whoever registers what it does. */
export const theConsulate: Rule<D> = (attempt) =>
  forOtherStateAs('consular_officer')(attempt) || onOtherSideAs(...officers)(attempt);

export const itsCaseGoesOn: Rule<D> = followsItsCase;

/** A document is valid to the end of its last day. */
export const endOfValidity = (expiresOn: string): Date => later(new Date(`${expiresOn}T00:00:00Z`), days(1));

export const whileItIsValid: Deadline<D> = (_entered, { expiresOn }) =>
  expiresOn === null ? null : endOfValidity(expiresOn);

/** Only a document of the consulate is renewed by it. */
export const issuedByTheConsulate: Guard<D> = {
  otherwise: 'not_issued_by_consulate',
  holds: ({ subject }) => subject.type === 'consular_document',
};

export const askAgain = ({ subject, now }: Attempt<D>): void => {
  subject.renewalAskedAt = now;
};

export const end = ({ subject, now }: Attempt<D>): void => {
  subject.endedAt = now;
};
