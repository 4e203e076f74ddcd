// The same law and the same judge as on the server: not written twice, but shared as code.
import { problems, Problem as Refused, type ProblemCode } from '../../../src/core/problems';
import type { Officer } from '../../../src/core/access/actor';
import { availableActions, enter, judged } from '../../../src/core/workflow/workflow';
import { blank } from '../../../src/debriefings/debriefing.blank';
import type { Debriefing } from '../../../src/debriefings/debriefing.entity';
import { debriefingWorkflow, type DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import {
  assertIndependent,
  assertSignIsSaid,
  assertUnderstood,
  needsOf,
  noteClosing,
  noteConsent,
  noteInformation,
  noteInterpreter,
  noteReadBack,
  noteScreening,
  type Booked,
} from '../../../src/debriefings/interview.changes';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import type { Me } from './tablet';

type Attempt = { subject: Debriefing; actor: Officer; now: Date };
type Change = (attempt: Attempt, form: never, booked?: Booked) => void;

const changes: Readonly<Partial<Record<DebriefingAction, Change>>> = {
  revise: ({ subject }, form) => void Object.assign(subject, form),
  screen: (attempt, form) => {
    const needs = needsOf(form);
    noteScreening(attempt, form);
    const { subject } = attempt;
    const found = needs.map(({ code }) => code);
    // Each need is referred by the server as soon as this arrives; until then the slip goes with the person.
    subject.needs = [...new Set([...subject.needs, ...found])];
    subject.needsReferred = subject.needs;
  },
  screen_trafficking: (attempt, form) => {
    assertSignIsSaid(form);
    attempt.subject.traffickingScreenedAt = attempt.now;
  },
  assign_interpreter: (attempt, form, booked) => {
    assertIndependent(form);
    noteInterpreter(attempt, form, booked);
  },
  inform: (attempt, form) => {
    assertUnderstood(form);
    noteInformation(attempt, form);
  },
  consent: noteConsent,
  close: noteClosing,
  read_back: noteReadBack,
};

/** What the server would show for an interview that has only been arranged. */
export function arranged(plan: Form, me: Me, now: Date): Form {
  const given = {
    id: crypto.randomUUID(),
    state: 'planned',
    ownerAuthorityId: me.authorityId,
    ownerCountry: me.country,
    restricted: false,
    namedReaders: [],
    openedBy: me.id,
    openedAt: now,
    version: 1,
    dueAt: null,
  };
  const team = [me.id, plan.secondDebriefer];
  return {
    ...blank(),
    ...given,
    leadDebriefer: me.id,
    interviewers: team,
    ...plan,
  };
}

export function officerOf(me: Me): Officer {
  const { id, authorityId, country, held, permissions } = me;
  const roles = held.map(({ role, placeId, deputyFor }) => ({ role, placeId, ...(deputyFor && { for: deputyFor }) }));
  const who = { kind: 'officer', id, sessionId: '', authorityId, country, held: roles };
  return { ...who, permissions: new Set(permissions) } as unknown as Officer;
}

const revived = (subject: Form): Debriefing => {
  const copy = structuredClone(subject) as Record<string, unknown>;
  for (const [name, value] of Object.entries(copy))
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) copy[name] = new Date(value);
  return copy as unknown as Debriefing;
};

export function openTo(subject: Form, me: Me): string[] {
  return availableActions(debriefingWorkflow, { subject: revived(subject), actor: officerOf(me), now: new Date() });
}

/** Does it here as the server will do it there; or says why not, with the same sentence and article. */
export function judge(
  subject: Form,
  action: DebriefingAction,
  me: Me,
  { form = {}, booked }: { readonly form?: Form; readonly booked?: Booked | undefined } = {},
): { subject: Form } | { problem: Problem } {
  const attempt: Attempt = { subject: revived(subject), actor: officerOf(me), now: new Date() };
  const { refused } = judged(debriefingWorkflow, action, attempt);
  if (refused) return { problem: problemOf(refused) };
  try {
    const { to, effect } = debriefingWorkflow.actions[action];
    effect?.(attempt);
    if (to) enter(debriefingWorkflow, attempt.subject, to, attempt.now);
    changes[action]?.(attempt, form as never, booked);
    return { subject: JSON.parse(JSON.stringify(attempt.subject)) as Form };
  } catch (error) {
    if (error instanceof Refused) return { problem: problemOf(error.code, error.details) };
    throw error;
  }
}

function problemOf(code: ProblemCode, details: object = {}): Problem {
  const [status, title, article] = problems[code] as readonly [number, string, string?];
  return { status, code, title, ...(article && { article }), ...details };
}
