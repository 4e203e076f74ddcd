import { followsItsCase, forOtherStateAs, onOtherSideAs, onOwnersSideAs } from '../core/exchange/either-side.rules.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionTransfer, Signature } from './readmission-transfer.entity.js';

type T = ReadmissionTransfer;

const officers = ['readmission_officer', 'readmission_supervisor'] as const;

/** Plans it and tells of it; agrees to it and takes over. */
export const theRequestingSide: Rule<T> = onOwnersSideAs(...officers);
export const theRequestedSide: Rule<T> = onOtherSideAs(...officers);
export const itsCaseEnds: Rule<T> = followsItsCase;

/** Leads the escort; where none is named, whoever works on it for the requesting state. */
export const theEscort: Rule<T> = (attempt) => {
  const { actor, subject } = attempt;
  if (subject.leaderId === null || subject.elsewhere === 'owner') return theRequestingSide(attempt);
  return actor.id === subject.leaderId;
};

/** Serves at a crossing point of the requested state; where that has no account here, the escort takes down what it says. */
export const theCrossingPoint: Rule<T> = (attempt) =>
  attempt.subject.elsewhere === 'other' ? theEscort(attempt) : forOtherStateAs('crossing_point_officer')(attempt);

/** It is with them from now on, and with the date as it now stands. */
export const tell = ({ subject, now }: Attempt<T>): void => {
  Object.assign(subject, { notifiedAt: now, toldAt: subject.toldAt ?? now });
};

export const confirm = ({ subject, now }: Attempt<T>): void => {
  subject.confirmedAt = now;
};

/** Nothing that was told or agreed holds any longer: a new notice is due. */
export const putOff =
  (by: 'owner' | 'other') =>
  ({ subject }: Attempt<T>): void => {
    Object.assign(subject, { notifiedAt: null, confirmedAt: null, gate: null, dateIsTheirs: false });
    Object.assign(subject, { postponements: subject.postponements + 1, postponedBy: by, proposedAt: null });
    subject.shortNoticeAgreement = null;
  };

/** The date that they have proposed is now the date; they need no notice of it. */
export const takeTheirDate = ({ subject }: Attempt<T>): void => {
  subject.plannedAt = subject.proposedAt ?? subject.plannedAt;
  Object.assign(subject, { proposedAt: null, dateIsTheirs: true });
};

export const depart = ({ subject, now }: Attempt<T>): void => {
  subject.departedAt = now;
};

export const end = ({ subject, now }: Attempt<T>): void => {
  subject.endedAt = now;
};

/** Whatever is written anew has been signed by nobody. */
export const unsign = ({ subject }: Attempt<T>): void => {
  Object.assign(subject, { ownerSignature: null, otherSignature: null });
};

export const signedBy = ({ ownerSignature, otherSignature }: T): Record<'owner' | 'other', Signature | null> => ({
  owner: ownerSignature,
  other: otherSignature,
});

/** One side has signed already, and so this is the second signature: with it responsibility passes. Nobody signs twice. */
export const theSecondSignature: Rule<T> = ({ subject: { ownerSignature, otherSignature } }) =>
  ownerSignature !== null || otherSignature !== null;
