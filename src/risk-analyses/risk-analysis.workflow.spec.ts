import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { RiskAnalysis } from './risk-analysis.entity.js';
import { riskAnalysisWorkflow, type RiskAnalysisAction } from './risk-analysis.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId = 'border', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'AL', held: [{ role, placeId }] }) as unknown as Actor;
const analysis = (changes: object): RiskAnalysis =>
  ({
    ownerAuthorityId: 'border',
    openedBy: 'author',
    dueAt: null,
    climbed: 0,
    waitsAt: null,
    above: 'police',
    items: [{}],
    ...changes,
  }) as unknown as RiskAnalysis;

const author = officer('analyst', 'border', 'author');
const analyst = officer('analyst');
const coordinator = officer('operation_coordinator');
const chief = officer('police_chief');
const chiefAbove = officer('police_chief', 'police');

const writes = ['revise', 'put_item', 'remove_item'];
const handedIn = { state: 'handed_in', waitsAt: 'border' };
const climbed = { state: 'handed_in', climbed: 1, waitsAt: 'police' };

describe('the law of a risk analysis', () => {
  it.each<[string, Actor, object, string[]]>([
    ['its author', author, { state: 'draft' }, [...writes, 'hand_in', 'withdraw']],
    ['its author', author, { state: 'draft', items: [] }, [...writes, 'withdraw']],
    ['its author', author, handedIn, ['return_to_draft', 'withdraw']],
    ['another analyst', analyst, handedIn, ['release', 'return_to_draft', 'withdraw']],
    ['a coordinator', coordinator, handedIn, ['release', 'return_to_draft', 'withdraw']],
    ['a chief of its authority', chief, handedIn, ['release', 'return_to_draft', 'withdraw']],
    ['the chief above', chiefAbove, handedIn, []],
    ['the chief above', chiefAbove, climbed, ['release', 'return_to_draft']],
    ['an analyst elsewhere', officer('analyst', 'elsewhere'), climbed, []],
    ['a coordinator', coordinator, { state: 'released' }, ['withdraw']],
    ['the chief above', chiefAbove, { state: 'released' }, []],
    ['its author', author, { state: 'withdrawn' }, []],
    ['the clock', clockActor, { ...handedIn, dueAt: now }, ['climb']],
    ['the clock', clockActor, { state: 'draft', dueAt: now }, []],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const subject = analysis(changes);
    expect(availableActions(riskAnalysisWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[RiskAnalysisAction, Actor, object, string]>([
    ['hand_in', author, { state: 'draft', items: [] }, 'no_risk_item'],
    ['release', author, handedIn, 'own_work'],
    ['release', analyst, { state: 'draft' }, 'wrong_state'],
    ['put_item', author, handedIn, 'wrong_state'],
    ['withdraw', officer('analyst', 'elsewhere'), { state: 'released' }, 'not_permitted'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(riskAnalysisWorkflow, action, { subject: analysis(changes), actor, now })).toBe(problem);
  });

  it('goes up from authority to authority, a day with each, and stays with the topmost', () => {
    const subject = analysis({ state: 'draft' });
    const { hand_in: handIn, climb } = riskAnalysisWorkflow.actions;
    handIn.effect?.({ subject, actor: author, now });
    enter(riskAnalysisWorkflow, subject, 'handed_in', now);
    expect([subject.waitsAt, subject.dueAt]).toEqual(['border', later(now, days(1))]);
    climb.effect?.({ subject, actor: clockActor, now });
    expect([subject.waitsAt, subject.climbed]).toEqual(['police', 1]);
    subject.above = null;
    climb.effect?.({ subject, actor: clockActor, now });
    expect([subject.waitsAt, subject.climbed]).toEqual(['police', 2]);
  });
});
