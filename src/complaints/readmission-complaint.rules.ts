import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';

/** Own rule: how long each step may take before the head of the police of the state learns of it. */
export const whileItIsDecided = climbingEvery(days(7), 1);
export const whileItIsExamined = climbingEvery(days(30), 1);
export const whileItIsAnswered = climbingEvery(days(7), 1);

const ofItsState =
  (...roles: Role[]): Rule<ReadmissionComplaint> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' &&
    actor.authorityId !== subject.unitConcerned &&
    actor.country === subject.ownerCountry &&
    holds(actor, roles);

/** Never of the unit that it is about. */
export const aComplaintOfficer = ofItsState('rights_monitor', 'safeguard_officer');
export const aChiefAfterwards: Rule<ReadmissionComplaint> = (attempt) =>
  attempt.subject.climbed > 0 && ofItsState('police_chief')(attempt);
export const whoeverDecides: readonly Rule<ReadmissionComplaint>[] = [aComplaintOfficer, aChiefAfterwards];

/** An appeal is examined by somebody else than the complaint was. */
export const notItsFirstExaminer: Guard<ReadmissionComplaint> = {
  holds: ({ actor, subject }) => actor.id !== subject.examinedBy,
  otherwise: 'own_examination',
};

/** What it was about and what was found is kept. */
export const forgetWhatWasSaid = ({ subject }: Attempt<ReadmissionComplaint>): void => {
  const { examination, answer } = subject;
  const said = { content: null, examination: examination && '–', answer: answer && '–' };
  Object.assign(subject, { ...said, place: null, answerTo: null, language: null });
};

export const beginAgain = ({ subject }: Attempt<ReadmissionComplaint>): void => {
  Object.assign(subject, { finding: null, answer: null, answerRoute: null, answeredAt: null });
};
