import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import { mandatoryReportSections } from './evaluation.codes.js';
import type { Evaluation } from './evaluation.entity.js';
import { everybodyHasSigned } from './evaluation.rules.js';
import { evaluationWorkflow, type EvaluationAction } from './evaluation.workflow.js';

const now = new Date('2027-02-10T08:00:00Z');

const officer = (role: Role, placeId: string, country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const signature = (country: string, signedAt: Date | null = null) => ({
  country,
  part: country === 'AL' ? 'host' : 'participant',
  signedAt,
});
const evaluation = (changes: object): Evaluation =>
  ({
    operationId: 'operation',
    operationState: 'evaluation',
    ownerAuthorityId: 'host',
    openedBy: 'author',
    submittedBy: 'submitter',
    dueAt: null,
    climbed: 0,
    sections: mandatoryReportSections.map((code) => ({ code })),
    benchmarks: [{ target: '10 patrols', result: '12', outcome: 'met' }],
    signatures: [signature('AL'), signature('MK')],
    ...changes,
  }) as unknown as Evaluation;

const coordinator = officer('operation_coordinator', 'host');
const evaluator = officer('evaluator', 'operation', 'DCAF');
const contact = (country: string, id = 'somebody') => officer('national_contact_point', 'unit', country, id);
const chief = officer('police_chief', 'ministry', 'MK');

const shares = ['restrict', 'share', 'lift_restriction'];
const writes = ['write_section', 'put_benchmark', 'remove_benchmark', 'put_finding', 'remove_finding', ...shares];

describe('the law of an evaluation', () => {
  it.each<[string, Actor, object, string[]]>([
    ['a coordinator', coordinator, { state: 'draft' }, [...writes, 'submit']],
    ['an evaluator', evaluator, { state: 'returned' }, writes],
    ['an evaluator elsewhere', officer('evaluator', 'elsewhere'), { state: 'draft' }, []],
    ['a coordinator', coordinator, { state: 'submitted' }, shares],
    ['a contact point that has to sign', contact('MK'), { state: 'submitted' }, ['sign', 'return']],
    [
      'a contact point that has signed',
      contact('MK'),
      { state: 'submitted', signatures: [signature('MK', now)] },
      ['return'],
    ],
    ['a contact point that does not have to', contact('ME'), { state: 'submitted' }, []],
    ['a chief', chief, { state: 'submitted' }, []],
    ['a chief, unanswered', chief, { state: 'submitted', climbed: 1 }, ['sign', 'return']],
    ['a coordinator', coordinator, { state: 'jointly_evaluated' }, []],
    ['the clock', clockActor, { state: 'submitted', dueAt: now }, ['climb']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const subject = evaluation(changes);
    expect(availableActions(evaluationWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[EvaluationAction, Actor, object, string]>([
    ['submit', coordinator, { state: 'draft', operationState: 'demobilised' }, 'operation_not_being_evaluated'],
    ['submit', coordinator, { state: 'draft', sections: [] }, 'final_report_incomplete'],
    ['submit', coordinator, { state: 'draft', benchmarks: [] }, 'benchmark_without_result'],
    [
      'submit',
      coordinator,
      { state: 'draft', benchmarks: [{ target: 'x', result: null, outcome: null }] },
      'benchmark_without_result',
    ],
    ['submit', evaluator, { state: 'draft' }, 'not_permitted'],
    ['sign', contact('AL', 'author'), { state: 'submitted' }, 'own_work'],
    ['sign', contact('AL', 'submitter'), { state: 'submitted' }, 'own_work'],
    ['sign', contact('MK'), { state: 'submitted', signatures: [signature('MK', now)] }, 'already_signed'],
    ['write_section', coordinator, { state: 'submitted' }, 'wrong_state'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(evaluationWorkflow, action, { subject: evaluation(changes), actor, now })).toBe(problem);
  });

  it('is joint once the host and every signatory have signed, and not before', () => {
    const rule = (signatures: object[]) =>
      everybodyHasSigned({ subject: evaluation({ signatures }), actor: coordinator, now });
    expect(rule([signature('MK', now)])).toBe(false);
    expect(rule([signature('AL', now), signature('MK')])).toBe(false);
    expect(rule([signature('AL', now), signature('MK', now)])).toBe(true);
  });

  it('waits a fortnight for the contact points', () => {
    const subject = evaluation({ state: 'draft' });
    enter(evaluationWorkflow, subject, 'submitted', now);
    expect(subject.dueAt).toEqual(later(now, days(14)));
  });
});
