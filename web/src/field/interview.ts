import type { DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import { bookedStates } from '../../../src/interpreters/interpreter.codes';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { kinds } from '../kinds/kinds';
import { list, type Row } from './carried';
import { settled, stoodAs } from './conflicts';
import { isUnsent, leftOut, newStep, openSteps, takenUp, type Item, type Step } from './items';
import { sendAll } from './send';
import { told } from './told';
import { tablet, type Me } from './tablet';

const now = (): string => new Date().toISOString();

async function figures(): Promise<Record<string, number>> {
  const rows = await list<{ code: string; value: number }>('interview_parameters');
  return Object.fromEntries(rows.map(({ code, value }) => [code, value]));
}

export interface Booking extends Row {
  readonly id: string;
  readonly interpreterId: string;
  readonly interpreterCode: string;
  readonly language: string;
  readonly startsAt: string;
}

/** As the server asks it when the interpreter is assigned. */
const isBooked = ({ state }: Row): boolean => bookedStates.some((each) => each === state);

/** Who is booked in the operation to interpret, as far as the tablet knows. */
export async function bookings({ operationId }: Item): Promise<Booking[]> {
  const rows = await tablet.carried<Booking>('interpreter_booking');
  return rows.filter((row) => row.operationId === operationId && isBooked(row));
}

/** The languages of those who hold an interview: without one in common an interpreter has to be there. */
async function spokenBy(ids: readonly unknown[]): Promise<string[]> {
  const officers = await list<{ id: string; languages: string[] }>('officers');
  return officers.filter(({ id }) => ids.includes(id)).flatMap(({ languages }) => languages);
}

/** What the judge asks about beyond the interview itself: as it was when the tablet was last in touch. */
async function surroundings(team: readonly unknown[], operationId: unknown): Promise<Form> {
  const operation = (await tablet.carried<Row>('operation')).find(({ id }) => id === operationId);
  return { spoken: await spokenBy(team), parameters: await figures(), operationState: operation?.state ?? '' };
}

/** Arranged on the spot: the plan is the first thing that is filled in. */
export async function newInterview(): Promise<Item> {
  const about = { title: '', operationId: null, capturedAt: now(), savedAt: now(), steps: [] };
  return tablet.save({ id: crypto.randomUUID(), kind: 'debriefings', state: 'draft', ...about });
}

/** One that was arranged or begun before, and is on the tablet. */
export async function interviewOf(row: Row): Promise<Item> {
  const open = (await tablet.items()).find((item) => item.recordId === row.id && isUnsent(item));
  if (open) return open;
  const { laidOpen } = await import('./judge');
  const team = [row.leadDebriefer, row.secondDebriefer];
  const subject = plain({ ...laidOpen(row), interviewers: team, ...(await surroundings(team, row.operationId)) });
  const about = {
    title: String(row.refNo ?? ''),
    operationId: String(row.operationId),
    capturedAt: now(),
    savedAt: now(),
  };
  const there = { recordId: row.id, version: Number(row.version), seen: row, subject, steps: [] };
  return tablet.save({ id: crypto.randomUUID(), kind: 'debriefings', state: 'draft', ...about, ...there });
}

export async function arrange(item: Item, plan: Form, me: Me): Promise<Item> {
  const { arranged } = await import('./judge');
  const team = [me.id, plan.secondDebriefer];
  const subject = { ...arranged(plan, me, new Date()), ...(await surroundings(team, plan.operationId)) };
  const step = newStep({ method: 'POST', path: '/debriefings', form: plan, action: 'open' });
  return tablet.save({ ...item, title: String(plan.place), subject: plain(subject), steps: [step] });
}

type Address = Pick<Step, 'method' | 'path'>;
const answer = ({ questionCode }: Form): string => `/debriefings/{id}/answers/${String(questionCode)}`;
const leg = ({ legId }: Form): string => `/debriefings/{id}/legs/${String(legId)}`;
const paths: Readonly<Record<string, (form: Form) => Address>> = {
  revise: () => ({ method: 'PATCH', path: '/debriefings/{id}' }),
  put_answer: (form) => ({ method: 'PUT', path: answer(form) }),
  remove_answer: (form) => ({ method: 'DELETE', path: answer(form) }),
  put_translation: ({ part }) => ({ method: 'PUT', path: `/debriefings/{id}/texts/${String(part)}/translation` }),
  put_leg: (form) => ({ method: 'PUT', path: leg(form) }),
  remove_leg: (form) => ({ method: 'DELETE', path: leg(form) }),
  put_profile: () => ({ method: 'PUT', path: '/debriefings/{id}/profile' }),
};

/** Only what is new: a field that nobody touched here does not stand against what others have written. */
const changed = (before: Form, form: Form): Form =>
  Object.fromEntries(
    Object.entries(form).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)),
  );

