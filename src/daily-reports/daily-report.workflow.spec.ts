import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { DailyReport } from './daily-report.entity.js';
import { changes, sideBySide } from './daily-report.figures.js';
import { recordTheValidation } from './daily-report.rules.js';
import { dailyReportWorkflow, type DailyReportAction } from './daily-report.workflow.js';

const now = new Date('2026-09-12T08:00:00Z');
const inIt = (role: Role, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'AL', held: [{ role, placeId: 'operation' }] }) as unknown as Actor;
const forAState = (role: Role, country: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId: 'home' }] }) as unknown as Actor;

const written = { id: '1', operationId: 'operation', ownerAuthorityId: 'host', ownerCountry: 'AL', openedBy: 'author' };
const figures = [{ counter: 'incidents', country: 'MK', computed: 1, tallied: 0 }];
const rest = {
  periodUntil: now,
  climbed: 0,
  dueAt: null,
  version: 1,
  validations: [],
  figures,
  waitsFor: ['AL', 'MK'],
};
const report = (changed: Partial<DailyReport>): DailyReport =>
  ({ ...written, ...rest, state: 'submitted', ...changed }) as unknown as DailyReport;

const kept: DailyReportAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of a daily report', () => {
  it.each<[string, Actor, Partial<DailyReport>, DailyReportAction[]]>([
    ['its author', inIt('field_officer', 'author'), { state: 'draft' }, ['revise', 'withdraw', 'submit']],
    ['a team leader', inIt('team_leader'), { state: 'draft' }, ['revise', 'withdraw', 'submit']],
    ['another officer', inIt('field_officer'), { state: 'draft' }, []],
    [
      'its author, before the day is over',
      inIt('field_officer', 'author'),
      { state: 'draft', periodUntil: new Date(now.getTime() + 1) },
      ['revise', 'withdraw'],
    ],
    ['a contact point whose figures it has', forAState('national_contact_point', 'MK'), {}, ['validate', 'return']],
    ['a contact point of the host', forAState('national_contact_point', 'AL'), {}, ['validate', 'return']],
    ['a contact point that has validated', forAState('national_contact_point', 'MK'), { waitsFor: ['AL'] }, ['return']],
    ['a contact point without figures in it', forAState('national_contact_point', 'ME'), {}, []],
    ['a chief', forAState('police_chief', 'MK'), {}, []],
    ['a chief, once it has climbed', forAState('police_chief', 'MK'), { climbed: 1 }, ['validate']],
    ['a commander', inIt('operation_commander'), { climbed: 1 }, ['return', 'correct', ...kept]],
    [
      'a commander, in the end',
      inIt('operation_commander'),
      { climbed: 2 },
      ['validate', 'return', 'correct', ...kept],
    ],
    ['its author', inIt('field_officer', 'author'), { state: 'returned' }, ['correct']],
    ['a coordinator', inIt('operation_coordinator'), { state: 'superseded' }, []],
  ])('lets %s do to it what is theirs', (_, actor, changed, actions) => {
    expect(availableActions(dailyReportWorkflow, { subject: report(changed), actor, now })).toEqual(actions);
  });

  it('does not let its author validate it', () => {
    const actor = forAState('national_contact_point', 'MK', 'author');
    expect(objection(dailyReportWorkflow, 'validate', { subject: report({}), actor, now })).toBe('own_work');
  });

  it('takes a contact point’s word for their own state, and the commander’s for all that are silent', () => {
    const subject = report({ waitsFor: ['AL', 'ME', 'MK'], climbed: 2 });
    recordTheValidation({ subject, actor: forAState('national_contact_point', 'MK'), now });
    expect(subject.waitsFor).toEqual(['AL', 'ME']);
    recordTheValidation({ subject, actor: inIt('operation_commander'), now });
    expect(subject.waitsFor).toEqual([]);
    expect(subject.validations.map(({ country, byDefault }) => [country, byDefault])).toEqual([['MK', false], ['AL', true], ['ME', true]]); // prettier-ignore
  });
});

describe('the figures of a daily report', () => {
  const figure = (counter: 'incidents' | 'deaths', number: number, country = 'MK') => ({ counter, country, number });

  it('stand side by side and are not added up', () => {
    expect(sideBySide([figure('incidents', 2)], [figure('incidents', 5), figure('deaths', 1, 'AL')])).toEqual([
      { counter: 'deaths', country: 'AL', computed: 0, tallied: 1 },
      { counter: 'incidents', country: 'MK', computed: 2, tallied: 5 },
    ]);
  });

  it('differ from those of now where something was recorded, put right or taken back since', () => {
    const then = sideBySide([figure('incidents', 2), figure('deaths', 1)], []);
    const since = sideBySide([figure('incidents', 2), figure('incidents', 1, 'AL')], [figure('incidents', 9)]);
    expect(changes(then, since)).toEqual([
      { counter: 'deaths', country: 'MK', reported: 1, now: 0 },
      { counter: 'incidents', country: 'AL', reported: 0, now: 1 },
    ]);
  });
});
