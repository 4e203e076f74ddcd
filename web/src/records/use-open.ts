import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { command, newKey } from '../api/ask';
import { Refusal } from '../api/refusal';
import type { Form } from '../forms/Fields';

interface Opening {
  readonly send: (form: Form) => Promise<void>;
  readonly error: unknown;
  readonly faults: readonly string[];
  readonly busy: boolean;
}

/** Begins a record at that address. The same content sent again is the same command. */
export function useOpen(address: string, onOpened: (answer: unknown) => Promise<void> | void): Opening {
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const sent = useRef({ content: '', key: '' });
  const attempt = async (form: Form): Promise<void> => {
    const content = JSON.stringify(form);
    if (content !== sent.current.content) sent.current = { content, key: newKey() };
    const answer = await command<unknown>(address, { method: 'POST', form, key: sent.current.key });
    void queries.invalidateQueries({
      predicate: ({ queryKey: [about] }) => about !== 'kind' && about !== 'me' && about !== 'named',
    });
    await onOpened(answer);
  };
  const send = (form: Form): Promise<void> => {
    setBusy(true);
    setError(undefined);
    return attempt(form)
      .catch(setError)
      .finally(() => setBusy(false));
  };
  const faults = error instanceof Refusal ? (error.problem.fields ?? []) : [];
  return { send, error, faults, busy };
}
