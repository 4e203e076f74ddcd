import { followsItsCase, forOtherStateAs, onOtherSideAs, onOwnersSideAs } from '../core/exchange/either-side.rules.js';
import { dayIn } from '../core/local-time.js';
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

/** A document is valid to the end of its last day, where the person is. */
export const endOfValidity = (expiresOn: string, zone: string): Date => dayIn(zone, expiresOn).until;

export const whileItIsValid: Deadline<D> = (_entered, { expiresOn, zone }) =>
  expiresOn === null ? null : endOfValidity(expiresOn, zone);

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
