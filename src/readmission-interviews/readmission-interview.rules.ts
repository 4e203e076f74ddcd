import { followsItsCase, forOtherStateAs, onOtherSideAs, onOwnersSideAs } from '../core/exchange/either-side.rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';

type I = ReadmissionInterview;

const officers = ['readmission_officer', 'readmission_supervisor'] as const;

export const theRequestingSide: Rule<I> = onOwnersSideAs(...officers);

/** The consulate of the requested state, or its experts; where it has no account here, whoever registers what it does. */
export const theInterviewers: Rule<I> = (attempt) =>
  forOtherStateAs('consular_officer')(attempt) || onOtherSideAs(...officers)(attempt);

export const itsCaseEnds: Rule<I> = followsItsCase;

/** Nobody who may be fleeing from a state is brought before its officers. */
export const noHold: Guard<I> = {
  otherwise: 'on_hold',
  holds: ({ subject: { facts } }) => facts.holds?.submit.length === 0,
  details: ({ subject: { facts } }) => ({ holds: facts.holds?.submit ?? ['unknown'] }),
};

export const itIsSet: Guard<I> = {
  otherwise: 'interview_not_set',
  holds: ({ subject }) => subject.startsAt !== null,
};

export const itHasBegun: Guard<I> = {
  otherwise: 'interview_ahead',
  holds: ({ subject, now }) => subject.startsAt !== null && subject.startsAt <= now,
};

export const noteReport = ({ subject, actor, now }: Attempt<I>): void => {
  Object.assign(subject, { reportedAt: now, reportedBy: actor.kind === 'officer' ? actor.id : null });
};
