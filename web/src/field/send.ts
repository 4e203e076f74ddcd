import { call } from '../api/ask';
import type { Problem } from '../api/refusal';
import { session } from '../api/session';
import { heldAgainst } from './conflicts';
import type { Form } from '../forms/Fields';
import { openSteps, type Item, type Step } from './items';
import { park } from './park';
import { tablet } from './tablet';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const LINE_LOST = 0;
const STALE = 412;
const GONE = 404;
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

async function sendOne({ id }: Item): Promise<'done' | 'line_lost'> {
  let item = await tablet.change(id, (fresh) => ({ ...fresh, state: 'sending' }));
  for (let step = openSteps(item)[0]; step; step = openSteps(item)[0]) {
    const answer = await forgiven(item, step, await send(item, step));
    if (later.has(answer.status)) {
      await tablet.change(id, (fresh) => ifSending(fresh, { state: 'waiting' }));
      return 'line_lost';
    }
    if (answer.status >= 300) {
      const left = await setAside(item, answer);
      return left.state === 'waiting' ? sendOne(left) : 'done';
    }
    const sent = step;
    // Saved with each step: whatever happens to the tablet, it goes on from here.
    item = await tablet.change(id, (fresh) => after(fresh, sent, answer));
    // Its officer has taken it up again meanwhile.
    if (item.state !== 'sending') return 'done';
  }
  await tablet.change(id, ({ problem: _, conflicts: __, ...fresh }) => {
    if (openSteps(fresh).length > 0) return fresh;
    const isThere = fresh.steps.length === 0 || fresh.steps.some(({ doneAt }) => doneAt);
    return ifSending(fresh, { state: isThere ? 'sent' : 'left_out' });
  });
  return 'done';
}

/** What its officer has gone on with stays a draft. */
const ifSending = (item: Item, change: Partial<Item>): Item =>
  item.state === 'sending' ? { ...item, ...change } : item;

/** What was to be taken away and is gone already is away. */
async function forgiven(item: Item, { method }: Step, answer: Answer): Promise<Answer> {
  const isAway = method === 'DELETE' && answer.status === GONE && (await standingNow(item));
  return isAway ? { status: 200, body: isAway } : answer;
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
  if (step.method !== 'DELETE')
    headers['content-type'] = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
  if (!session.isOpen()) return { status: 401, body: {} };
  try {
    const answer = await call(path, { method: step.method, headers, body: step.method === 'DELETE' ? null : body });
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
  const seen = version === undefined ? item.seen : body;
  return { ...item, steps, recordId: item.recordId ?? id, version: version ?? item.version, seen };
}

/** It needs its officer, or is not theirs any more. */
async function setAside(item: Item, { status, body }: Answer): Promise<Item> {
  const problem = body as unknown as Problem;
  if ((await isWithdrawn(item, status)) && (await park(item, problem)))
    return tablet.change(item.id, (fresh) => ({ ...fresh, state: 'parked', problem }));
  const now = status === STALE ? await standingNow(item) : undefined;
  return tablet.change(item.id, (fresh) => {
    if (now) return heldAgainst(fresh, now, problem);
    return { ...fresh, state: 'needs_you', problem };
  });
}

/** What is not there may be a part of the record, or a question that is asked no more: that is for its officer to see. */
async function isWithdrawn(item: Item, status: number): Promise<boolean> {
  if (status !== GONE || item.recordId === undefined) return withdrawn.has(status);
  return (await standingNow(item)) === undefined;
}

async function standingNow({ kind, recordId }: Item): Promise<Form | undefined> {
  const answer = await call(`/${kind}/${recordId}`).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Form) : undefined;
}
