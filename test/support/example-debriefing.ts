import { clockActor, type Actor, type Officer } from '../../src/core/access/actor.js';
import type { Role } from '../../src/core/access/roles.js';
import { availableActions, objection } from '../../src/core/workflow/workflow.js';
import { blank } from '../../src/debriefings/debriefing.blank.js';
import type { DebriefingState } from '../../src/debriefings/debriefing.codes.js';
import type { Debriefing } from '../../src/debriefings/debriefing.entity.js';
import { debriefingWorkflow, type DebriefingAction } from '../../src/debriefings/debriefing.workflow.js';

export const now = new Date('2026-09-01T08:00:00Z');

const officer = (id: string, roles: Role[], country = 'AL', placeId = 'operation'): Officer => ({
  kind: 'officer',
  id,
  sessionId: '',
  authorityId: 'host',
  country,
  held: roles.map((role) => ({ role, placeId })),
  permissions: new Set(),
});

export const people = {
  debriefer: officer('lead', ['debriefer'], 'MK'),
  second: officer('second', ['field_officer']),
  colleague: officer('colleague', ['debriefer']),
  leader: officer('leader', ['team_leader']),
  guestLeader: officer('guest', ['team_leader'], 'MK'),
  coordinator: officer('coordinator', ['operation_coordinator']),
  commander: officer('commander', ['operation_commander']),
  monitor: officer('monitor', ['rights_monitor'], 'MK'),
  dpo: officer('dpo', ['data_protection_officer'], 'AL', 'host'),
  analyst: officer('analyst', ['analyst']),
  clock: clockActor,
} satisfies Record<string, Actor>;
export type Who = keyof typeof people;

export const information = {
  languageUnderstood: true,
  complaintRouteExplained: true,
  legalAidOffered: true,
  fixedWordingRead: true,
};
const parameters = { minutes_without_break: 90, minutes_of_break: 5, days_to_decide_on_withdrawal: 14 };

/** Everything in it is as it should be, as far as the state has come. */
export const debriefing = (state: DebriefingState, changes: object = {}): Debriefing =>
  ({
    ...blank(),
    id: 'debriefing',
    state,
    version: 1,
    dueAt: null,
    operationId: 'operation',
    ownerAuthorityId: 'host',
    ownerCountry: 'AL',
    openedBy: 'lead',
    leadDebriefer: 'lead',
    secondDebriefer: 'second',
    interviewers: ['lead', 'second'],
    language: 'ps',
    interpreterId: 'interpreter',
    operationState: 'active',
    ageFinding: 'adult',
    fit: true,
    screenedAt: now,
    traffickingScreenedAt: now,
    libertyState: 'free',
    information,
    consentState: 'given',
    sourceGrade: 'B',
    infoGrade: '2',
    purposes: ['18-2-C'],
    noNameInText: true,
    reidentificationRisk: 'low',
    sanitisedBy: 'leader',
    parameters,
    ...changes,
  }) as unknown as Debriefing;

const sharing = ['restrict', 'share', 'lift_restriction'];
export const actions = (who: Who, subject: Debriefing) =>
  availableActions(debriefingWorkflow, { subject, actor: people[who], now }).filter((one) => !sharing.includes(one));
export const refusal = (action: DebriefingAction, who: Who, subject: Debriefing) =>
  objection(debriefingWorkflow, action, { subject, actor: people[who], now });
