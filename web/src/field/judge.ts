// The same law and the same judge as on the server: not written twice, but shared as code.
import { problems, Problem as Refused, type ProblemCode } from '../../../src/core/problems';
import type { Officer } from '../../../src/core/access/actor';
import { actionsOf, availableActions, enter, judged, statesOf } from '../../../src/core/workflow/workflow';
import { blank } from '../../../src/debriefings/debriefing.blank';
import type { Debriefing } from '../../../src/debriefings/debriefing.entity';
import type { AnswerDto } from '../../../src/debriefings/account.dto';
import type { TraffickingScreenDto } from '../../../src/debriefings/screen.dto';
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
  noteNeeds,
  noteReadBack,
  noteScreening,
  noteStopping,
  type Booked,
} from '../../../src/debriefings/interview.changes';
import { interviewActs } from '../../../src/debriefings/interview.workflow';
import { signs } from '../../../src/debriefings/screen.codes';
import type { NeedCode } from '../../../src/protection-referrals/protection-referral.codes';
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
    refer(
      attempt,
      needs.map(({ code }) => code),
    );
  },
  screen_trafficking: (attempt, form: TraffickingScreenDto) => {
    assertSignIsSaid(form);
    attempt.subject.traffickingScreenedAt = attempt.now;
    if (form.finding === 'sign') refer(attempt, ['possible_thb']);
  },
  put_answer: (attempt, { questionCode, answer }: AnswerDto & { questionCode: string }) => {
    const sign = answer === 'yes' ? signs[questionCode] : undefined;
    if (sign) refer(attempt, [sign]);
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
  stop: (attempt, form) => {
    const need = noteStopping(attempt, form);
    if (need) refer(attempt, [need]);
  },
};

/** Each need is referred by the server as soon as this arrives; until then the slip goes with the person. */
function refer({ subject }: Attempt, found: readonly NeedCode[]): void {
  noteNeeds(subject, found);
  subject.needsReferred = subject.needs;
}

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

/** What this officer may do with it now, and what they will be able to do in this state once something else is done. */
export function openTo(subject: Form, me: Me): { open: DebriefingAction[]; notYet: DebriefingAction[] } {
  const attempt: Attempt = { subject: revived(subject), actor: officerOf(me), now: new Date() };
  const open = availableActions(debriefingWorkflow, attempt);
  const notYet = actionsOf(debriefingWorkflow).filter((action) => {
    const { refused } = judged(debriefingWorkflow, action, attempt);
    return refused !== undefined && refused !== 'not_permitted' && refused !== 'wrong_state';
  });
  return { open, notYet };
}

/** What an act is asked with: its form, a reason, or nothing. */
export const asks = (action: DebriefingAction): boolean => {
  const { form, reason } = debriefingWorkflow.actions[action];
  return form === true || reason !== undefined;
};

/** The longest way through the interview by its own acts, of states in which somebody has to do something. */
export const course: readonly string[] = longest([debriefingWorkflow.initial]);

function longest(way: readonly string[]): readonly string[] {
  const here = way.at(-1) ?? '';
  const next = Object.values(interviewActs).flatMap((act) => {
    const { from, to } = act as { from: readonly string[]; to?: string };
    return to && from.includes(here) && !way.includes(to) && awaits(to) ? [to] : [];
  });
  return next
    .map((state) => longest([...way, state]))
    .reduce((one, other) => (other.length > one.length ? other : one), way);
}
function awaits(state: string): boolean {
  return statesOf(debriefingWorkflow).some((each) => each === state && debriefingWorkflow.states[each].awaits);
}

/** An interview as the server shows it, part by part, as its law looks at it. */
export function laidOpen(row: Form): Form {
  const { course: went, screens, handling, account: _, ...line } = row as Record<string, Form | null>;
  const { needsNoticed, needsReferred: referred, ...how } = went ?? {};
  const needs = (screens?.needs ?? []) as string[];
  const needsReferred = needsNoticed === referred ? needs : [];
  const looked = screens ? { ageFinding: screens.age, fit: screens.fit } : {};
  return { ...blank(), ...handling, ...how, ...line, ...looked, needs, needsReferred };
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
