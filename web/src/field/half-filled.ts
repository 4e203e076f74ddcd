import { useEffect, useState } from 'react';
import type { Form } from '../forms/Fields';
import { tablet } from './tablet';

/** A form that nobody has finished: as it was typed, and where it is gone on with. */
export interface HalfFilled {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly operationId?: string | null;
  readonly form: Form;
  readonly savedAt: string;
}

export interface Writing {
  readonly form: Form;
  readonly savedAt: string | undefined;
  readonly set: (form: Form) => void;
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
  const [kept, setKept] = useState<{ form: Form; savedAt?: string }>();
  useEffect(() => {
    let isCurrent = true;
    void tablet.kept<HalfFilled>(PREFIX + id).then((found) => {
      if (isCurrent)
        setKept(found ? { form: { ...initial, ...found.form }, savedAt: found.savedAt } : { form: initial });
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what a form begins with is asked once
  }, [id]);
  if (!kept) return undefined;
  return {
    form: kept.form,
    savedAt: kept.savedAt,
    set: (form) => {
      const savedAt = new Date().toISOString();
      setKept((before) => ({ ...before, form }));
      const hash = location.hash.slice(1);
      void inTurn(() => tablet.keep(PREFIX + id, { id, ...about, hash, form, savedAt })).then(
        () => setKept((before) => before && { ...before, savedAt }),
        // Locked while it was typed: it is typed again.
        () => undefined,
      );
    },
    drop: () => inTurn(() => tablet.unkeep(PREFIX + id)),
  };
}

const PREFIX = 'half.';
export const halfFilled = (): Promise<HalfFilled[]> => tablet.keptUnder<HalfFilled>(PREFIX);
export const giveUp = (id: string): Promise<void> => inTurn(() => tablet.unkeep(PREFIX + id)).then(tablet.changed);
