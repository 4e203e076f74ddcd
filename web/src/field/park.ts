import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { device } from './db';
import { giveUp, halfFilled, type HalfFilled } from './half-filled';
import { isUnsent, openSteps, type Item, type Step } from './items';
import { tablet } from './tablet';

const WITHDRAWN = 'tablet_withdrawn';
/** After every step that was handed in. */
const HALF_FILLED = 9000;

/** Everything that has not been sent goes to the supervisor, half-filled forms too: the tablet is withdrawn. */
export async function parkAll(): Promise<void> {
  for (const item of await tablet.items())
    if (isUnsent(item) && (await park(item, { status: 403, code: WITHDRAWN, title: '' })))
      await tablet.change(item.id, (fresh) => ({ ...fresh, state: 'parked' }));
  for (const form of await halfFilled()) if (await parkForm(form)) await giveUp(form.id);
}

/** Step by step, with what was photographed; all of one piece of work under its name. */
export async function park(item: Item, problem: Problem): Promise<boolean> {
  const { id: workId, title, operationId, capturedAt } = item;
  const work = { workId, ...(title && { title }), ...(operationId && { operationId }), capturedAt };
  for (const step of openSteps(item)) {
    const parked = { ...work, seq: item.steps.indexOf(step), refusal: problem.code, command: commandOf(item, step) };
    if (!(await sends(step.id, parked))) return false;
    if (step.photo !== undefined && !(await sendsPhoto(step.id, step.photo))) return false;
  }
  return true;
}

/** The record may not be there yet: what belongs to it says so. */
function commandOf(item: Item, { method, path, form = {}, key }: Step): object {
  const address = path.replace('{id}', item.recordId ?? 'new').replace('{beside}', 'new');
  return { method, path: address, body: form, key };
}

/** With the photos that were taken for it; tried again, it is the same work. */
async function parkForm({ workId, title, hash, form, savedAt, ...of }: HalfFilled): Promise<boolean> {
  const item = await tablet.item(hash.split('/')[1] ?? '');
  // Whoever leads the operation sees it there.
  const operationId = of.operationId ?? item?.operationId;
  const about = { title, ...(operationId && { operationId }), workId: item?.id ?? workId };
  const work = { ...about, seq: HALF_FILLED, capturedAt: savedAt, refusal: WITHDRAWN };
  const { photos = [], ...body } = form as Form & { photos?: readonly string[] };
  const path = `/half-filled/${hash.replace(/[^\w/-]/g, '-')}`.slice(0, 200);
  if (!(await sends(workId, { ...work, command: { method: 'POST', path, body, key: workId } }))) return false;
  for (const [at, photo] of photos.entries()) {
    const command = { method: 'PUT', path: '/attachments/new/file', body: {}, key: photo };
    if (!(await sends(photo, { ...work, seq: HALF_FILLED + 1 + at, command }))) return false;
    if (!(await sendsPhoto(photo, photo))) return false;
  }
  return true;
}

/** With the tablet's own key: its officer may have no session any more. */
async function sends(itemId: string, parked: object): Promise<boolean> {
  const body = JSON.stringify({ officerId: device.inHandsOf(), itemId, ...parked });
  return asTablet('', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

async function sendsPhoto(itemId: string, photo: string): Promise<boolean> {
  const body = await tablet.photo(photo);
  const headers = { 'content-type': 'application/octet-stream' };
  // What is not on the tablet any more cannot be waited for.
  return body === undefined || asTablet(`/${itemId}/photo`, { method: 'PUT', headers, body });
}

async function asTablet(path: string, init: RequestInit): Promise<boolean> {
  const enrolment = await device.enrolment();
  if (!enrolment) return false;
  const headers = { ...init.headers, 'x-tablet-key': enrolment.tabletKey };
  const address = `/tablets/${enrolment.tabletId}/parked-work${path}`;
  return fetch(address, { ...init, headers }).then(
    ({ ok }) => ok,
    () => false,
  );
}
