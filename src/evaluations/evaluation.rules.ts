import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import { mandatoryReportSections } from './evaluation.codes.js';
import type { Evaluation, EvaluationSignature } from './evaluation.entity.js';

/** Functions end with the operation; whoever plans or evaluates in the host's authority goes on. */
export const whoeverEvaluates: Rule<Evaluation>[] = [
  inItsOperationAs('operation_coordinator', 'operation_commander', 'evaluator'),
  inItsAuthorityAs('operation_coordinator', 'evaluator'),
];

/** Figures are counted for those who run or host an operation; an evaluator gets them from here. */
export const whoeverSubmits: Rule<Evaluation>[] = [
  inItsOperationAs('operation_coordinator'),
  inItsAuthorityAs('operation_coordinator'),
];

const forASignatoryAs =
  (role: Role): Rule<Evaluation> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && holds(actor, [role]) && ofTheirs(subject, actor) !== undefined;

export const aContactPointOfASignatory = forASignatoryAs('national_contact_point');
export const aChiefOfASignatory = forASignatoryAs('police_chief');

export const theOperationIsBeingEvaluated: Guard<Evaluation> = {
  holds: ({ subject }) => subject.operationState === 'evaluation',
  otherwise: 'operation_not_being_evaluated',
};

export const everyMandatorySectionIsWritten: Guard<Evaluation> = {
  holds: ({ subject }) => mandatoryReportSections.every((code) => subject.sections.some((one) => one.code === code)),
  otherwise: 'final_report_incomplete',
};

export const everyBenchmarkHasATargetAndAResult: Guard<Evaluation> = {
  holds: ({ subject }) =>
    subject.benchmarks.length > 0 &&
    subject.benchmarks.every(({ target, result, outcome }) => target !== null && result !== null && outcome !== null),
  otherwise: 'benchmark_without_result',
};

/** Whoever opened or submitted it does not sign it as well. */
export const notItsSubmitter: Guard<Evaluation> = {
  holds: ({ actor, subject }) => actor.id !== subject.openedBy && actor.id !== subject.submittedBy,
  otherwise: 'own_work',
};

export const notSignedByThemYet: Guard<Evaluation> = {
  holds: ({ actor, subject }) => ofTheirs(subject, actor)?.signedAt === null,
  otherwise: 'already_signed',
};

export const everybodyHasSigned: Rule<Evaluation> = ({ subject }) =>
  subject.signatures.some(({ part }) => part === 'host') &&
  subject.signatures.every(({ signedAt }) => signedAt !== null);

export const signForTheirState = ({ actor, subject, now }: Attempt<Evaluation>): void => {
  const theirs = ofTheirs(subject, actor);
  const signature = { signedAt: now, signedBy: actor.id };
  subject.signatures = subject.signatures.map((one) => (one === theirs ? { ...one, ...signature } : one));
};

/** What was signed is this text and no other. */
export const voidSignatures = ({ subject }: Attempt<Evaluation>): void => {
  subject.signatures = subject.signatures.map((one) => ({ ...one, signedAt: null, signedBy: null }));
};

function ofTheirs({ signatures }: Evaluation, actor: Attempt<Evaluation>['actor']): EvaluationSignature | undefined {
  return actor.kind === 'officer' ? signatures.find(({ country }) => country === actor.country) : undefined;
}
