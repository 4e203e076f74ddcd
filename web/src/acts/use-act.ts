import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { command, newKey } from '../api/ask';
import { isStale } from '../api/refusal';
import type { Form } from '../forms/Fields';
import type { Act, Kind } from '../kinds/kinds';
import { fetchRecord, recordKey, type RecordRow } from '../records/record';
import { addressOf, bodyOf } from './act-form';

interface Acting {
  readonly send: (form: Form) => Promise<void>;
  readonly error: unknown;
  readonly busy: boolean;
  /** The record as it is now, where somebody changed it meanwhile. */
  readonly fresh: RecordRow | undefined;
  /** The officer has seen what changed, and goes on from there. */
  readonly acceptFresh: () => void;
}

/** Does one act. The same content sent again is the same command: a lost answer never does it twice. */
export function useAct(kind: Kind, record: RecordRow, act: Act, onDone: (answer: unknown) => void): Acting {
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [fresh, setFresh] = useState<RecordRow>();
  const [version, setVersion] = useState(record.version);
  const sent = useRef({ content: '', key: '', path: '' });

  const attempt = async (form: Form): Promise<unknown> => {
    const content = JSON.stringify([form, version]);
    if (content !== sent.current.content)
      sent.current = { content, key: newKey(), path: addressOf(act, record.id, form) };
    const { key, path } = sent.current;
    const answer = await command<unknown>(path, {
      method: (act.method ?? 'post').toUpperCase(),
      form: bodyOf(act, form),
      version,
      key,
    });
    // What is shown has to be as it is now before the next act: it carries the version that was seen.
    await Promise.all([
      queries.invalidateQueries({ queryKey: recordKey(kind, record.id) }),
      queries.invalidateQueries({ queryKey: ['answer'] }),
    ]);
    void queries.invalidateQueries({
      predicate: ({ queryKey: [about] }) =>
        about !== 'answer' && about !== 'kind' && about !== 'me' && about !== 'named',
    });
    return answer;
  };
  const send = async (form: Form): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      onDone(await attempt(form));
    } catch (refused) {
      if (isStale(refused) && kind.reads) setFresh(await fetchRecord(kind, record.id));
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const acceptFresh = (): void => {
    setVersion(fresh?.version);
    setError(undefined);
  };
  return { send, error, busy, fresh, acceptFresh };
}
