import { read } from '../api/ask';
import { session } from '../api/session';
import type { components } from '../generated/api';
import { db, device, plain } from './db';
import { halfFilled } from './half-filled';
import { isUnsent } from './items';
import { tablet, type Brought, type Me } from './tablet';

type Changes = components['schemas']['TabletChangesView'];

export interface Progress {
  readonly have: number;
  readonly of: number;
}

/** Whether this tablet may go on; asked with its own key. Unknown while there is no line. */
export async function standing(): Promise<'in_use' | 'park_and_wipe' | 'wipe' | 'unknown'> {
  const enrolment = await device.enrolment();
  if (!enrolment) return 'unknown';
  try {
    const answer = await fetch(`/tablets/${enrolment.tabletId}/standing`, {
      headers: { 'x-tablet-key': enrolment.tabletKey },
    });
    return answer.ok ? ((await answer.json()) as components['schemas']['TabletStandingView']).standing : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Pieces of so many records: each is on the tablet and usable as soon as it has come. */
const PIECE = 100;

let running: Promise<void> | undefined;
let report: (progress: Progress) => void = () => undefined;

/**
 * Takes along what is new, piece by piece: what has come is usable before the rest has. One at a time, of all tabs: each
 * piece says what has arrived before it, and two that were asked for side by side would take turns for ever.
 */
export function takeAlong(onProgress: (progress: Progress) => void): Promise<void> {
  report = onProgress;
  running ??= navigator.locks.request('seecase-field-take', takeEach).finally(() => (running = undefined));
  return running;
}

type Carry = (records: readonly Brought[]) => Promise<void>;

async function takeEach(): Promise<void> {
  const enrolment = await device.enrolment();
  if (!enrolment) return;
  const still = ofNobodyElse();
  const carry: Carry = (records) => tablet.carry((still(), records));
  const me = await read<Me>('/me');
  still();
  await tablet.keep('me', me);
  for (let done = false; !done;) {
    const after = await plain.cursor();
    const changes = await read<Changes>(`/tablets/${enrolment.tabletId}/changes`, { after, limit: PIECE });
    await carry(changes.records);
    await db().records.bulkDelete(changes.drop.map(({ id }) => id));
    await takeLists(changes.lists, carry);
    done = changes.remaining === 0;
    if (done) await takeColleagues(carry);
    still();
    // Only now: what was asked for and did not arrive is asked for again.
    await plain.set('cursor', changes.cursor);
    tablet.changed();
    report({ have: changes.total - changes.remaining, of: changes.total });
  }
}

/** What one officer has asked for is not put into the part of whoever has taken the tablet since. */
function ofNobodyElse(): () => void {
  const whose = device.inHandsOf();
  return () => {
    if (device.inHandsOf() !== whose || !tablet.isUnlocked()) throw new Error('The tablet is in other hands.');
  };
}

async function takeLists(lists: Changes['lists'], carry: Carry): Promise<void> {
  for (const { name, path, version } of lists) {
    const hosts = name === 'protection_routes' ? await hostsOf() : [];
    // Of another host there is another list.
    const edition = [version, ...hosts].join(' ');
    const held = await db().records.get(`list.${name}`);
    if (held?.version === edition) continue;
    const record = { name, rows: await whole(name, path) };
    await carry([{ kind: 'list', id: `list.${name}`, version: edition, record }]);
  }
}

/** Whom an interview is held with: the officers that this one sees. */
async function takeColleagues(carry: Carry): Promise<void> {
  const rows: { id: string }[] = [];
  let after: string | undefined;
  do {
    const page: { items: { id: string }[]; next: string | null } = await read('/officers', { limit: 100, after });
    rows.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  const record = { name: 'officers', rows };
  await carry([{ kind: 'list', id: 'list.officers', version: rows.length, record }]);
}

/** The states in which the operations are that the tablet carries: there somebody is called. */
async function hostsOf(): Promise<string[]> {
  const operations = await tablet.carried<{ ownerCountry: string }>('operation');
  return [...new Set(operations.map(({ ownerCountry }) => ownerCountry))].sort();
}

/** Question texts come in all languages: who sits there is not known before. */
async function whole(name: string, path: string): Promise<unknown> {
  if (name === 'protection_routes') {
    const routes = (await hostsOf()).map((country) => read<unknown[]>(path, { country }));
    return (await Promise.all(routes)).flat();
  }
  if (name === 'information_sheets') return sheets();
  if (name === 'topic_guides') return guides(path);
  return read(path);
}

async function sheets(): Promise<unknown> {
  const versions = await read<components['schemas']['InformationSheetVersionView'][]>('/information-sheets');
  // The latest comes first; which one is in force, its own route says.
  const [latest] = versions;
  return Promise.all((latest?.languages ?? []).map((language) => read(`/information-sheets/in-force/${language}`)));
}

async function guides(path: string): Promise<unknown> {
  const inAll = interviewees.map((language) => `languages=${language}`).join('&');
  const guides = await read<{ code: string }[] | { items: { code: string }[] }>(path);
  const list = Array.isArray(guides) ? guides : guides.items;
  return Promise.all(list.map(({ code }) => read(`${path}/${code}?${inAll}`)));
}

/** The languages in which there are question texts. */
export const interviewees = ['en', 'sq', 'sr', 'mk', 'ar', 'fa', 'ps', 'ur', 'ckb', 'kmr', 'bn', 'fr', 'tr'];

/** Signing out wipes; with work on it that has not been sent it locks, and never wipes. */
export async function leave(): Promise<void> {
  if (await holdsWork()) tablet.lock(true);
  else await tablet.wipe();
  await session.signOut();
}

/** Something was written that nobody else has yet. */
export async function holdsWork(): Promise<boolean> {
  return (await tablet.items()).some(isUnsent) || (await halfFilled()).length > 0;
}
