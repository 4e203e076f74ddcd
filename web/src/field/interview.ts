import type { DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { list, type Row } from './carried';
import { newStep, openSteps, type Item, type Step } from './items';
import { sendAll } from './send';
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

/** Who is booked in the operation to interpret, as far as the tablet knows. */
export async function bookings({ operationId }: Item): Promise<Booking[]> {
  const rows = await tablet.carried<Booking>('interpreter_booking');
  return rows.filter((row) => row.operationId === operationId && row.state === 'confirmed');
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
  const operations = await tablet.carried<Row>('operation');
  const operationId = operations.find(({ state }) => state === 'active')?.id ?? operations[0]?.id ?? null;
  const about = { title: '', operationId, capturedAt: now(), savedAt: now(), steps: [] };
  return tablet.save({ id: crypto.randomUUID(), kind: 'debriefings', state: 'draft', ...about });
}

/** One that was arranged before, and is on the tablet. */
export async function interviewOf(row: Row): Promise<Item> {
  const open = (await tablet.items()).find(({ recordId, state }) => recordId === row.id && state !== 'sent');
  if (open) return open;
  const { blank } = await import('../../../src/debriefings/debriefing.blank');
  const team = [row.leadDebriefer, row.secondDebriefer];
  const subject = {
    ...blank(),
    ...row,
    interviewers: team,
    ...(await surroundings(team, row.operationId)),
  };
  const about = {
    title: String(row.refNo ?? ''),
    operationId: String(row.operationId),
    capturedAt: now(),
    savedAt: now(),
  };
  const there = { recordId: row.id, version: Number(row.version), subject, steps: [] };
  return tablet.save({ id: crypto.randomUUID(), kind: 'debriefings', state: 'draft', ...about, ...there });
}

export async function arrange(item: Item, plan: Form, me: Me): Promise<Item> {
  const { arranged } = await import('./judge');
  const team = [me.id, plan.secondDebriefer];
  const subject = { ...arranged(plan, me, new Date()), ...(await surroundings(team, plan.operationId)) };
  const step = newStep({ method: 'POST', path: '/debriefings', form: plan, action: 'open' });
  return tablet.save({ ...item, title: String(plan.place), subject: plain(subject), steps: [step] });
}

const paths: Readonly<Record<string, (form: Form) => Pick<Step, 'method' | 'path'>>> = {
  revise: () => ({ method: 'PATCH', path: '/debriefings/{id}' }),
  put_answer: ({ questionCode }) => ({ method: 'PUT', path: `/debriefings/{id}/answers/${String(questionCode)}` }),
  put_leg: ({ legId }) => ({ method: 'PUT', path: `/debriefings/{id}/legs/${String(legId)}` }),
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
  const judged = judge(item.subject ?? {}, action, me, { form, booked });
  if ('problem' in judged) return judged.problem;
  const address = paths[action]?.(form) ?? { method: 'POST' as const, path: `/debriefings/{id}/${action}` };
  const { questionCode: _, legId: __, ...rest } = form;
  const body = action === 'revise' ? changed(item.subject ?? {}, rest) : rest;
  const step = newStep({ ...address, form: body, action });
  const kept = item.steps.filter(({ doneAt, path, method }) => doneAt || method !== 'PUT' || path !== address.path);
  const slip = action === 'screen' && form.protectionClaimed === true ? { referralSlip: true as const } : {};
  await tablet.save({ ...item, ...slip, state: 'draft', subject: judged.subject, steps: [...kept, step] });
  return undefined;
}

export async function addPhoto(item: Item, file: Blob, title: string): Promise<Item> {
  const photo = await tablet.keepPhoto(await smaller(file));
  const announce = { recordType: 'debriefing', recordId: '{id}', title, mayShowPersons: true };
  const steps = [
    newStep({ method: 'POST', path: '/attachments', form: announce, action: 'attach', beside: true }),
    newStep({ method: 'PUT', path: '/attachments/{beside}/file', action: 'attach', photo }),
  ];
  return tablet.save({ ...item, state: 'draft', steps: [...item.steps, ...steps] });
}

export async function sendAgain(item: Item): Promise<void> {
  await tablet.save({ ...item, state: 'waiting' });
  void sendAll();
}

/** The same once more, on top of what the others have written. */
export async function keepMine(item: Item): Promise<void> {
  const [first, ...rest] = openSteps(item);
  const done = item.steps.filter(({ doneAt }) => doneAt);
  const { problem: _, conflicts: __, ...kept } = item;
  const again = first ? [{ ...first, key: crypto.randomUUID() }] : [];
  await sendAgain({ ...kept, steps: [...done, ...again, ...rest] });
}

export async function skipStep(item: Item): Promise<void> {
  const [first] = openSteps(item);
  const { problem: _, conflicts: __, ...kept } = item;
  await sendAgain({ ...kept, steps: item.steps.filter((step) => step !== first) });
}

const LONGEST_EDGE = 1600;

/** A photo of a tablet is ten times larger than what can be seen on it, and carries where it was taken. */
async function smaller(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file);
  const share = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * share), Math.round(picture.height * share));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  return new Uint8Array(await blob.arrayBuffer());
}

const plain = (subject: Form): Form => JSON.parse(JSON.stringify(subject)) as Form;
