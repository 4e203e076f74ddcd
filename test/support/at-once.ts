import { Identity } from '../../src/core/access/identity.js';
import type { Officer } from '../../src/core/access/actor.js';
import { Work } from '../../src/core/work/work.js';
import type { Unit } from '../../src/core/workflow/transitions.js';
import type { TestOfficer, World } from './world.js';

/** Two units of work at once: what one has done and not ended yet, and what begins meanwhile. */
export interface AtOnce<T> {
  readonly by: TestOfficer;
  readonly first: (unit: Unit, officer: Officer) => Promise<unknown>;
  readonly meanwhile: () => Promise<T>;
}

/** The first ends when the second waits for a lock of it, or has ended without. Answers what came of the second. */
export async function atOnce<T>(world: World, { by, first, meanwhile }: AtOnce<T>): Promise<T> {
  const signedIn = await world.get(Identity).session(by.sessionId);
  if (!signedIn) throw new Error('not signed in');
  const { officer } = signedIn;
  const { second } = await world.get(Work).as(officer, async (em, now) => {
    await first({ em, now }, officer);
    const turn = { ended: false };
    const begun = meanwhile().finally(() => {
      turn.ended = true;
    });
    // Looked at by whoever asks for the answer.
    begun.catch(() => undefined);
    const waits = async (): Promise<boolean> => {
      const [row] = await em.query<{ found: boolean }[]>(
        `select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))) as found`,
      );
      return row?.found ?? false;
    };
    while (!turn.ended && !(await waits()));
    return { second: begun };
  });
  return second;
}
