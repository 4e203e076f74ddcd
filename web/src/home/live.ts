import { useQueryClient } from '@tanstack/react-query';
import { createParser } from 'eventsource-parser';
import { useEffect } from 'react';
import { call } from '../api/ask';

const COME_BACK_AFTER = 3000;

/**
 * Listens for what changes in the officer's inbox for as long as a page that shows it is open. By fetch and not by
 * EventSource, which cannot send who is asking.
 */
export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const leaving = new AbortController();
    const parser = createParser({
      onEvent: ({ event }) => {
        if (event === 'inbox') void queries.invalidateQueries({ queryKey: ['inbox'] });
      },
    });
    const listen = async (): Promise<void> => {
      const answer = await call('/events', { headers: { accept: 'text/event-stream' }, signal: leaving.signal });
      if (!answer.ok || !answer.body) return;
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) parser.feed(part.value);
    };
    const keepListening = async (): Promise<void> => {
      while (!leaving.signal.aborted) {
        await listen().catch(() => undefined);
        parser.reset();
        if (!leaving.signal.aborted) await new Promise((resolve) => setTimeout(resolve, COME_BACK_AFTER));
      }
    };
    void keepListening();
    return () => leaving.abort();
  }, [queries]);
}
