import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { command, newKey } from '../../api/ask';
import { Refusal } from '../../api/refusal';
import type { Form } from '../../forms/Fields';
import { attach, type Titled } from '../../records/attach';

export interface Written {
  readonly request: Form;
  readonly grades: Form;
  readonly items: readonly Form[];
  readonly papers: readonly Titled[];
}

/** What is there already, should a later piece be refused: it is corrected and sent, and nothing twice. */
interface Course {
  id?: string;
  items: number;
  papers: number;
}

/** The same content sent again is the same command. */
class Keys {
  private readonly keys = new Map<string, string>();

  of(content: string): string {
    const key = this.keys.get(content) ?? newKey();
    this.keys.set(content, key);
    return key;
  }
}

interface Writing {
  readonly send: (written: Written) => Promise<void>;
  readonly error: unknown;
  /** The piece at fault: the request itself, or which of those that go along. */
  readonly at: 'request' | number | undefined;
  readonly faults: readonly string[];
  readonly busy: boolean;
  /** The request is there: what is left goes to it. */
  readonly isOpen: boolean;
  readonly done: Readonly<Course>;
}

/** Opens a request, and puts to it what goes along and what is attached, one after the other. */
export function useWriting(onDone: (id: string) => Promise<void> | void): Writing {
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [at, setAt] = useState<'request' | number>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Course>({ items: 0, papers: 0 });
  const keys = useRef(new Keys());
  const post = (path: string, form: Form): Promise<{ id: string }> =>
    command(path, { method: 'POST', form, key: keys.current.of(`${path} ${JSON.stringify(form)}`) });

  const attempt = async ({ request, grades, items, papers }: Written): Promise<string> => {
    const course = { ...done };
    const got = (part: Partial<Course>): void => setDone({ ...Object.assign(course, part) });
    setAt('request');
    const id = course.id ?? (await post('/requests', request)).id;
    got({ id });
    for (const [index, item] of items.entries()) {
      if (index < course.items) continue;
      setAt(index);
      const said = { ...carried(request), ...grades, ...item, carrierType: 'requests', carrierId: id };
      await post('/transmission-items', { ...said, title: item.title ?? request.title });
      got({ items: index + 1 });
    }
    setAt(undefined);
    for (const [index, paper] of papers.entries()) {
      if (index < course.papers) continue;
      await attach({ recordType: 'request', recordId: id }, paper);
      got({ papers: index + 1 });
    }
    return id;
  };
  const send = async (written: Written): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const id = await attempt(written);
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      await onDone(id);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const faults = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  return { send, error, at, faults, busy, isOpen: done.id !== undefined, done };
}

/** What is the same for the request and for everything that goes along. */
const carried = ({ purpose, classification }: Form): Form => ({
  purpose,
  ...(classification ? { classification } : {}),
});