/** Does it here, by the same law as there; or says why not. What was said before and has not been sent is replaced. */
export async function doIt(
  item: Item,
  action: DebriefingAction,
  me: Me,
  form: Form = {},
): Promise<Problem | undefined> {
  const { judge } = await import('./judge');
  const booked = (await bookings(item)).find(({ interpreterId }) => interpreterId === form.interpreterId);
  const address = paths[action]?.(form) ?? { method: 'POST' as const, path: `/debriefings/{id}/${action}` };
  const { questionCode: _, legId: __, part: ___, ...rest } = form;
  let refused: Problem | undefined;
  await tablet.change(item.id, (fresh) => {
    // As it stands at that moment: pressed twice, it is done once.
    const { subject = {} } = fresh;
    const judged = judge({ ...subject, untranslated: told(fresh).untranslated }, action, me, { form, booked });
    if ('problem' in judged) {
      refused = judged.problem;
      return fresh;
    }
    const body = action === 'revise' ? changed(subject, rest) : rest;
    const steps = written(fresh, newStep({ ...address, form: body, action }));
    return { ...fresh, state: 'draft', subject: judged.subject, steps };
  });
  return refused;
}

/** What was to be put there and has not been sent is replaced; what was only here and is taken away was never there. */
function written({ steps, seen }: Item, step: Step): Step[] {
  const stays = ({ doneAt, path, method }: Step): boolean =>
    Boolean(doneAt) || method === 'POST' || method === 'PATCH' || path !== step.path;
  const kept = steps.filter(stays);
  const isThere = stoodAs(seen, step) !== undefined || kept.some(({ path, doneAt }) => doneAt && path === step.path);
  return step.method === 'DELETE' && !isThere ? kept : [...kept, step];
}

/** A record of its own beside the item's, and what it holds. */
export function photoSteps(path: string, photo: string, title: string): Step[] {
  const recordType = kinds.find((kind) => kind.path === path)?.name;
  const announce = { recordType, recordId: '{id}', title, mayShowPersons: true };
  return [
    newStep({ method: 'POST', path: '/attachments', form: announce, action: 'attach', beside: true }),
    newStep({ method: 'PUT', path: '/attachments/{beside}/file', action: 'attach', photo }),
  ];
}

export async function addPhoto(item: Item, file: Blob, title: string): Promise<Item> {
  const steps = photoSteps(`/${item.kind}`, await tablet.keepPicture(file), title);
  return tablet.change(item.id, (fresh) => ({ ...fresh, state: 'draft', steps: [...fresh.steps, ...steps] }));
}

/** As it stands at that moment: what has just been written or photographed goes along. */
export async function handIn({ id }: Item): Promise<void> {
  await tablet.change(id, (fresh) => ({ ...fresh, state: 'waiting' }));
  void sendAll();
}

export async function sendAgain(item: Item): Promise<void> {
  await tablet.save({ ...item, state: 'waiting' });
  void sendAll();
}

/** The same once more: whatever stood in the way may be gone. */
export async function tryAgain(item: Item): Promise<void> {
  const [first] = openSteps(item);
  const { problem: _, ...kept } = item;
  await sendAgain({ ...kept, steps: replaced(item, first, first && { ...first, key: crypto.randomUUID() }) });
}

/** Which of both values stands; sent when there is nothing left to choose. */
export async function settle(item: Item, stepId: string, side: 'mine' | 'theirs'): Promise<void> {
  const { conflicts = [], problem, ...kept } = item;
  const step = item.steps.find(({ id }) => id === stepId);
  const rest = conflicts.filter((each) => each.step !== stepId);
  const next = step && settled(step, conflicts, side);
  const leaves = step && !next ? leftOut(item, step).steps : replaced(item, step, next);
  if (rest.length === 0) return sendAgain({ ...kept, steps: leaves });
  await tablet.save({ ...item, ...(problem && { problem }), conflicts: rest, steps: leaves });
}

/** Not sent; the rest is. */
export async function skipStep(item: Item): Promise<void> {
  const [first] = openSteps(item);
  const { problem: _, conflicts: __, ...kept } = first ? leftOut(item, first) : item;
  await sendAgain(kept);
}

export async function takeUp(item: Item): Promise<void> {
  await tablet.save(takenUp(item));
}

/** What was refused, as its officer has put it right. */
export async function correct(item: Item, form: Form): Promise<void> {
  const [first] = openSteps(item);
  const { problem: _, ...kept } = item;
  const right = first && { ...first, form, key: crypto.randomUUID() };
  const title = first?.action === 'open' && typeof form.place === 'string' ? form.place : item.title;
  const subject = item.subject && { ...item.subject, ...(first?.action === 'open' ? form : {}) };
  await sendAgain({ ...kept, title, ...(subject && { subject }), steps: replaced(item, first, right) });
}

const replaced = ({ steps }: Item, step: Step | undefined, by: Step | undefined): readonly Step[] =>
  step && by ? steps.map((each) => (each.id === step.id ? by : each)) : steps;

const plain = (subject: Form): Form => JSON.parse(JSON.stringify(subject)) as Form;
