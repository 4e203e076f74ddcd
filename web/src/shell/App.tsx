import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactElement } from 'react';
import { Refusal } from '../api/refusal';
import { session } from '../api/session';
import { SignIn } from '../session/SignIn';
import { nonce } from './nonce';
import { theme, variables } from './theme';
import { Waiting } from './Waiting';

/** The tablet has a lock of its own, and is there without a session. */
const FieldApp = lazy(() => import('../field/Field'));
/** Fetched when the officer begins to write, not while the page is drawn; at once where they were signed in before. */
const desk = () => import('./Desk');
const Desk = lazy(desk);
export const isInTheField = (): boolean => location.pathname.startsWith('/app/field');

if (session.mayResume() && !isInTheField()) void desk();

/** What was refused will be refused again: only failures of the line are tried anew. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (times, error) => !(error instanceof Refusal) && times < 2,
      staleTime: 10_000,
    },
  },
});

export function App(): ReactElement {
  const isOpen = useSyncExternalStore(session.watch, session.isOpen);
  const isSettingUp = useSyncExternalStore(session.watch, session.isSettingUp);
  if (!isOpen) queries.clear();
  useEffect(() => {
    if (!isInTheField()) document.addEventListener('input', () => void desk(), { once: true });
  }, []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} getStyleNonce={() => nonce}>
      <QueryClientProvider client={queries}>
        <Suspense fallback={<Waiting />}>
          {isInTheField() ? <FieldApp /> : isOpen ? <Desk settingUp={isSettingUp} /> : <SignIn />}
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
