import { useEffect, useRef, useState } from 'react';
import type { Form } from '../forms/Fields';
import { tablet } from './tablet';

/** A form that nobody has finished: as it was typed, and where it is gone on with. */
export interface HalfFilled {
  readonly id: string;
  /** By what name it is parked, if it comes to that: once, however often it has to be tried. */
  readonly workId: string;
  readonly title: string;
  readonly hash: string;
  readonly operationId?: string | null;
  readonly form: Form;
  readonly savedAt: string;
}

export interface Writing {
  readonly form: Form;
  readonly savedAt: string | undefined;
  /** As it is now; or what becomes of it, where that took a while. */
  readonly set: (form: Form | ((form: Form) => Form)) => void;
  /** It is done, or given up. */
  readonly drop: () => Promise<void>;
}

/** One after the other: the last that was typed is the last that is kept. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = (work: () => Promise<void>): Promise<void> => {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
};

/** A form that is kept as it is typed; undefined until it is known whether some of it was typed before. */
export function useHalfFilled(
  id: string,
  about: { title: string; operationId?: string | null },
  initial: Form,
): Writing | undefined {
  const [kept, setKept] = useState<Pick<HalfFilled, 'id' | 'workId' | 'hash' | 'form'> & { savedAt?: string }>();
  const latest = useRef(initial);
  useEffect(() => {
    let isCurrent = true;
    const fresh = { id, workId: crypto.randomUUID(), hash: location.hash.slice(1) };
    void tablet.kept<HalfFilled>(PREFIX + id).then((found) => {
      if (!isCurrent) return;
      latest.current = { ...initial, ...found?.form };
      setKept({ ...fresh, ...found, form: latest.current });
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what a form begins with is asked once
  }, [id]);
  if (kept?.id !== id) return undefined;
  return {
    form: kept.form,
    savedAt: kept.savedAt,
    set: (next) => {
      const form = typeof next === 'function' ? next(latest.current) : next;
      latest.current = form;
      const savedAt = new Date().toISOString();
      const here = (change: { form: Form } | { savedAt: string }) => (before: typeof kept | undefined) =>
        before?.id === id ? { ...before, ...change } : before;
      setKept(here({ form }));
      const { workId, hash } = kept;
      void inTurn(() => tablet.keep(PREFIX + id, { id, workId, ...about, hash, form, savedAt })).then(
        () => setKept(here({ savedAt })),
        // Locked while it was typed: it is typed again.
        () => undefined,
      );
    },
    drop: () => giveUp(id),
  };
}

const PREFIX = 'half.';
export const halfFilled = (): Promise<HalfFilled[]> => tablet.keptUnder<HalfFilled>(PREFIX);
export const giveUp = (id: string): Promise<void> => inTurn(() => tablet.unkeep(PREFIX + id)).then(tablet.changed);
