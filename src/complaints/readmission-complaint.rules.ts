import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { afterClimbs } from '../core/workflow/climbing.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';

const ofItsState =
  (...roles: Role[]): Rule<ReadmissionComplaint> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' &&
    actor.authorityId !== subject.unitConcerned &&
    actor.country === subject.ownerCountry &&
    holds(actor, roles);

/** Never of the unit that it is about; once it was left lying, also the head of the police. */
export const whoeverDecides: readonly [Rule<ReadmissionComplaint>, ...Rule<ReadmissionComplaint>[]] = [
  ofItsState('rights_monitor', 'safeguard_officer'),
  afterClimbs(1, ofItsState('police_chief')),
];

/** What it was about and what was found is kept. */
export const forgetWhatWasSaid = ({ subject }: Attempt<ReadmissionComplaint>): void => {
  const { examination, answer } = subject;
  const said = { content: null, examination: examination && '–', answer: answer && '–' };
  Object.assign(subject, { ...said, place: null, answerTo: null, language: null });
};
