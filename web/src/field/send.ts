import { call } from '../api/ask';
import type { Problem } from '../api/refusal';
import { session } from '../api/session';
import { plain } from './db';
import { isUnsent, openSteps, type Conflict, type Item, type Step } from './items';
import { tablet } from './tablet';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const LINE_LOST = 0;
const STALE = 412;
/** The right to do it has ended meanwhile: the work goes to the supervisor. */
const withdrawn = new Set([403, 404]);
/** Worth another try as it is, later. */
const later = new Set([LINE_LOST, 401, 408, 425, 429, 500, 502, 503, 504]);

let running: Promise<void> | undefined;

/** Sends what waits, oldest first; one bad item never blocks the rest, and two calls at once are one. */
export function sendAll(): Promise<void> {
  running ??= navigator.locks.request('seecase-field-send', sendEach).finally(() => (running = undefined));
  return running;
}

async function sendEach(): Promise<void> {
  for (const item of await tablet.items()) {
    if (item.state !== 'waiting' && item.state !== 'sending') continue;
    if ((await sendOne(item)) === 'line_lost') return;
  }
}

async function sendOne(waiting: Item): Promise<'done' | 'line_lost'> {
  let item = await tablet.save({ ...waiting, state: 'sending' });
  for (const step of openSteps(item)) {
    const answer = await send(item, step);
    if (later.has(answer.status)) {
      await tablet.save({ ...item, state: 'waiting' });
      return 'line_lost';
    }
    if (answer.status >= 300) {
      await setAside(item, step, answer);
      return 'done';
    }
    // Saved with each step: whatever happens to the tablet, it goes on from here.
    item = await tablet.save(after(item, step, answer));
  }
  const { problem: _, conflicts: __, ...sent } = item;
  await tablet.save({ ...sent, state: 'sent' });
  return 'done';
}

async function send(item: Item, step: Step): Promise<Answer> {
  const headers: Record<string, string> = { 'idempotency-key': step.key };
  const beside = step.photo !== undefined;
  const path = step.path.replace('{id}', item.recordId ?? '').replace('{beside}', item.besideId ?? '');
  const version = beside ? item.besideVersion : item.version;
  if (!step.beside && version !== undefined) headers['if-match'] = `"${version}"`;
  const body = await bodyOf(item, step);
  if (body === null)
    return {
      status: 422,
      body: { status: 422, code: 'photo_lost', title: 'The photo is not on this tablet any more.' },
    };
  headers['content-type'] = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
  if (!session.isOpen()) return { status: 401, body: {} };
  try {
    const answer = await call(path, { method: step.method, headers, body });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
  } catch {
    return { status: LINE_LOST, body: {} };
  }
}

async function bodyOf(item: Item, { form = {}, photo }: Step): Promise<string | Uint8Array<ArrayBuffer> | null> {
  if (photo !== undefined) return (await tablet.photo(photo)) ?? null;
  return JSON.stringify(form).replaceAll('"{id}"', JSON.stringify(item.recordId ?? ''));
}

function after(item: Item, step: Step, { body }: Answer): Item {
  const steps = item.steps.map((each) => (each.id === step.id ? { ...each, doneAt: new Date().toISOString() } : each));
  const id = body.id as string | undefined;
  const version = body.version as number | undefined;
  if (step.beside) return { ...item, steps, besideId: id, besideVersion: version };
  if (step.photo !== undefined) return { ...item, steps };
  return { ...item, steps, recordId: item.recordId ?? id, version: version ?? item.version };
}

/** It needs its officer, or is not theirs any more. */
async function setAside(item: Item, step: Step, { status, body }: Answer): Promise<void> {
  const problem = body as unknown as Problem;
  if (withdrawn.has(status) && (await park(item, problem))) {
    await tablet.save({ ...item, state: 'parked', problem });
    return;
  }
  if (status !== STALE) return void (await tablet.save({ ...item, state: 'needs_you', problem }));
  const { version, conflicts } = await changedMeanwhile(item, step);
  // Others have changed other fields: there is nothing to decide, and it is sent on top of theirs.
  if (version !== undefined && version !== item.version && conflicts.length === 0)
    return void (await tablet.save({ ...item, version, state: 'waiting' }));
  await tablet.save({ ...item, version: version ?? item.version, state: 'needs_you', problem, conflicts });
}

/** How the record is there now, and which fields of this step somebody else has changed too. */
async function changedMeanwhile(item: Item, step: Step): Promise<{ version?: number; conflicts: Conflict[] }> {
  const answer = await call(`/${item.kind}/${item.recordId}`).catch(() => undefined);
  if (!answer?.ok) return { conflicts: [] };
  const theirs = (await answer.json()) as Record<string, unknown>;
  const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  const conflicts = Object.entries(step.form ?? {})
    .filter(([field, mine]) => field in theirs && !same(mine, theirs[field]))
    .map(([field, mine]) => ({ field, mine, theirs: theirs[field] }));
  return { version: theirs.version as number, conflicts };
}

/** Everything that has not been sent goes to the supervisor: the tablet is withdrawn. */
export async function parkAll(): Promise<void> {
  for (const item of await tablet.items())
    if (isUnsent(item) && (await park(item, { status: 403, code: 'tablet_withdrawn', title: '' })))
      await tablet.save({ ...item, state: 'parked' });
}

/** With the tablet's own key: its officer may have no session any more. */
async function park(item: Item, problem: Problem): Promise<boolean> {
  const enrolment = await plain.enrolment();
  if (!enrolment) return false;
  for (const { id, method, path, form = {}, key } of openSteps(item)) {
    const command = {
      method,
      path: path.replace('{id}', item.recordId ?? 'new').replace('{beside}', 'new'),
      body: form,
      key,
    };
    const { operationId, capturedAt } = item;
    const parked = {
      officerId: enrolment.officerId,
      itemId: id,
      ...(operationId && { operationId }),
      capturedAt,
      refusal: problem.code,
      command,
    };
    const answer = await fetch(`/tablets/${enrolment.tabletId}/parked-work`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tablet-key': enrolment.tabletKey },
      body: JSON.stringify(parked),
    }).catch(() => undefined);
    if (!answer?.ok) return false;
  }
  return true;
}
